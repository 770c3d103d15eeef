import type { Category } from '#schemas';
import type { AgencyId } from '../world/agency-id.ts';
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
  /** Whether its birth dates may lack day or month. */
  readonly partialDates: boolean;
  readonly category: Category;
  /** Chance of a second involvement after a first that closed. */
  readonly again: number;
  /** Classes of event receipts, and how many at most. */
  readonly receipts: readonly string[];
  readonly receiptsAtMost: number;
}

/** What most agencies do. */
const usual = {
  isUniversal: false,
  ofHouseholds: false,
  startsAtAge: 0,
  ended: 4500,
  duplicate: 400,
  merges: 0,
  birthDate: 10_000,
  age: 0,
  postcode: 10_000,
  former: 4000,
  formerUse: 'alias',
  familiar: 1200,
  familiarUse: 'alias',
  otherNamesAreColumns: false,
  fullName: 'none',
  secondForename: 5000,
  initials: 0,
  title: 0,
  phone: 0,
  secondPhone: 0,
  email: 0,
  previousAddress: 0,
  uprn: 0,
  protectionUnknown: 400,
  errorTenths: 10,
  lagDays: 400,
  characters: 'unicode',
  upperCaseFamily: false,
  partialDates: false,
  again: 2500,
  receipts: [],
  receiptsAtMost: 0,
} as const;

/** The agencies' habits. */
export const agencyHabits: Readonly<Record<AgencyId, AgencyHabit>> = {
  'childrens-social-care': {
    ...usual,
    coverage: {
      'under-5': [60, 600, 4200, 6500, 8200, 9200],
      'under-10': [60, 600, 4200, 6500, 8200, 9200],
      'under-18': [60, 600, 4200, 6500, 8200, 9200],
      'under-26': [20, 250, 2000, 3600, 5200, 6600],
    },
    duplicate: 650,
    identifiers: { NHS: 9200, UPN: 7500 },
    former: 5000,
    formerUse: 'former',
    familiarUse: 'preferred',
    otherNamesAreColumns: true,
    secondForename: 7000,
    key: (digits) => `CS${digits}`,
    characters: 'windows-1252',
    upperCaseFamily: true,
    category: 'CHILD_SOCIAL_CARE',
    again: 3500,
    receipts: ['REFERRAL', 'ASSESSMENT', 'STRATEGY_DISCUSSION'],
    receiptsAtMost: 3,
  },
  'youth-justice': {
    ...usual,
    coverage: { 'under-18': [30, 150, 2600, 4800, 6600, 8200], 'under-26': [20, 100, 900, 1800, 3000, 4500] },
    startsAtAge: 10,
    ended: 4000,
    duplicate: 450,
    identifiers: { UPN: 5500, PNC: 6500 },
    familiar: 1500,
    secondForename: 6000,
    title: 3000,
    uprn: 6000,
    protectionUnknown: 500,
    key: (digits) => `YJ/${digits}`,
    category: 'YOUTH_JUSTICE',
    receipts: ['COURT_APPEARANCE', 'ORDER'],
    receiptsAtMost: 2,
  },
  police: {
    ...usual,
    coverage: {
      'under-18': [60, 400, 1800, 3400, 5000, 6800],
      'under-26': [300, 1200, 2500, 4000, 5600, 7000],
      'under-65': [250, 1000, 2500, 4000, 5600, 7000],
      elder: [80, 300, 800, 1500, 2500, 3500],
    },
    startsAtAge: 10,
    duplicate: 900,
    identifiers: { PNC: 7500, CRO: 6000 },
    former: 5000,
    familiar: 1500,
    secondForename: 5500,
    errorTenths: 14,
    key: (digits) => digits,
    characters: 'ascii-upper',
    upperCaseFamily: true,
    partialDates: true,
    category: 'POLICE_SAFEGUARDING',
    again: 4000,
    receipts: ['ARREST', 'DOMESTIC_ABUSE_INCIDENT', 'MISSING_EPISODE'],
    receiptsAtMost: 4,
  },
  health: {
    ...usual,
    coverage: {
      'under-5': [9700, 9600, 9200, 9200, 9200, 9200],
      'under-10': [9700, 9600, 9200, 9200, 9200, 9200],
      'under-18': [9700, 9600, 9200, 9200, 9200, 9200],
      'under-26': [9700, 9600, 9200, 9200, 9200, 9200],
      'under-65': [9700, 9600, 9200, 9200, 9200, 9200],
      elder: [9700, 9600, 9200, 9200, 9200, 9200],
    },
    isUniversal: true,
    ended: 0,
    duplicate: 300,
    merges: 4500,
    identifiers: { NHS: 9700 },
    former: 6000,
    formerUse: 'former',
    familiar: 500,
    secondForename: 8000,
    title: 6000,
    phone: 6500,
    previousAddress: 4000,
    protectionUnknown: 300,
    errorTenths: 5,
    lagDays: 330,
    key: (digits) => `M${digits}`,
    partialDates: true,
    category: 'HEALTH_UNIVERSAL',
    again: 0,
  },
  school: {
    ...usual,
    coverage: {
      'under-5': [1500, 1500, 1500, 1500, 1500, 1500],
      'under-10': [9500, 9500, 9500, 9500, 9500, 9500],
      'under-18': [9300, 9300, 9300, 9200, 9000, 8800],
      'under-26': [1500, 1500, 1500, 1500, 1500, 1500],
    },
    isUniversal: true,
    startsAtAge: 4,
    ended: 1500,
    duplicate: 500,
    identifiers: { UPN: 9600, ULN: 5000 },
    former: 2000,
    familiar: 1500,
    familiarUse: 'preferred',
    secondForename: 7500,
    errorTenths: 8,
    lagDays: 450,
    key: (digits) => `SC${digits}`,
    category: 'EDUCATION',
    again: 0,
    receipts: ['ABSENCE_PERSISTENT', 'SUSPENSION'],
    receiptsAtMost: 2,
  },
  'acute-trust': {
    ...usual,
    coverage: {
      'under-5': [4500, 5000, 6500, 7000, 7500, 8000],
      'under-10': [2500, 3000, 4500, 5000, 5500, 6000],
      'under-18': [2000, 2600, 4500, 5000, 5500, 6000],
      'under-26': [2200, 2800, 4500, 5000, 5500, 6000],
      'under-65': [1500, 2000, 3000, 3500, 4000, 4500],
      elder: [4500, 4500, 4500, 4500, 4500, 4500],
    },
    duplicate: 900,
    merges: 3000,
    identifiers: { NHS: 8500 },
    former: 2500,
    familiar: 600,
    secondForename: 5000,
    title: 6000,
    phone: 7000,
    errorTenths: 11,
    lagDays: 700,
    key: (digits) => `H${digits}`,
    category: 'HEALTH_UNIVERSAL',
    again: 5000,
    ended: 9000,
    receipts: ['AE_ATTENDANCE', 'ADMISSION'],
    receiptsAtMost: 5,
  },
  'adult-social-care': {
    ...usual,
    coverage: {
      'under-26': [30, 120, 400, 700, 1000, 1400],
      'under-65': [60, 200, 600, 900, 1200, 1800],
      elder: [1200, 1500, 2200, 2600, 3000, 3500],
    },
    startsAtAge: 18,
    duplicate: 350,
    identifiers: { NHS: 8800, NINO: 5500 },
    former: 4000,
    formerUse: 'former',
    familiar: 1500,
    familiarUse: 'preferred',
    secondForename: 5000,
    title: 8000,
    phone: 6500,
    key: (digits) => `AS${digits}`,
    upperCaseFamily: true,
    category: 'ADULT_SOCIAL_CARE',
    receipts: ['SAFEGUARDING_CONCERN', 'REVIEW'],
    receiptsAtMost: 2,
    characters: 'windows-1252',
  },
  housing: {
    ...usual,
    coverage: {
      'under-26': [1200, 1800, 3000, 3500, 4000, 4500],
      'under-65': [1500, 2200, 4500, 5000, 5500, 6000],
      elder: [1800, 2200, 3500, 4000, 4500, 5000],
    },
    ofHouseholds: true,
    startsAtAge: 18,
    ended: 2500,
    duplicate: 350,
    identifiers: { NINO: 3500 },
    birthDate: 4000,
    former: 1000,
    familiar: 0,
    fullName: 'household-head',
    secondForename: 1000,
    initials: 6500,
    title: 9500,
    phone: 6000,
    secondPhone: 1500,
    email: 3500,
    previousAddress: 3000,
    uprn: 9000,
    errorTenths: 12,
    lagDays: 700,
    key: (digits) => `T${digits}`,
    characters: 'ascii-upper',
    upperCaseFamily: true,
    category: 'HOUSING',
    again: 1000,
    receipts: ['ARREARS_NOTICE', 'ASB_REPORT'],
    receiptsAtMost: 2,
  },
  benefits: {
    ...usual,
    coverage: {
      'under-26': [1500, 2200, 3500, 4000, 4500, 5000],
      'under-65': [1600, 2500, 4500, 5000, 5500, 6000],
      elder: [3500, 3500, 3500, 3500, 3500, 3500],
    },
    startsAtAge: 16,
    ended: 3000,
    duplicate: 250,
    identifiers: { NINO: 9700 },
    former: 3000,
    formerUse: 'former',
    familiar: 300,
    secondForename: 5500,
    title: 8500,
    phone: 4500,
    previousAddress: 2000,
    errorTenths: 8,
    key: (digits) => `B${digits}`,
    characters: 'ascii-upper',
    upperCaseFamily: true,
    category: 'OTHER',
    again: 1500,
    receipts: ['CHANGE_OF_CIRCUMSTANCES'],
    receiptsAtMost: 2,
  },
  probation: {
    ...usual,
    coverage: {
      'under-26': [20, 120, 700, 1300, 2200, 3300],
      'under-65': [15, 80, 500, 900, 1600, 2500],
      elder: [3, 10, 60, 100, 150, 250],
    },
    startsAtAge: 18,
    duplicate: 500,
    identifiers: { PNC: 8500, CRO: 7000, NINO: 4500, NHS: 1500 },
    former: 4500,
    familiar: 2000,
    secondForename: 6500,
    phone: 6000,
    errorTenths: 11,
    key: (digits) => `X${digits}`,
    category: 'PROBATION',
    again: 3000,
    receipts: ['COURT_APPEARANCE', 'RECALL'],
    receiptsAtMost: 3,
  },
  'victim-support': {
    ...usual,
    coverage: {
      'under-18': [20, 80, 250, 500, 800, 1200],
      'under-26': [80, 300, 700, 1100, 1600, 2200],
      'under-65': [60, 200, 500, 900, 1400, 2000],
      elder: [30, 80, 200, 300, 400, 500],
    },
    startsAtAge: 8,
    ended: 7000,
    duplicate: 500,
    identifiers: {},
    birthDate: 7000,
    age: 4000,
    postcode: 8500,
    former: 500,
    familiar: 2000,
    familiarUse: 'preferred',
    secondForename: 500,
    phone: 8500,
    email: 5000,
    errorTenths: 14,
    lagDays: 900,
    key: (digits) => `VS-${digits}`,
    category: 'VICTIM_SUPPORT',
    again: 1000,
    receipts: ['REFERRAL'],
    receiptsAtMost: 1,
  },
  voluntary: {
    ...usual,
    coverage: {
      'under-10': [50, 150, 500, 800, 1200, 1600],
      'under-18': [150, 400, 1200, 1800, 2400, 3000],
      'under-26': [100, 300, 900, 1400, 1900, 2400],
      'under-65': [40, 120, 400, 700, 1000, 1400],
      elder: [150, 250, 400, 500, 600, 700],
    },
    startsAtAge: 6,
    ended: 3000,
    duplicate: 600,
    identifiers: {},
    birthDate: 5500,
    age: 8000,
    postcode: 6000,
    former: 0,
    familiar: 4500,
    familiarUse: 'preferred',
    fullName: 'as-called',
    secondForename: 0,
    phone: 8500,
    email: 2500,
    protectionUnknown: 3000,
    errorTenths: 18,
    lagDays: 1000,
    key: (digits) => `L${digits}`,
    category: 'COMMUNITY_ORG',
    again: 1500,
    receipts: ['SESSION'],
    receiptsAtMost: 4,
  },
};
