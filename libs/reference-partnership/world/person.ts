import type { OriginGroup } from '../names/origin-names.ts';
import type { AgencyId } from './agency-id.ts';

/** A dwelling of the synthetic county: street and unit postcode are made up. */
export interface Dwelling {
  readonly number: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  /** Made-up property reference of twelve digits. */
  readonly uprn: string;
}

/** Where a person lived, and since when. */
export interface Home {
  readonly dwelling: Dwelling;
  /** ISO date; absent for the first home. */
  readonly from?: string;
}

/** Identifiers that the world gave a person; agencies record them or not. */
export interface PersonIdentifiers {
  readonly NHS?: string;
  readonly UPN?: string;
  readonly PNC?: string;
  readonly CRO?: string;
}

/** What a planted person is for, and who knows them: see plantedHouseholds. */
export interface Plan {
  readonly name: string;
  readonly agencies: readonly AgencyId[];
  readonly protection: 'none' | 'restricted';
}

/** Everything true of one synthetic human being. No agency sees this; only the truth files hold it. */
export interface Person {
  /** Such as P-000017. */
  readonly id: string;
  readonly number: number;
  readonly household: string;
  readonly role: 'adult' | 'child';
  readonly origin: OriginGroup;
  readonly sex: 'male' | 'female';
  /** ISO date. */
  readonly birthDate: string;
  readonly given: readonly string[];
  readonly family: string;
  /** Family name before marriage, and the day it ended. */
  readonly former?: { readonly family: string; readonly until: string };
  /** Family name in daily use where it is not the legal one. */
  readonly preferredFamily?: string;
  /** Oldest first; the last is the current one. */
  readonly homes: readonly Home[];
  readonly identifiers: PersonIdentifiers;
  /** In Ofcom's range for drama. */
  readonly phone: string;
  /** How hard the person is to record well: scales every error. 0 easy, 1 usual, 2 hard. */
  readonly difficulty: 0 | 1 | 2;
  /** How likely agencies are to be involved with the household, 0 to 3. */
  readonly concern: number;
  readonly plan?: Plan;
}

/** How two people are related. */
export interface Relation {
  readonly kind: 'twin' | 'sibling' | 'parent' | 'same-name-parent' | 'partner' | 'co-tenant' | 'same-name-stranger';
  readonly left: string;
  readonly right: string;
}
