import type { Identifier, PersonName } from '#schemas';
import type { Observation, RecordedAddress } from '../../observe/recorded.ts';
import { addressLines } from '../address-lines.ts';

/** What one column tells of a record; empty where there is nothing to tell. */
export interface Field {
  (observation: Observation): string;
  /** Which of the values that a record may have several of it has room for, such as 'alias 1' or 'phone 0'; absent: none of them. */
  readonly holds?: string;
}

const holding = (holds: string, field: Field): Field => Object.assign(field, { holds });

/** The values of a record that it may have several of, as fields name what they hold. */
export const repeatedValuesOf = ({ recorded, involvements }: Observation): readonly string[] => {
  const { names, phones, identifiers } = recorded;
  const nth = (all: readonly string[]): readonly string[] =>
    all.map(
      (kind, at) =>
        `${kind} ${all
          .slice(0, at)
          .filter((other) => other === kind)
          .length.toString()}`,
    );
  return [
    ...nth(names.map(({ use }) => use)),
    ...nth(identifiers.map(({ type }) => type)),
    ...nth(phones.map(() => 'phone')),
    ...nth(involvements.map(() => 'involvement')),
  ];
};

/** How a system writes what is no free text. */
export interface FieldStyle {
  /** @param date ISO date, or a part of one */
  date(date: string): string;
  /** @param moment ISO date and time, UTC */
  moment(moment: string): string;
  readonly sex: Readonly<Record<Observation['recorded']['sex'], string>>;
  readonly protection: Readonly<Record<Observation['protection'], string>>;
}

/** dd/mm/yyyy of an ISO date. */
export const britishDate = (date: string): string => date.slice(0, 10).split('-').reverse().join('/');

/** Day first; words for the sexes, Y and N. */
export const britishStyle: FieldStyle = {
  date: britishDate,
  moment: (moment) => `${britishDate(moment)} ${moment.slice(11, 19)}`,
  sex: { male: 'Male', female: 'Female', indeterminate: 'Indeterminate', unknown: 'Unknown' },
  protection: { restricted: 'Y', none: 'N', unknown: '' },
};

/** ISO dates; words for the sexes, Y and N. */
export const isoStyle: FieldStyle = { ...britishStyle, date: (date) => date, moment: (moment) => moment };

/** Digits alone, codes of one character. */
export const mainframeStyle: FieldStyle = {
  date: (date) => date.replaceAll('-', ''),
  moment: (moment) => moment.replaceAll(/[^0-9]/g, ''),
  sex: { male: 'M', female: 'F', indeterminate: 'I', unknown: 'U' },
  protection: { restricted: 'Y', none: 'N', unknown: '' },
};

type Use = PersonName['use'];

function nameOf({ recorded }: Observation, use: Use, nth: number): PersonName | undefined {
  let left = nth;
  for (const name of recorded.names) if (name.use === use && left-- === 0) return name;
  return undefined;
}

/** The legacy key. */
export const key: Field = (observation) => observation.key;
/** Forenames of the name of a use. @param nth which of several, from 0 */
export const given = (use: Use, nth = 0): Field =>
  holding(`${use} ${nth.toString()}`, (observation) => nameOf(observation, use, nth)?.given.join(' ') ?? '');
/** Family name of the name of a use. */
export const family = (use: Use, nth = 0): Field =>
  holding(`${use} ${nth.toString()}`, (observation) => nameOf(observation, use, nth)?.family ?? '');
/** The name in the one field that an agency keeps for it. */
export const fullName: Field = ({ recorded }) => recorded.fullName ?? '';
export const title: Field = ({ recorded }) => recorded.title ?? '';
export const identifier = (type: Identifier['type']): Field =>
  holding(`${type} 0`, ({ recorded }) => recorded.identifiers.find((one) => one.type === type)?.value ?? '');
/** @param nth from 0 */
export const phone = (nth: number): Field =>
  holding(`phone ${nth.toString()}`, ({ recorded }) => recorded.phones[nth] ?? '');
export const email: Field = ({ recorded }) => recorded.email ?? '';
export const age: Field = ({ recorded }) => recorded.age?.years.toString() ?? '';
export const householdRole: Field = ({ recorded }) => recorded.householdRole ?? '';

/** One of the parts of an address. */
export const addressPart =
  (part: 'line-1' | 'line-2' | 'town' | 'postcode' | 'uprn', which: 'address' | 'previousAddress' = 'address'): Field =>
  ({ recorded }) => {
    const address: RecordedAddress | undefined = recorded[which];
    if (!address) return '';
    if (part === 'line-1' || part === 'line-2') return addressLines(address)[part === 'line-1' ? 0 : 1];
    return address[part] ?? '';
  };

/** The fields that are written in a system's own style. */
export function styledFields({ date, moment, sex, protection }: FieldStyle) {
  const dated = (text: string | undefined): string => (text === undefined ? '' : date(text));
  return {
    birthDate: (({ recorded }) => dated(recorded.birthDate)) satisfies Field,
    /** Day on which the age was told. */
    ageOn: (({ recorded }) => dated(recorded.age?.on)) satisfies Field,
    sex: (({ recorded }) => sex[recorded.sex]) satisfies Field,
    protection: ((observation) => protection[observation.protection]) satisfies Field,
    /** @param nth which involvement, from 0 */
    opened: (nth: number): Field =>
      holding(`involvement ${nth.toString()}`, ({ involvements }) => dated(involvements[nth]?.opened)),
    closed:
      (nth: number): Field =>
      ({ involvements }) =>
        dated(involvements[nth]?.closed),
    /** Event receipts: class and day, parted by semicolons. */
    receipts: (({ receipts }) =>
      receipts.map((receipt) => `${receipt.class} ${date(receipt.day)}`).join('; ')) satisfies Field,
    lastModified: ((observation) => moment(observation.lastModified)) satisfies Field,
  };
}
