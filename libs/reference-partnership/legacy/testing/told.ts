import type { Identifier } from '#schemas';
import { checkIdentifier } from '#schemas/identifiers';
import type { Change, Observation, Recorded, RecordedAddress } from '../../observe/recorded.ts';

/** A record as a perfect reader of any format gives it: address lines as they stand, forenames as one text. */
export interface Told {
  readonly key: string;
  readonly names: readonly string[];
  readonly title?: string;
  readonly fullName?: string;
  readonly birthDate?: string;
  readonly age?: string;
  readonly sex: string;
  readonly address?: string;
  readonly previousAddress?: string;
  readonly identifiers: readonly string[];
  readonly phones: readonly string[];
  readonly email?: string;
  readonly householdRole?: string;
  readonly protection: string;
  /** Opened and closed day of each. */
  readonly involvements: readonly string[];
  readonly receipts: readonly string[];
  readonly lastModified: string;
}

/** A line of a change file as read. */
export interface ToldChange {
  readonly operation: string;
  readonly key: string;
  /** Key of the other record of a merge. */
  readonly other: string;
  /** The record as it is now; absent where it is gone. */
  readonly told?: Told;
}

/** An export as read. */
export interface Read {
  readonly records: readonly Told[];
  readonly changes: readonly ToldChange[];
  /** What of the file is not as its format asks. */
  readonly faults: readonly string[];
}

/** A name as a text. */
export const nameText = (use: string, given: string, family: string): string => `${use}: ${given} / ${family}`;

/** An address as a text; absent where nothing is told. */
export function addressText(
  lines: readonly string[],
  town: string,
  postcode: string,
  uprn: string,
): string | undefined {
  const all = [...lines, town].filter((line) => line !== '').join(', ');
  return all + postcode + uprn === '' ? undefined : `${all} | ${postcode} | ${uprn}`;
}

/** An identifier with what its own check says. */
export const identifierText = (type: string, value: string): string =>
  `${type} ${value} ${String(checkIdentifier(type as Identifier['type'], value).valid)}`;

/** Leaves out what is absent. */
export function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T;
}

/** However the writer parts it into lines, number and street follow each other. */
function addressOf(address: RecordedAddress | undefined): string | undefined {
  if (!address) return undefined;
  const { number, street, town, postcode = '', uprn = '' } = address;
  return addressText([`${number} ${street}`.trim()], town, postcode, uprn);
}

const order = ['NHS', 'UPN', 'PNC', 'CRO', 'NINO', 'ULN'];
/** In the order of their types, as columns have them. */
export const inOrder = (identifiers: readonly string[]): readonly string[] =>
  [...identifiers].sort(
    (left, right) => order.indexOf(left.split(' ')[0] ?? '') - order.indexOf(right.split(' ')[0] ?? ''),
  );

/** What a format without loss tells of a record. */
export function toldOf(observation: Observation): Told {
  const { key, protection, involvements, receipts, lastModified } = observation;
  const recorded: Recorded = observation.recorded;
  return present<Told>({
    key,
    names: recorded.names.map(({ use, given, family }) => nameText(use, given.join(' '), family)),
    title: recorded.title,
    fullName: recorded.fullName,
    birthDate: recorded.birthDate,
    age: recorded.age && `${recorded.age.years.toString()} on ${recorded.age.on}`,
    sex: recorded.sex,
    address: addressOf(recorded.address),
    previousAddress: addressOf(recorded.previousAddress),
    identifiers: inOrder(recorded.identifiers.map(({ type, value, valid }) => `${type} ${value} ${String(valid)}`)),
    phones: recorded.phones,
    email: recorded.email,
    householdRole: recorded.householdRole,
    protection,
    involvements: involvements.map(({ opened, closed }) => `${opened} ${closed ?? ''}`),
    receipts: receipts.map((receipt) => `${receipt.class} ${receipt.day}`),
    lastModified,
  });
}

/** What a format tells of a change: of what is gone, the key alone. */
export function toldChangeOf({ operation, observation, survivor }: Change): ToldChange {
  const isGone = operation === 'delete' || operation === 'erase' || operation === 'merge';
  return present<ToldChange>({
    operation,
    key: observation.key,
    other: survivor?.key ?? '',
    told: isGone ? undefined : toldOf(observation),
  });
}
