import type { SampleAgencyId } from '../world/agency-id.ts';
import type { PersonIdentifiers } from '../world/person.ts';

/** How one agency comes to hold records, and how it writes. Shares in ten-thousandths; all assumed unless a source is named. */
export interface AgencyHabit {
  /** Chance to know a person, by the household's concern 0 to 3. */
  coverage(age: number): readonly number[];
  /** Youngest age at which an involvement starts. */
  readonly startsAtAge: number;
  /** Chance that the involvement has ended. */
  readonly ended: number;
  /** Chance of a second record of the same person. */
  readonly duplicate: number;
  /** Identifiers it keeps, with the chance that one is there. Absent NHS numbers in children's services: 5% (NHS Digital, CP-IS 2019). */
  readonly identifiers: Readonly<Partial<Record<keyof PersonIdentifiers, number>>>;
  /** Chance that a former family name is kept, and as what. */
  readonly former: number;
  readonly formerUse: 'former' | 'alias';
  /** Chance that it has heard of a familiar name, and as what it keeps it. */
  readonly familiar: number;
  readonly familiarUse: 'preferred' | 'alias';
  /** Whether other names are single columns, which share the rest with the official name. */
  readonly otherNamesAreColumns: boolean;
  readonly secondForename: number;
  readonly title: number;
  readonly phone: number;
  readonly previousAddress: number;
  readonly uprn: number;
  /** Chance that the record says nothing on protection. */
  readonly protectionUnknown: number;
  /** The legacy key of a scattered number. */
  key(digits: string): string;
  /** What the old system can hold of a text. */
  readonly characters: 'unicode' | 'windows-1252' | 'ascii-upper';
  readonly upperCaseFamily: boolean;
  /** Whether its birth dates may lack day or month. */
  readonly partialDates: boolean;
}

const none = [0, 0, 0, 0];

/** The four agencies' habits. */
export const agencyHabits: Readonly<Record<SampleAgencyId, AgencyHabit>> = {
  'childrens-social-care': {
    coverage: (age) => {
      if (age < 18) return [4200, 6500, 8200, 9200];
      return age < 26 ? [2000, 3600, 5200, 6600] : none;
    },
    startsAtAge: 0,
    ended: 4500,
    duplicate: 650,
    identifiers: { NHS: 8500, UPN: 7000 },
    former: 5000,
    formerUse: 'former',
    familiar: 1200,
    familiarUse: 'preferred',
    otherNamesAreColumns: true,
    secondForename: 7000,
    title: 0,
    phone: 0,
    previousAddress: 0,
    uprn: 0,
    protectionUnknown: 400,
    key: (digits) => `CS${digits}`,
    characters: 'windows-1252',
    upperCaseFamily: true,
    partialDates: false,
  },
  'youth-justice': {
    coverage: (age) => {
      if (age < 10) return none;
      if (age < 18) return [2600, 4800, 6600, 8200];
      return age < 23 ? [1800, 3200, 4600, 6000] : none;
    },
    startsAtAge: 10,
    ended: 4000,
    duplicate: 450,
    identifiers: { UPN: 5500, PNC: 6500 },
    former: 4000,
    formerUse: 'alias',
    familiar: 1500,
    familiarUse: 'alias',
    otherNamesAreColumns: false,
    secondForename: 6000,
    title: 3000,
    phone: 0,
    previousAddress: 0,
    uprn: 6000,
    protectionUnknown: 500,
    key: (digits) => `YJ/${digits}`,
    characters: 'unicode',
    upperCaseFamily: false,
    partialDates: false,
  },
  police: {
    coverage: (age) => {
      if (age < 10) return none;
      return age < 18 ? [1800, 3400, 5000, 6800] : [2500, 4000, 5600, 7000];
    },
    startsAtAge: 10,
    ended: 4500,
    duplicate: 900,
    identifiers: { PNC: 7500, CRO: 6000 },
    former: 5000,
    formerUse: 'alias',
    familiar: 1500,
    familiarUse: 'alias',
    otherNamesAreColumns: false,
    secondForename: 5500,
    title: 0,
    phone: 0,
    previousAddress: 0,
    uprn: 0,
    protectionUnknown: 400,
    key: (digits) => digits,
    characters: 'ascii-upper',
    upperCaseFamily: true,
    partialDates: true,
  },
  health: {
    coverage: () => [9200, 9200, 9200, 9200],
    startsAtAge: 0,
    ended: 0,
    duplicate: 500,
    identifiers: { NHS: 9700 },
    former: 6000,
    formerUse: 'former',
    familiar: 500,
    familiarUse: 'alias',
    otherNamesAreColumns: false,
    secondForename: 8000,
    title: 6000,
    phone: 6500,
    previousAddress: 4000,
    uprn: 0,
    protectionUnknown: 300,
    key: (digits) => `M${digits}`,
    characters: 'unicode',
    upperCaseFamily: false,
    partialDates: true,
  },
};
