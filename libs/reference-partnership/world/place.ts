import { type WeightedTable, weighted, weightedTable } from '../random/weighted-table.ts';
import type { OriginGroup } from '../names/origin-names.ts';

/** A post town with one of its outward codes. */
export interface Place {
  readonly outward: string;
  readonly town: string;
  readonly district: string;
  readonly ward: string;
  /** Name origins of those who live there. */
  readonly origins: WeightedTable<OriginGroup>;
}

const originsOf = (text: string): WeightedTable<OriginGroup> => weighted(text) as WeightedTable<OriginGroup>;

/** Shares of name origin by kind of place, in thousandths. Assumed, after the shape of the 2021 census of the region. */
const kinds = {
  central: originsOf(
    'english 260, welsh 15, gaelic 40, polish 35, romanian 30, ukrainian 8, iberian 15, south-asian 390, arabic 60, somali-eritrean 55, west-african 50, east-african 15, chinese 15, vietnamese 6, roma-traveller 6',
  ),
  suburb: originsOf(
    'english 560, welsh 30, gaelic 70, polish 40, romanian 15, ukrainian 8, iberian 10, south-asian 170, arabic 25, somali-eritrean 15, west-african 25, east-african 8, chinese 14, vietnamese 4, roma-traveller 6',
  ),
  town: originsOf(
    'english 690, welsh 60, gaelic 60, polish 60, romanian 25, ukrainian 12, iberian 8, south-asian 45, arabic 8, somali-eritrean 5, west-african 10, east-african 3, chinese 6, vietnamese 3, roma-traveller 5',
  ),
  marches: originsOf(
    'english 560, welsh 320, gaelic 35, polish 40, romanian 12, ukrainian 10, iberian 3, south-asian 5, arabic 2, somali-eritrean 1, west-african 3, east-african 1, chinese 3, vietnamese 1, roma-traveller 4',
  ),
} as const;

type Row = readonly [
  outward: string,
  town: string,
  district: string,
  ward: string,
  kind: keyof typeof kinds,
  weight: number,
];

const rows: readonly Row[] = [
  ['B8', 'Birmingham', 'Birmingham', 'Alum Rock', 'central', 6],
  ['B10', 'Birmingham', 'Birmingham', 'Small Heath', 'central', 5],
  ['B11', 'Birmingham', 'Birmingham', 'Sparkhill', 'central', 5],
  ['B12', 'Birmingham', 'Birmingham', 'Balsall Heath West', 'central', 4],
  ['B13', 'Birmingham', 'Birmingham', 'Moseley', 'suburb', 4],
  ['B14', 'Birmingham', 'Birmingham', 'Druids Heath and Monyhull', 'suburb', 4],
  ['B19', 'Birmingham', 'Birmingham', 'Newtown', 'central', 4],
  ['B20', 'Birmingham', 'Birmingham', 'Handsworth Wood', 'central', 5],
  ['B23', 'Birmingham', 'Birmingham', 'Erdington', 'suburb', 5],
  ['B29', 'Birmingham', 'Birmingham', 'Weoley and Selly Oak', 'suburb', 4],
  ['B31', 'Birmingham', 'Birmingham', 'Northfield', 'suburb', 4],
  ['B33', 'Birmingham', 'Birmingham', 'Garretts Green', 'suburb', 4],
  ['B65', 'Rowley Regis', 'Sandwell', 'Rowley', 'town', 3],
  ['B66', 'Smethwick', 'Sandwell', 'Soho and Victoria', 'central', 4],
  ['B70', 'West Bromwich', 'Sandwell', 'West Bromwich Central', 'suburb', 4],
  ['B91', 'Solihull', 'Solihull', 'St Alphege', 'suburb', 3],
  ['B97', 'Redditch', 'Redditch', 'Batchley and Brockhill', 'town', 3],
  ['CV1', 'Coventry', 'Coventry', "St Michael's", 'central', 4],
  ['CV2', 'Coventry', 'Coventry', 'Henley', 'suburb', 4],
  ['CV6', 'Coventry', 'Coventry', 'Foleshill', 'suburb', 5],
  ['CV11', 'Nuneaton', 'Nuneaton and Bedworth', 'Attleborough', 'town', 3],
  ['CV31', 'Leamington Spa', 'Warwick', 'Leamington Brunswick', 'town', 2],
  ['DE14', 'Burton-on-Trent', 'East Staffordshire', 'Burton', 'town', 2],
  ['DY1', 'Dudley', 'Dudley', "St Thomas's", 'town', 4],
  ['DY5', 'Brierley Hill', 'Dudley', 'Brierley Hill', 'town', 3],
  ['DY10', 'Kidderminster', 'Wyre Forest', 'Broadwaters', 'town', 3],
  ['HR1', 'Hereford', 'Herefordshire', 'Aylestone Hill', 'marches', 3],
  ['HR4', 'Hereford', 'Herefordshire', 'Whitecross', 'marches', 3],
  ['LD1', 'Llandrindod Wells', 'Powys', 'Llandrindod North', 'marches', 1],
  ['ST1', 'Stoke-on-Trent', 'Stoke-on-Trent', 'Hanley Park and Shelton', 'suburb', 4],
  ['ST4', 'Stoke-on-Trent', 'Stoke-on-Trent', 'Boothen', 'town', 4],
  ['ST16', 'Stafford', 'Stafford', 'Highfields and Western Downs', 'town', 3],
  ['SY1', 'Shrewsbury', 'Shropshire', 'Harlescott', 'marches', 4],
  ['SY3', 'Shrewsbury', 'Shropshire', 'Meole', 'marches', 3],
  ['SY11', 'Oswestry', 'Shropshire', 'Oswestry South', 'marches', 4],
  ['SY16', 'Newtown', 'Powys', 'Newtown Central', 'marches', 2],
  ['TF1', 'Telford', 'Telford and Wrekin', 'Arleston', 'town', 4],
  ['TF3', 'Telford', 'Telford and Wrekin', 'Malinslee and Dawley Bank', 'town', 3],
  ['TF7', 'Telford', 'Telford and Wrekin', 'Madeley and Sutton Hill', 'town', 3],
  ['WR2', 'Worcester', 'Worcester', 'St John', 'town', 3],
  ['WR5', 'Worcester', 'Worcester', 'Nunnery', 'town', 3],
  ['WS2', 'Walsall', 'Walsall', 'Birchills Leamore', 'suburb', 4],
  ['WS10', 'Wednesbury', 'Sandwell', 'Wednesbury South', 'town', 3],
  ['WV1', 'Wolverhampton', 'Wolverhampton', 'East Park', 'suburb', 4],
  ['WV10', 'Wolverhampton', 'Wolverhampton', 'Bushbury South and Low Hill', 'suburb', 4],
];

/** Places to draw from, by assumed number of households. Post towns of outward codes: Gibbs/uk-postcodes and common knowledge. */
export const places: WeightedTable<Place> = weightedTable(
  rows.map(([outward, town, district, ward, kind, weight]): [Place, number] => [
    { outward, town, district, ward, origins: kinds[kind] },
    weight,
  ]),
);

/** Places outside the county that people come from and go to. */
export const placesElsewhere: readonly Place[] = (
  [
    ['M14', 'Manchester', 'Manchester', 'Fallowfield'],
    ['LS8', 'Leeds', 'Leeds', 'Gipton and Harehills'],
    ['E6', 'London', 'Newham', 'East Ham'],
    ['SE15', 'London', 'Southwark', 'Peckham'],
    ['CF24', 'Cardiff', 'Cardiff', 'Splott'],
    ['LL13', 'Wrexham', 'Wrexham', 'Cartrefle'],
    ['LE2', 'Leicester', 'Leicester', 'Castle'],
    ['BS5', 'Bristol', 'Bristol', 'Easton'],
    ['L8', 'Liverpool', 'Liverpool', 'Princes Park'],
    ['G42', 'Glasgow', 'Glasgow City', 'Southside Central'],
    ['NG7', 'Nottingham', 'Nottingham', 'Radford'],
    ['S5', 'Sheffield', 'Sheffield', 'Firth Park'],
  ] as const
).map(([outward, town, district, ward]) => ({ outward, town, district, ward, origins: kinds.suburb }));
