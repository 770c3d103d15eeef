import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { RecordRef } from '#schemas';
import { HubError } from '#schemas/errors';

/** What a key of the agency is for: the handle of a record, of a case or of an event, the hash of a content, or the seal of a dead letter. */
type Purpose = 'handle' | 'case' | 'receipt' | 'content' | 'dead-letter';

const known = new Map<string, KeyObject>();

/** The bytes of a handle key. @throws HubError CONFIG_INVALID when they are not 32 */
function handleKeyBytes(handleKey: string): Buffer {
  const bytes = Buffer.from(handleKey, 'base64url');
  if (bytes.length !== 32) throw new HubError('CONFIG_INVALID', { fields: ['handleKey'] });
  return bytes;
}

/**
 * The key of a purpose: the handle key itself for handles, else derived from it.
 *
 * @param handleKey secret of the agency, 32 bytes in base64url
 * @throws HubError CONFIG_INVALID
 */
export function derivedKey(handleKey: string, purpose: Purpose): KeyObject {
  // Kept: a run needs three of them a record, and a key object hashes six times faster than bytes (11 and 1.7 microseconds).
  const name = `${purpose} ${handleKey}`;
  const made = known.get(name);
  if (made) return made;
  const bytes = handleKeyBytes(handleKey);
  const derived = hkdfSync('sha256', bytes, '', `signpost connector ${purpose}`, 32);
  const key = createSecretKey(purpose === 'handle' ? bytes : Buffer.from(derived));
  known.set(name, key);
  return key;
}

/** First 128 bits of an HMAC-SHA-256 in hexadecimal. */
export function keyedHash(key: KeyObject, text: string | Uint8Array): string {
  return createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
}

/**
 * The keyed hash of a record ref: what topics, logs, errors and the index know a record by.
 *
 * @param handleKey secret of the agency, 32 bytes in base64url
 * @returns 32 hexadecimal digits
 * @throws HubError CONFIG_INVALID
 */
export function recordHandleOf(handleKey: string, { agency, stream, key }: RecordRef): string {
  return keyedHash(derivedKey(handleKey, 'handle'), `${agency}\n${stream}\n${key}`);
}
