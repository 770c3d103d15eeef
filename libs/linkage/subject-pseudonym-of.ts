import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

// Making a key object costs more than the hash; a process knows one key, a test a few.
const keyObjects = new Map<string, KeyObject>();

/**
 * A person's name inside the flag index: keyed hash of the person id, 32 hexadecimal digits.
 *
 * @param subjectKey 32 bytes in base64url, known to matcher and hub, never to the indexer
 */
export function subjectPseudonymOf(subjectKey: string, personId: string): string {
  const key = keyObjects.get(subjectKey) ?? createSecretKey(Buffer.from(subjectKey, 'base64url'));
  keyObjects.set(subjectKey, key);
  return createHmac('sha256', key).update(personId).digest('hex').slice(0, 32);
}
