import type { Category } from '#schemas';
import type { PersonIdentifiers } from '../world/person.ts';

/** Ages by which agencies know people. */
export type AgeBand = 'under-5' | 'under-10' | 'under-18' | 'under-26' | 'under-65' | 'elder';

/** How one agency comes to hold records, and how it writes. Shares in ten-thousandths; all assumed unless a source is named. */
export interface AgencyHabit {
  /** Chance to know a person within ten years, by the household's concern 0 to 5. */
  readonly coverage: Readonly<Partial<Record<AgeBand, readonly number[]>>>;
  /** Whether it meets everybody, so that its records come whole and limited to the agreed cohort. */
  readonly isUniversal: boolean;
  /** Whether its records are of the head of a household and the partner alone. */
  readonly ofHouseholds: boolean;
  /** Youngest age at which an involvement starts. */
  readonly startsAtAge: number;
  /** Chance that the involvement has ended. */
  readonly ended: number;
  /** Chance of a second record of the same person, before the profile scales it. */
  readonly duplicate: number;
  /** Chance that it finds and merges its own duplicate. */
  readonly merges: number;
  /** Identifiers it keeps, with the chance that one is there in the typical profile. Absent NHS numbers in children's services: 5% (NHS Digital, CP-IS 2019). */
  readonly identifiers: Readonly<Partial<Record<keyof PersonIdentifiers, number>>>;
  /** Chance that a birth date is asked for, and that an age is written down where it is not. */
  readonly birthDate: number;
  readonly age: number;
  readonly postcode: number;
  /** Chance that a former family name is kept, and as what. */
  readonly former: number;
  readonly formerUse: 'former' | 'alias';
  /** Chance that it has heard of a familiar name, and as what it keeps it. */
  readonly familiar: number;
  readonly familiarUse: 'preferred' | 'alias';
  /** Whether other names are single columns, which share the rest with the official name. */
  readonly otherNamesAreColumns: boolean;
  /** How a name stands that has one field alone. */
  readonly fullName: 'none' | 'household-head' | 'as-called';
  readonly secondForename: number;
  /** Chance that forenames are initials. */
  readonly initials: number;
  readonly title: number;
  readonly phone: number;
  readonly secondPhone: number;
  readonly email: number;
  readonly previousAddress: number;
  readonly uprn: number;
  /** Chance that the record says nothing on protection. */
  readonly protectionUnknown: number;
  /** How much more its clerks err than usual ones, in tenths. */
  readonly errorTenths: number;
  /** How stale what it knows may be, in days, in the typical profile. */
  readonly lagDays: number;
  /** The legacy key of eight scattered digits. */
  key(digits: string): string;
  /** What the old system can hold of a text. */
  readonly characters: 'unicode' | 'windows-1252' | 'ascii-upper';
  readonly upperCaseFamily: boolean;
  /** Letters that a name field holds: forenames together, family name, full name; absent: any number. */
  readonly namesAtMost?: number;
  /** Whether its birth dates may lack day or month. */
  readonly partialDates: boolean;
  readonly category: Category;
  /** Chance of a second involvement after a first that closed. */
  readonly again: number;
  /** Classes of event receipts, and how many at most. */
  readonly receipts: readonly string[];
  readonly receiptsAtMost: number;
}
