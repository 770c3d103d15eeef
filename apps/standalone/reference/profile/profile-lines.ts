import { countText, textTable } from '#matching/evaluate';
import { measures } from './profile-measures.ts';
import type { PartnershipProfile, RatesByMeasure } from './profile-partnership.ts';

const percentText = (percent: number | undefined): string => (percent === undefined ? '' : percent.toFixed(2));

/** Short heads for the wide tables, in the order of the measures. */
const heads: Readonly<Record<(typeof measures)[number]['name'], string>> = {
  forenameDiffers: 'forename',
  familyNameDiffers: 'family',
  nickname: 'nickname',
  transliteration: 'spelling',
  namesSwapped: 'swapped',
  dayMonthSwapped: 'day/month',
  birthDateOtherError: 'birth date',
  postcodeDiffers: 'postcode',
  sexDiffers: 'sex',
  birthDateMissing: 'no date',
  firstOfJanuary: '1 January',
  placeholderBirthDate: 'placeholder',
  nhsNumberAbsent: 'no NHS',
  nhsNumberWrong: 'wrong NHS',
  duplicateWithinAgency: 'twice',
};

const wideTable = (title: string, strata: Readonly<Record<string, RatesByMeasure>>): readonly string[] =>
  textTable([
    [title, ...measures.map(({ name }) => heads[name])],
    ...Object.entries(strata).map(([name, rates]) => [
      name,
      ...measures.map((measure) => percentText(rates[measure.name]?.percent)),
    ]),
  ]);

/** A profile as tables for people, in percent. */
export function profileLines(profile: PartnershipProfile): readonly string[] {
  const { settings, records, persons, truePairs, rates, byAgencyPair, byOrigin } = profile;
  return [
    `profile ${settings.profile}, arm ${settings.arm}, seed ${settings.seed.toString()}: ${countText(records)} records of ${countText(persons)} ` +
      `persons, ${countText(truePairs)} pairs of one person`,
    '',
    ...textTable([
      ['in percent', 'here', 'of', 'published', 'basis', 'counted in', 'source'],
      ...rates.map(({ label, percent, of, published, unit, source }) => [
        label,
        percentText(percent),
        countText(of),
        published.percent.join(' to '),
        published.basis,
        unit,
        source,
      ]),
    ]),
    '',
    ...wideTable('by agencies, in percent', byAgencyPair),
    '',
    ...wideTable('by name origin, in percent', byOrigin),
  ];
}
