import { createHmac, hkdfSync } from 'node:crypto';
import type { RecordRef } from '#schemas';
import { HubError } from '#schemas/errors';

/**
 * The keyed hash of a record ref: what topics, logs, errors and the index know a record by.
 *
 * @param handleKey secret of the agency, 32 bytes in base64url
 * @returns 32 hexadecimal digits
 */
export function recordHandleOf(handleKey: string, { agency, stream, key }: RecordRef): string {
  return keyedHash(handleKeyBytes(handleKey), `${agency}\n${stream}\n${key}`);
}

/** The bytes of a handle key. @throws HubError CONFIG_INVALID when they are not 32 */
export function handleKeyBytes(handleKey: string): Buffer {
  const bytes = Buffer.from(handleKey, 'base64url');
  if (bytes.length !== 32) throw new HubError('CONFIG_INVALID', { fields: ['handleKey'] });
  return bytes;
}

/** First 128 bits of an HMAC-SHA-256 in hexadecimal. */
export function keyedHash(key: Uint8Array, text: string | Uint8Array): string {
  return createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
}

const derived = new Map<string, Buffer>();

/** A key of one purpose, derived from the handle key: the hash of a case, of a content, or the seal of a dead letter. */
export function derivedKey(handleKey: string, purpose: 'case' | 'content' | 'dead-letter'): Buffer {
  // Derived once: a run asks for it twice a record.
  const name = `${purpose} ${handleKey}`;
  const known = derived.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', handleKeyBytes(handleKey), '', `signpost connector ${purpose}`, 32));
  derived.set(name, key);
  return key;
}
