import type { OriginGroup } from '../names/origin-names.ts';
import type { AgencyId } from './agency-id.ts';

/** Addresses that many people share who are nothing to each other. */
export type InstitutionKind = 'refuge' | 'hostel' | 'prison' | 'hospital' | 'childrens-home' | 'care-home';

/** A dwelling of the synthetic county: street and unit postcode are made up. */
export interface Dwelling {
  readonly number: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  /** Made-up property reference of twelve digits. */
  readonly uprn: string;
  readonly district: string;
  readonly institution?: InstitutionKind;
}

/** Where a person lived, and since when; without a dwelling, of no fixed abode. */
export interface Home {
  readonly dwelling: Dwelling | undefined;
  /** ISO date; the first home's is the person's birth, or arrival in the county's records. */
  readonly from: string;
}

/** Identifiers that the world gave a person; agencies record them or not. */
export interface PersonIdentifiers {
  readonly NHS?: string;
  readonly UPN?: string;
  readonly PNC?: string;
  readonly CRO?: string;
  readonly NINO?: string;
  readonly ULN?: string;
}

/** A name that a person bore until a day. */
export interface FormerName {
  readonly family: string;
  /** ISO date. */
  readonly until: string;
  readonly why: 'marriage' | 'divorce' | 'deed-poll' | 'care' | 'step-family';
}

/** What a planted person is for, and who knows them: see plantedHouseholds. */
export interface Plan {
  readonly name: string;
  readonly agencies: readonly AgencyId[];
  readonly protection: 'none' | 'restricted';
}

/** Something that happened in a life. */
export interface LifeEvent {
  readonly kind:
    | 'birth'
    | 'arrival'
    | 'departure'
    | 'move'
    | 'marriage'
    | 'divorce'
    | 'name-change'
    | 'adoption'
    | 'new-identity'
    | 'care-entry'
    | 'care-leaving'
    | 'custody'
    | 'release'
    | 'school-change'
    | 'protection'
    | 'death';
  /** ISO date. */
  readonly on: string;
}

/** A mark of something uncommon that tempts matchers. */
export type Peculiarity =
  | 'one-name'
  | 'two-romanisations'
  | 'unaccompanied-child'
  | 'care-leaver'
  | 'step-child'
  | 'foster-child'
  | 'patronymic'
  | 'homeless'
  | 'asylum';

/** Everything true of one identity of one synthetic human being. No agency sees this; only the truth files hold it. */
export interface Person {
  /** Such as P-00000170: household and place in it. */
  readonly id: string;
  /** Sixteen times the household's number, and the place in it. */
  readonly number: number;
  readonly household: string;
  readonly householdNumber: number;
  readonly role: 'adult' | 'child';
  readonly origin: OriginGroup;
  readonly bornAbroad: boolean;
  readonly sex: 'male' | 'female';
  /** ISO date. */
  readonly birthDate: string;
  readonly given: readonly string[];
  readonly family: string;
  /** Oldest first. */
  readonly formerNames: readonly FormerName[];
  /** Family name in daily use where it is not the legal one. */
  readonly preferredFamily?: string;
  /** Oldest first; the last is the newest. */
  readonly homes: readonly Home[];
  readonly identifiers: PersonIdentifiers;
  /** In Ofcom's range for drama. */
  readonly phone: string;
  readonly email: string;
  /** How hard the person is to record well: scales every error. 0 easy, 1 usual, 2 hard. */
  readonly difficulty: 0 | 1 | 2;
  /** How likely agencies are to be involved with the household: 0 and 1 as in any street, 2 to 5 where agencies are called. */
  readonly concern: number;
  /** By day. */
  readonly events: readonly LifeEvent[];
  readonly peculiarities: readonly Peculiarity[];
  /** ISO date from which the county's agencies may know this identity, and the day after the last; absent: all of life. */
  readonly knownFrom?: string;
  readonly knownUntil?: string;
  /** Person id of the identity that came before, under another name and other numbers. */
  readonly identityBefore?: string;
  readonly plan?: Plan;
}

/** How two people are related. */
export interface Relation {
  readonly kind:
    | 'twin'
    | 'triplet'
    | 'sibling'
    | 'parent'
    | 'same-name-parent'
    | 'foster-parent'
    | 'grandparent'
    | 'partner'
    | 'ex-partner'
    | 'co-tenant'
    | 'cousin'
    | 'same-name-stranger'
    | 'same-name-neighbour'
    | 'adopted-identity'
    | 'new-identity';
  readonly left: string;
  readonly right: string;
}
