import type { Identifier, PersonName } from '#schemas';

/** An address as an agency keeps it. */
export interface RecordedAddress {
  /** House number, with the flat before it. */
  readonly number: string;
  readonly street: string;
  readonly town: string;
  readonly postcode?: string;
  readonly uprn?: string;
}

/** What one agency wrote down about one person, in no format yet. The official name comes first. */
export interface Recorded {
  readonly names: readonly PersonName[];
  readonly title?: string;
  /** EDTF: 1985, 1985-04 or 1985-04-30. */
  readonly birthDate?: string;
  readonly sex: 'male' | 'female' | 'indeterminate' | 'unknown';
  readonly address?: RecordedAddress;
  readonly previousAddress?: RecordedAddress;
  readonly identifiers: readonly Identifier[];
  readonly phone?: string;
}

/** One record of one agency, errors and all. */
export interface Observation {
  readonly agency: string;
  /** Legacy key in the agency's own shape. */
  readonly key: string;
  readonly recorded: Recorded;
  readonly protection: 'none' | 'restricted' | 'unknown';
  /** ISO date: the involvement's start; registration in health. */
  readonly since: string;
  /** ISO date; absent while the involvement lasts. */
  readonly ended?: string;
  /** ISO date and time (UTC) of the last change in the source. */
  readonly lastModified: string;
  /** An earlier state that the source told first. */
  readonly before?: Recorded;
  /** Key of the record of the same agency that this one was merged into. */
  readonly mergedInto?: string;
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
