import type { Category, Identifier, PersonName } from '#schemas';
import type { AgencyId } from '../world/agency-id.ts';

/** An address as an agency keeps it. */
export interface RecordedAddress {
  /** House number, with the flat before it. */
  readonly number: string;
  readonly street: string;
  readonly town: string;
  readonly postcode?: string;
  readonly uprn?: string;
}

/** An age as it was told on a day, where no birth date is kept. */
export interface RecordedAge {
  readonly years: number;
  /** ISO date. */
  readonly on: string;
}

/** What one agency wrote down about one person, in no format yet. The official name comes first; no name at all is an empty list. */
export interface Recorded {
  readonly names: readonly PersonName[];
  /** The name as it stands in the one field that the agency keeps for it, such as 'MR & MRS J OKAFOR' or 'Ada O.'. */
  readonly fullName?: string;
  readonly title?: string;
  /** EDTF: 1985, 1985-04 or 1985-04-30; or a placeholder that the system holds, such as 1900-01-01. */
  readonly birthDate?: string;
  readonly age?: RecordedAge;
  readonly sex: 'male' | 'female' | 'indeterminate' | 'unknown';
  readonly address?: RecordedAddress;
  readonly previousAddress?: RecordedAddress;
  readonly identifiers: readonly Identifier[];
  readonly phones: readonly string[];
  readonly email?: string;
  /** In housing: whether the record is the tenancy's head, a joint tenant or another of the household. */
  readonly householdRole?: 'head' | 'joint' | 'member';
}

/** One period of professional contact. */
export interface RecordedInvolvement {
  /** ISO date. */
  readonly opened: string;
  /** ISO date; absent while it lasts. */
  readonly closed?: string;
  readonly category: Category;
}

/** That something of a class happened on a day; no narrative. */
export interface RecordedReceipt {
  /** Upper case, such as AE_ATTENDANCE or EXCLUSION. */
  readonly class: string;
  /** ISO date. */
  readonly day: string;
}

/** One record of one agency, errors and all. */
export interface Observation {
  readonly agency: AgencyId;
  /** Legacy key in the agency's own shape. */
  readonly key: string;
  readonly recorded: Recorded;
  readonly protection: 'none' | 'restricted' | 'unknown';
  /** ISO date: the first involvement's start; registration in universal services. */
  readonly since: string;
  /** ISO date; absent while an involvement lasts. */
  readonly ended?: string;
  /** Oldest first, one at least. */
  readonly involvements: readonly RecordedInvolvement[];
  /** Oldest first. */
  readonly receipts: readonly RecordedReceipt[];
  /** ISO date and time (UTC) of the last change in the source. */
  readonly lastModified: string;
  /** An earlier state that the source told first. */
  readonly before?: Recorded;
  /** Key of the record of the same agency that this one was merged into. */
  readonly mergedInto?: string;
}

/** What a line of a daily change file does to the record that it names. */
export type ChangeOperation = 'insert' | 'change' | 'close' | 'merge' | 'unmerge' | 'delete' | 'erase';

/** One line of a daily change file. */
export interface Change {
  readonly operation: ChangeOperation;
  /** ISO date. */
  readonly day: string;
  /** The record after the change; with merge the one that is retired, with unmerge the one that is back, with delete and erase its last state. */
  readonly observation: Observation;
  /** With merge: the record that goes on; with unmerge: the one that it was wrongly merged into. */
  readonly survivor?: Observation;
}

/** One thing that went wrong, or fell out of date, between the person and the record. */
export interface Corruption {
  readonly recordId: string;
  readonly operation: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** agency/stream/key, as the truth files write it. */
export const recordIdOf = (agency: string, key: string): string => `${agency}/person/${key}`;
