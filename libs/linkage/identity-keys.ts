import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { HubError } from '#schemas/errors';
import type { RecordRef } from '#schemas';

/** A sealed body and the key that opens it, itself wrapped: destroying the wrapped key erases the body for good. */
export interface SealedRecord {
  /** Nonce, ciphertext and tag (AES-256-GCM). */
  readonly sealed: Buffer;
  /** The record's own key under the key-encrypting key: nonce, ciphertext and tag. */
  readonly wrappedKey: Buffer;
}

const [keyBytes, nonceBytes] = [32, 12];

/** The keys of the identity schema, all derived from one key-encrypting key (HKDF-SHA-256, one label each). */
export class IdentityKeys {
  private constructor(
    private readonly wrapKey: KeyObject,
    private readonly blockingKey: KeyObject,
    private readonly referenceKey: KeyObject,
    private readonly contentKey: KeyObject,
  ) {}

  /**
   * @param keyEncryptionKey 32 bytes in base64url
   * @throws HubError CONFIG_INVALID
   */
  static from(keyEncryptionKey: string): IdentityKeys {
    const secret = Buffer.from(keyEncryptionKey, 'base64url');
    if (secret.length !== keyBytes) throw new HubError('CONFIG_INVALID', { fields: ['identity key'] });
    // Key objects throughout: a hash or cipher made from plain bytes costs some three times as much.
    const derive = (label: string): KeyObject =>
      createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `signpost identity ${label} 1`, keyBytes)));
    return new IdentityKeys(derive('wrap'), derive('blocking'), derive('reference'), derive('content'));
  }

  /**
   * Seals a body under a new key of its own.
   *
   * @param boundTo table, column, record and version: a row copied elsewhere does not open
   */
  seal(clear: Uint8Array, boundTo: string): SealedRecord {
    // One draw for all: each costs as much as the cipher.
    const random = randomBytes(keyBytes + 2 * nonceBytes);
    const recordKey = random.subarray(0, keyBytes);
    const nonces = random.subarray(keyBytes);
    return {
      sealed: encrypt(createSecretKey(recordKey), nonces.subarray(0, nonceBytes), clear, boundTo),
      wrappedKey: encrypt(this.wrapKey, nonces.subarray(nonceBytes), recordKey, boundTo),
    };
  }

  /** Opens what seal made. @throws HubError BODY_CANNOT_BE_OPENED under another key or for another row */
  open({ sealed, wrappedKey }: SealedRecord, boundTo: string): Buffer {
    try {
      return decrypt(createSecretKey(decrypt(this.wrapKey, wrappedKey, boundTo)), sealed, boundTo);
    } catch {
      throw new HubError('BODY_CANNOT_BE_OPENED');
    }
  }

  /** Keyed hash of a blocking key, 64 bits, signed as Postgres keeps them. */
  blockingHash(blockingKey: string): bigint {
    // Hexadecimal digits cost half of what a buffer of eight bytes does, and records have two dozen keys.
    const digest = createHmac('sha256', this.blockingKey).update(blockingKey).digest('hex');
    return BigInt.asIntN(64, BigInt(`0x${digest.slice(0, 16)}`));
  }

  /** Keyed hash of a record ref, 32 hexadecimal digits: finds an agency's own record by its reference. */
  referenceHash({ agency, stream, key }: RecordRef): string {
    return shortHash(this.referenceKey, `${agency}\n${stream}\n${key}`);
  }

  /** Keyed hash of a body, 32 hexadecimal digits: tells a repeated version from another content under the same version. */
  contentHash(body: string): string {
    return shortHash(this.contentKey, body);
  }
}

function shortHash(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
}

function encrypt(key: KeyObject, nonce: Buffer, clear: Uint8Array, boundTo: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo));
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: KeyObject, sealed: Buffer, boundTo: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}
