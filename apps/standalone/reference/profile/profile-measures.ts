import type { Profile } from '#libs/reference-partnership';

/** Where a published figure comes from: a source named in the guide, a measurement on an open data set, or an assumption. */
export type Basis = 'sourced' | 'measured' | 'assumed';

/** A published figure, in percent; two where it is a range. */
export interface Published {
  readonly percent: readonly number[];
  readonly basis: Basis;
}

/** A rate that is taken of a partnership. */
export interface Measure {
  readonly name: string;
  readonly label: string;
  /** What is counted: two records of one person that both have the value, records, or persons within an agency. */
  readonly unit: 'pairs' | 'records' | 'persons within an agency';
  readonly published: Readonly<Record<Profile, Published>>;
  /** Where the figures come from, in short. */
  readonly source: string;
}

const figure = (percent: number | readonly number[], basis: Basis): Published => ({
  percent: typeof percent === 'number' ? [percent] : percent,
  basis,
});

/** Rates with their published figures, by profile: clean is like HES and PDS, typical like ALSPAC, hard like a census beside a register. */
export const measures = [
  {
    name: 'forenameDiffers',
    label: 'forename differs, initials aside',
    unit: 'pairs',
    published: { clean: figure(2, 'assumed'), typical: figure(12, 'sourced'), hard: figure(31, 'measured') },
    source: 'ALSPAC in Lam 2024; hard: census to register sample',
  },
  {
    name: 'familyNameDiffers',
    label: 'family name differs',
    unit: 'pairs',
    published: { clean: figure(2, 'assumed'), typical: figure(18, 'sourced'), hard: figure([29, 49], 'measured') },
    source: 'ALSPAC in Lam 2024; hard: census to register sample, voter register',
  },
  {
    name: 'nickname',
    label: 'nickname for forename',
    unit: 'pairs',
    published: { clean: figure(1, 'sourced'), typical: figure(3, 'assumed'), hard: figure(8, 'assumed') },
    source: 'pseudopeople',
  },
  {
    name: 'transliteration',
    label: 'spelling of another script',
    unit: 'pairs',
    published: { clean: figure(2, 'assumed'), typical: figure(15, 'assumed'), hard: figure(40, 'sourced') },
    source: 'Splink generator; of forenames that an open list spells in several ways',
  },
  {
    name: 'namesSwapped',
    label: 'forename and family name swapped',
    unit: 'pairs',
    published: { clean: figure(0.5, 'assumed'), typical: figure(2, 'sourced'), hard: figure(5, 'sourced') },
    source: 'FEBRL; hard: Splink generator',
  },
  {
    name: 'dayMonthSwapped',
    label: 'day and month swapped',
    unit: 'pairs',
    published: { clean: figure(0.2, 'assumed'), typical: figure(1, 'sourced'), hard: figure(3, 'assumed') },
    source: 'pseudopeople',
  },
  {
    name: 'birthDateOtherError',
    label: 'birth date differs otherwise',
    unit: 'pairs',
    published: { clean: figure(0.1, 'sourced'), typical: figure(2, 'assumed'), hard: figure(11, 'measured') },
    source: 'HES in Harron 2017; hard: census to register sample',
  },
  {
    name: 'postcodeDiffers',
    label: 'postcode differs',
    unit: 'pairs',
    published: { clean: figure(3, 'assumed'), typical: figure(6, 'measured'), hard: figure([28, 53], 'sourced') },
    source: 'census to register sample; hard: HES in Harron 2017',
  },
  {
    name: 'sexDiffers',
    label: 'sex differs',
    unit: 'pairs',
    published: { clean: figure(0.1, 'assumed'), typical: figure(1, 'sourced'), hard: figure(2, 'sourced') },
    source: 'ONS synthetic4linkage',
  },
  {
    name: 'birthDateMissing',
    label: 'birth date missing',
    unit: 'records',
    published: { clean: figure(0.1, 'assumed'), typical: figure(2.5, 'measured'), hard: figure([10, 22], 'measured') },
    source: 'census to register sample; hard: Splink generator, historical_50k',
  },
  {
    name: 'firstOfJanuary',
    label: '1 January, or the year alone',
    unit: 'records',
    published: { clean: figure(0.5, 'assumed'), typical: figure(1, 'assumed'), hard: figure(10, 'sourced') },
    source: 'Splink generator; everybody born on that day included',
  },
  {
    name: 'placeholderBirthDate',
    label: 'placeholder birth date',
    unit: 'records',
    published: { clean: figure(0.05, 'assumed'), typical: figure(0.3, 'assumed'), hard: figure(2, 'assumed') },
    source: '1900-01-01 and 1911-11-11',
  },
  {
    name: 'nhsNumberAbsent',
    label: 'NHS number absent where kept',
    unit: 'records',
    published: { clean: figure(5, 'sourced'), typical: figure(10, 'assumed'), hard: figure(30, 'assumed') },
    source: 'NHS Digital CP-IS 2019; of agencies that keep it',
  },
  {
    name: 'nhsNumberWrong',
    label: 'NHS number not the person’s most frequent',
    unit: 'records',
    published: { clean: figure(0.05, 'assumed'), typical: figure(0.2, 'assumed'), hard: figure(1, 'assumed') },
    source: 'where the person has two or more',
  },
  {
    name: 'duplicateWithinAgency',
    label: 'two records or more in one agency',
    unit: 'persons within an agency',
    published: { clean: figure(1, 'assumed'), typical: figure([2, 5], 'sourced'), hard: figure([9, 20], 'sourced') },
    source: 'ONS synthetic4linkage; hard: largest numbers in FEBRL C, Splink generator',
  },
] as const satisfies readonly Measure[];

/** Name of a measure. */
export type MeasureName = (typeof measures)[number]['name'];
