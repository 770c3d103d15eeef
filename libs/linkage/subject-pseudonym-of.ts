import { createHmac } from 'node:crypto';

/**
 * A person's name inside the flag index: keyed hash of the person id, 32 hexadecimal digits.
 *
 * @param subjectKey 32 bytes in base64url, known to matcher and hub, never to the indexer
 */
export function subjectPseudonymOf(subjectKey: string, personId: string): string {
  return createHmac('sha256', Buffer.from(subjectKey, 'base64url')).update(personId).digest('hex').slice(0, 32);
}
