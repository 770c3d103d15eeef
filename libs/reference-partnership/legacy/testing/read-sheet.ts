import { addressText, identifierText, inOrder, nameText, present, type Told, type ToldChange } from './told.ts';

/** How a sheet writes what is no free text, read backwards. */
export interface SheetStyle {
  readonly date: (text: string) => string;
  readonly moment: (text: string) => string;
}

const isoFromBritish = (text: string): string => text.split('/').reverse().join('-');
/** dd/mm/yyyy hh:mm:ss. */
export const british: SheetStyle = {
  date: isoFromBritish,
  moment: (text) => `${isoFromBritish(text.slice(0, 10))}T${text.slice(11)}Z`,
};
/** yyyymmdd, yyyymmddhhmmss. */
export const digits: SheetStyle = {
  date: (text) => text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
  moment: (text) => text.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z'),
};
export const iso: SheetStyle = { date: (text) => text, moment: (text) => text };

const sexes: Readonly<Record<string, string>> = {
  ...{ Male: 'male', Female: 'female', Indeterminate: 'indeterminate', Unknown: 'unknown' },
  ...{ M: 'male', F: 'female', I: 'indeterminate', U: 'unknown' },
};
const protections: Readonly<Record<string, string>> = { Y: 'restricted', N: 'none', '': 'unknown' };

const types = { NHS: 'NHS_NO', UPN: 'UPN', PNC: 'PNC_ID', CRO: 'CRO_NO', NINO: 'NINO', ULN: 'ULN' };

/** Column names of every sheet, as the longest one writes them: PERSON_ID for 'Person ID'. */
const plainName = (name: string): string => name.toUpperCase().replaceAll(' ', '_');

/** The record of a row, by column name. */
export function toldOfRow(row: Readonly<Record<string, string>>, { date, moment }: SheetStyle): Told {
  const named = Object.fromEntries(Object.entries(row).map(([name, value]) => [plainName(name), value]));
  const at = (name: string): string => named[name] ?? '';
  const nameAt = (use: string, prefix: string): readonly string[] => {
    const [given, family] = [at(`${prefix}FORENAMES`), at(`${prefix}SURNAME`)];
    return given + family === '' ? [] : [nameText(use, given, family)];
  };
  const dated = (name: string): string | undefined => (at(name) === '' ? undefined : date(at(name)));
  const address = (prefix: string): string | undefined =>
    addressText(
      [at(`${prefix}ADDRESS_1`), at(`${prefix}ADDRESS_2`)],
      at(`${prefix}TOWN`),
      at(`${prefix}POSTCODE`),
      at(`${prefix}UPRN`),
    );
  return present<Told>({
    key: at('PERSON_ID'),
    names: [
      ...nameAt('official', ''),
      ...nameAt('preferred', 'PREFERRED_'),
      ...nameAt('alias', 'ALIAS_'),
      ...nameAt('alias', 'ALIAS_2_'),
      ...nameAt('alias', 'ALIAS_3_'),
      ...nameAt('former', 'PREVIOUS_'),
    ],
    title: at('TITLE'),
    fullName: at('FULL_NAME'),
    birthDate: dated('DOB'),
    age: at('AGE') === '' ? undefined : `${at('AGE')} on ${date(at('AGE_ON'))}`,
    sex: sexes[at('GENDER') || at('SEX')] ?? `?${at('GENDER')}`,
    address: address(''),
    previousAddress: address('PREVIOUS_'),
    identifiers: inOrder(
      Object.entries(types).flatMap(([type, column]) => (at(column) === '' ? [] : [identifierText(type, at(column))])),
    ),
    phones: [at('PHONE'), at('PHONE_2')].filter((phone) => phone !== ''),
    email: at('EMAIL'),
    householdRole: at('HOUSEHOLD_ROLE'),
    protection: protections[at('SENSITIVE_FLAG')] ?? `?${at('SENSITIVE_FLAG')}`,
    involvements: ['INVOLVEMENT', 'INVOLVEMENT_2'].flatMap((name) => {
      const opened = dated(`${name}_START`);
      return opened === undefined ? [] : [`${opened} ${dated(`${name}_END`) ?? ''}`];
    }),
    receipts: at('EVENTS')
      .split('; ')
      .filter((event) => event !== '')
      .map((event) => event.replace(/ (\S+)$/, (_, day: string) => ` ${date(day)}`)),
    lastModified: moment(at('LAST_MODIFIED')),
  });
}

/** The change of a row with the columns CHANGE and MERGED_INTO. */
export function toldChangeOfRow(row: Readonly<Record<string, string>>, style: SheetStyle): ToldChange {
  const key = row['PERSON_ID'] ?? row['Person ID'] ?? '';
  const others = Object.entries(row).filter(([name]) => !['CHANGE', 'MERGED_INTO'].includes(name));
  const isGone = others.every(([name, value]) => value === '' || plainName(name) === 'PERSON_ID');
  return present<ToldChange>({
    operation: (row['CHANGE'] ?? '').toLowerCase(),
    key,
    other: row['MERGED_INTO'],
    told: isGone ? undefined : toldOfRow(row, style),
  });
}
