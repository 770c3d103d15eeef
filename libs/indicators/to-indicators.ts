import type { Indicators } from '#schemas';
import type { IndicatorCounts, PersonCount } from './indicator-store.ts';
import { shownCount } from './shown-count.ts';

/** Look-ups of this many days are counted. */
export const lookUpDays = 30;

/** Brokered and silent flags are counted in totals of at least this many persons only. */
export const sensitiveTotal = 50;

const persons = ({ all, standard }: PersonCount): number => (all >= sensitiveTotal ? all : standard);

/** The first four measures, after disclosure control. */
export function toIndicators(counts: IndicatorCounts, asOf: Date): Indicators {
  return {
    asOf: asOf.toISOString(),
    measures: [
      {
        id: 'persons-known',
        title: 'Persons known',
        shown: shownCount(persons(counts.personsKnown)),
        meaning: 'Persons with whom at least one agency is or was involved.',
      },
      {
        id: 'persons-known-to-several',
        title: 'Known to two or more agencies',
        shown: shownCount(persons(counts.personsKnownToSeveral)),
        meaning: 'Persons with whom two or more agencies are or were involved.',
      },
      {
        id: 'look-ups-answered',
        title: 'Look-ups answered in the last 30 days',
        shown: shownCount(counts.lookUpsAnswered),
        meaning: 'Questions that practitioners asked and the hub answered, whatever the answer was.',
      },
      {
        id: 'new-knowledge',
        title: 'Answers naming an agency the asker did not have',
        shown: shownCount(counts.answersWithNewAgency),
        meaning:
          'Look-ups of the last 30 days that named an agency which the asker’s agency had not been shown before for that person.',
      },
    ],
  };
}

/** From when on look-ups are counted. */
export const lookUpsSince = (asOf: Date): Date => new Date(asOf.getTime() - lookUpDays * 86_400_000);
