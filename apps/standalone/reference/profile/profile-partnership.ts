import type { TruthTable } from '#matching/evaluate';
import { codedDate } from '../read/coded-date.ts';
import { type Manifest, readManifest } from '../read/read-manifest.ts';
import { hashWithoutBlanks, readRecordColumns, sourceNumbering } from '../read/read-record-columns.ts';
import { readTruthOfFolder } from '../read/read-truth-of-folder.ts';
import { addPair, addRecord, type ProfileColumns, RateCounts, type Tally, usualNhsNumber } from './count-rates.ts';
import { foldedName } from './name-likeness.ts';
import { type Measure, type MeasureName, measures, type Published } from './profile-measures.ts';

/** One rate beside what was published for the profile. */
export interface ProfileRate extends Tally, Pick<Measure, 'name' | 'label' | 'unit' | 'source'> {
  /** In percent; absent where nothing could be counted. */
  readonly percent?: number;
  readonly published: Published;
}

/** Rates in percent, by measure; a measure that nothing could be counted of is absent. */
export type RatesByMeasure = Readonly<Partial<Record<MeasureName, Tally & { readonly percent: number }>>>;

/** Everything that `reference profile` prints, as `--json` prints it. */
export interface PartnershipProfile {
  readonly settings: Manifest;
  readonly records: number;
  readonly persons: number;
  readonly truePairs: number;
  readonly rates: readonly ProfileRate[];
  readonly byAgencyPair: Readonly<Record<string, RatesByMeasure>>;
  readonly byOrigin: Readonly<Record<string, RatesByMeasure>>;
}

async function readColumns(
  folder: string,
  truth: TruthTable,
): Promise<{ sources: readonly string[]; columns: ProfileColumns }> {
  const sources = sourceNumbering();
  const [names, numbers, known] = [[''], new Map([['', 0]]), new Map<string, number>()];
  const nameOf = (text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = foldedName(text);
    let number = numbers.get(folded);
    if (number === undefined) numbers.set(folded, (number = names.push(folded) - 1));
    known.set(text, number);
    return number;
  };
  const sexes = ['male', 'female'];
  const read = await readRecordColumns(folder, truth, {
    source: sources.encode,
    given_name: nameOf,
    family_name: nameOf,
    birth_date: codedDate,
    sex: (text) => sexes.indexOf(text) + 1,
    postcode: hashWithoutBlanks,
    nhs_number: hashWithoutBlanks,
  });
  const keepsNhsNumber = sources.names.map(() => false);
  read.nhs_number.forEach((number, record) => {
    if (number !== 0) keepsNhsNumber[read.source[record] ?? 0] = true;
  });
  const columns = {
    source: read.source,
    forename: read.given_name,
    familyName: read.family_name,
    names,
    birthDate: read.birth_date,
    sex: read.sex,
    postcode: read.postcode,
    nhsNumber: read.nhs_number,
    keepsNhsNumber,
  };
  return { sources: sources.names, columns };
}

/** Counts by name, made when first asked for. */
class CountsByName {
  readonly #counts = new Map<string, RateCounts>();

  of(name: string): RateCounts {
    let own = this.#counts.get(name);
    if (!own) this.#counts.set(name, (own = new RateCounts()));
    return own;
  }

  rates(): Readonly<Record<string, RatesByMeasure>> {
    return Object.fromEntries([...this.#counts.keys()].sort().map((name) => [name, ratesByMeasure(this.of(name))]));
  }
}

const percentOf = ({ count, of }: Tally): number => (100 * count) / of;

const ratesByMeasure = (counts: RateCounts): RatesByMeasure =>
  Object.fromEntries(
    measures
      .map(({ name }) => [name, counts.get(name)] as const)
      .filter(([, { of }]) => of > 0)
      .map(([name, tally]) => [name, { ...tally, percent: percentOf(tally) }]),
  );

function recordsByPerson({ personOf, persons }: TruthTable): readonly (readonly number[])[] {
  const records: number[][] = persons.map(() => []);
  personOf.forEach((person, record) => records[person]?.push(record));
  return records;
}

/** Counts of one person's records, taken alone, two by two, and by agency. */
function addPerson(
  columns: ProfileColumns,
  records: readonly number[],
  sources: readonly string[],
  all: RateCounts,
  origin: RateCounts,
  byAgencyPair: CountsByName,
): void {
  const agencyOf = (record: number): string => sources[columns.source[record] ?? 0] ?? '';
  const usual = usualNhsNumber(columns, records);
  const perAgency = new Map<string, number>();
  records.forEach((left, i) => {
    const agency = agencyOf(left);
    const own = [all, origin, byAgencyPair.of(agency)];
    perAgency.set(agency, (perAgency.get(agency) ?? 0) + 1);
    addRecord(columns, left, own);
    const { [left]: number = 0 } = columns.nhsNumber;
    if (usual !== 0 && number !== 0) for (const counts of own) counts.add('nhsNumberWrong', number !== usual);
    for (const right of records.slice(i + 1)) {
      const other = agencyOf(right);
      const pair = agency === other ? agency : [agency, other].sort().join(' + ');
      addPair(columns, left, right, [all, origin, byAgencyPair.of(pair)]);
    }
  });
  for (const [agency, count] of perAgency)
    for (const counts of [all, origin, byAgencyPair.of(agency)]) counts.add('duplicateWithinAgency', count > 1);
}

/**
 * Takes the rate of every difference between records of one person, beside the published figures.
 *
 * @throws HubError of the list in schemas/errors, with the file
 */
export async function profilePartnership(folder: string): Promise<PartnershipProfile> {
  const settings = await readManifest(folder);
  const { truth, origin } = await readTruthOfFolder(folder, settings.today);
  const { sources, columns } = await readColumns(folder, truth);
  const [all, byOrigin, byAgencyPair] = [new RateCounts(), new CountsByName(), new CountsByName()];
  const people = recordsByPerson(truth);
  people.forEach((records, person) => {
    const counts = byOrigin.of(origin.names[origin.of[person] ?? 0] ?? '');
    addPerson(columns, records, sources, all, counts, byAgencyPair);
  });
  return {
    settings,
    records: truth.personOf.length,
    persons: people.length,
    truePairs: people.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0),
    rates: measures.map(({ name, label, unit, source, published }) => {
      const tally = all.get(name);
      return {
        name,
        label,
        unit,
        source,
        ...tally,
        ...(tally.of > 0 && { percent: percentOf(tally) }),
        published: published[settings.profile],
      };
    }),
    byAgencyPair: byAgencyPair.rates(),
    byOrigin: byOrigin.rates(),
  };
}
