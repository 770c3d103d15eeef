import type { OperationName } from '../observe/operations.ts';
import type { InstitutionKind, Person, Relation } from '../world/person.ts';

/** People who look alike and are not the same, by how they are related. */
export const relationTraps: Readonly<Record<Relation['kind'], string | undefined>> = {
  twin: 'twins',
  triplet: 'triplets',
  sibling: 'siblings',
  parent: undefined,
  'same-name-parent': 'parent-and-child-of-one-name',
  'foster-parent': undefined,
  grandparent: undefined,
  partner: 'partners',
  'ex-partner': undefined,
  'co-tenant': 'co-tenants',
  cousin: 'cousins-of-one-name-and-postcode',
  'same-name-stranger': 'strangers-of-one-name-and-birth-date',
  'same-name-neighbour': 'neighbours-of-one-name-and-birth-date',
  'adopted-identity': 'adopted-child',
  'new-identity': 'new-identity',
};

/** Traps of one person's own records, by what befell one of them. */
export const operationTraps: Readonly<Partial<Record<OperationName, string>>> = {
  nickname: 'nickname',
  'forename-respelled': 'transliteration',
  'family-name-respelled': 'transliteration',
  'former-family-name': 'changed-family-name',
  'family-name-new': 'foster-or-partner-family-name',
  'half-of-double-name': 'half-of-double-name',
  'hyphen-lost': 'hyphen-lost',
  'apostrophe-lost': 'apostrophe-kinds',
  'mac-apart': 'mac-apart',
  'decomposed-letters': 'decomposed-letters',
  'names-swapped': 'swapped-names',
  'name-placeholder': 'placeholder-name',
  'newborn-name': 'newborn-name',
  'day-and-month-swapped': 'swapped-day-and-month',
  'birth-date-first-of-january': 'first-of-january',
  'birth-date-placeholder': 'placeholder-birth-date',
  'birth-date-of-relative': 'birth-date-of-relative',
  'no-fixed-abode': 'no-fixed-abode',
};

/** Traps of one person's records, by what is uncommon about the person. */
export const peculiarityTraps: Readonly<Partial<Record<Person['peculiarities'][number], string>>> = {
  'one-name': 'one-name',
  'unaccompanied-child': 'unaccompanied-child',
  'care-leaver': 'care-leaver-of-three-names',
  'step-child': 'preferred-family-name',
  'foster-child': 'foster-child',
  patronymic: 'patronymic',
};

/** Strangers who share an address, by what stands there. */
export const addressTraps = {
  refuge: 'refuge-address',
  hostel: 'hostel-address',
  prison: 'prison-address',
  hospital: 'hospital-address',
  'childrens-home': 'childrens-home-address',
  'care-home': 'care-home-address',
} as const satisfies Readonly<Record<InstitutionKind, string>>;
