import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { HubError } from '#schemas/errors';

/** Where a record failed. */
export type Stage = 'read' | 'map' | 'validate' | 'send';

/** What may be told of a dead letter: codes and names of fields, nothing of the record itself. */
export interface DeadLetter {
  /** Keyed hash of what was read, so that the same bad record is kept once. */
  readonly id: string;
  readonly at: string;
  readonly stage: Stage;
  readonly code: string;
  readonly fields: readonly string[];
  /** Handle of the record, where its key could be read. */
  readonly recordHandle?: string;
}

/** What the agency alone can open. */
export interface DeadLetterContent {
  /** Such as `line 12`. */
  readonly place: string;
  /** As read, or the JSON of the source record. */
  readonly raw: Uint8Array;
}

/** Encrypts the content of a letter (AES-256-GCM, bound to its id). @returns base64url */
export function sealContent(key: KeyObject, id: string, { place, raw }: DeadLetterContent): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(id));
  const text = Buffer.from(JSON.stringify({ place, raw: Buffer.from(raw).toString('base64') }));
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** Opens what sealContent made. @throws HubError BODY_CANNOT_BE_OPENED when the key is another */
export function openContent(key: KeyObject, id: string, sealed: string): DeadLetterContent {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(id));
    decipher.setAuthTag(bytes.subarray(-16));
    const text = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
    const { place, raw } = JSON.parse(text) as { readonly place: string; readonly raw: string };
    return { place, raw: Buffer.from(raw, 'base64') };
  } catch {
    throw new HubError('BODY_CANNOT_BE_OPENED', { id });
  }
}
