import { dayNumber, plusDays } from '../random/calendar.ts';
import { type NameLists, reservedNames, usualNames } from '../names/name-lists.ts';
import { IdentifierOffice } from './identifiers.ts';

/** What a county is drawn from. */
export interface CountySettings {
  /** Whole number from 0. */
  readonly seed: number;
  /** ISO date of the full exports. */
  readonly today: string;
  /** Years of dated life before today. */
  readonly years: number;
  /** Days of change files after today: lives go on until then. */
  readonly days: number;
  /** Whether names come from the third that is kept back. */
  readonly hasReservedNames: boolean;
}

/** A county's settings with what is made of them once. */
export interface County extends CountySettings {
  readonly names: NameLists;
  readonly identifiers: IdentifierOffice;
  /** Days since 1970-01-01. */
  readonly todayNumber: number;
  /** The first and the last day on which a drawn event may happen. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** ISO date of the last day. */
  readonly horizon: string;
}

/** The county of some settings. */
export function countyOf(settings: CountySettings): County {
  const { seed, today, years, days, hasReservedNames } = settings;
  const todayNumber = dayNumber(today);
  return {
    ...settings,
    names: hasReservedNames ? reservedNames : usualNames,
    identifiers: new IdentifierOffice(seed, today),
    todayNumber,
    firstDay: todayNumber - Math.floor(years * 365.25),
    lastDay: todayNumber + days,
    horizon: plusDays(today, days),
  };
}
