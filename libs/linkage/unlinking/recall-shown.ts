import { v7 as uuidv7 } from 'uuid';
import type { EventToAppend } from '#libs/events';
import type { StewardStores } from '../stewards/steward-unit-of-work.ts';
import { subjectPseudonymOf } from '../subject-pseudonym-of.ts';
import type { WrongSubject } from './disclosure-store.ts';
import type { ShownLookUp } from './person-rows.ts';
import { recallEventsOf } from './recall-events-of.ts';
import type { TimeTogether } from './times-together.ts';

/** The subjects that stood for two people, and while they did. */
export function wrongSubjectsOf(together: readonly TimeTogether[], subjectKey: string): WrongSubject[] {
  return together.map(({ personId, sinceVersion, until }) => ({
    subject: subjectPseudonymOf(subjectKey, personId),
    sinceVersion,
    ...(until && { until }),
  }));
}

/** Keeps the notices that tell askers of a wrong answer. @returns the events that have them told by mail */
export async function recallShown(
  { disclosures }: Pick<StewardStores, 'disclosures'>,
  shown: readonly ShownLookUp[],
  at: Date,
): Promise<EventToAppend[]> {
  const recalls = shown.map((lookUp) => ({ ...lookUp, noticeId: uuidv7() }));
  await disclosures.recall(recalls, at);
  return recallEventsOf(recalls, at);
}
