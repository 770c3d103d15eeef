import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { levelOf } from './comparison-levels.ts';
import { type Compared, notKnown } from './compared.ts';
import { shareOne } from './share-one.ts';

/** Compares telephone numbers and e-mail addresses. People change them: a difference says little. */
export function compareContact(left: StandardisedRecord, right: StandardisedRecord): Compared {
  if (left.contacts.length === 0 || right.contacts.length === 0) return notKnown;
  return { level: levelOf('contact', shareOne(left.contacts, right.contacts) ? 'agrees' : 'differs'), term: '' };
}
