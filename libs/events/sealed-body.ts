import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { HubError } from '#schemas/errors';

/** X25519 key pair of the hub: events are sealed with the public key and opened with the private one. */
export interface SealingKeyPair {
  /** SubjectPublicKeyInfo (DER) in base64url. */
  readonly publicKey: string;
  /** PKCS#8 (DER) in base64url. */
  readonly privateKey: string;
}

/** Makes a new pair. */
export function sealingKeyPair(): SealingKeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'),
  };
}

const formatVersion = 1;
const header = 1 + 32; // version, ephemeral public key
const wrapped = 12 + 32 + 16; // nonce, data key, tag
const spkiPrefix = Buffer.from('302a300506032b656e032100', 'hex');
const forgetAfter = 10_000;

/** A sender's agreement with one recipient: made once and used for many events, each of which has a data key of its own. */
interface Agreement {
  readonly ephemeral: Buffer;
  readonly wrapKey: KeyObject;
  uses: number;
}
const sending = new Map<string, Agreement>();
const receiving = new Map<string, KeyObject>();

function deriveWrapKey(privateKey: KeyObject, publicKey: KeyObject, ephemeral: Buffer): KeyObject {
  const shared = diffieHellman({ privateKey, publicKey });
  return createSecretKey(Buffer.from(hkdfSync('sha256', shared, ephemeral, 'signpost sealed body 1', 32)));
}

function agreementWith(recipient: string): Agreement {
  const known = sending.get(recipient);
  if (known && known.uses++ < forgetAfter) return known;
  const pair = generateKeyPairSync('x25519');
  const ephemeral = pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(spkiPrefix.length);
  const theirs = createPublicKey({ key: Buffer.from(recipient, 'base64url'), type: 'spki', format: 'der' });
  const made = { ephemeral, wrapKey: deriveWrapKey(pair.privateKey, theirs, ephemeral), uses: 1 };
  sending.set(recipient, made);
  return made;
}

// Keys are key objects throughout: a cipher made from plain bytes costs three times as much.
function encrypt(key: KeyObject, clear: Uint8Array, bound: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: KeyObject, sealed: Buffer, bound: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(bound);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

/**
 * Seals a body for the hub: AES-256-GCM under a data key of its own, the data key wrapped under an X25519 agreement.
 *
 * Layout: version (1) · ephemeral public key (32) · wrapped data key (60) · nonce, ciphertext, tag.
 *
 * @param recipient the hub's public key, as in SealingKeyPair
 */
export function sealBody(clear: Uint8Array, recipient: string): Buffer {
  if (recipient === '') throw new HubError('CONFIG_INVALID', { fields: ['sealing public key'] });
  const { ephemeral, wrapKey } = agreementWith(recipient);
  const dataKey = randomBytes(32);
  const head = Buffer.concat([Buffer.of(formatVersion), ephemeral]);
  return Buffer.concat([head, encrypt(wrapKey, dataKey, head), encrypt(createSecretKey(dataKey), clear, head)]);
}

/**
 * Opens what sealBody made.
 *
 * @param privateKey the hub's private key, as in SealingKeyPair
 * @throws HubError BODY_CANNOT_BE_OPENED when the key is another or a bit was changed
 */
export function openBody(sealed: Uint8Array, privateKey: string): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes[0] !== formatVersion || bytes.length < header + wrapped + 28) throw new HubError('BODY_CANNOT_BE_OPENED');
  const head = bytes.subarray(0, header);
  const ephemeral = bytes.subarray(1, header);
  try {
    const known = `${privateKey}\n${ephemeral.toString('base64url')}`;
    let wrapKey = receiving.get(known);
    if (!wrapKey) {
      const mine = createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), type: 'pkcs8', format: 'der' });
      const theirs = createPublicKey({ key: Buffer.concat([spkiPrefix, ephemeral]), type: 'spki', format: 'der' });
      wrapKey = deriveWrapKey(mine, theirs, ephemeral);
      if (receiving.size >= forgetAfter) receiving.clear();
      receiving.set(known, wrapKey);
    }
    const dataKey = decrypt(wrapKey, bytes.subarray(header, header + wrapped), head);
    return decrypt(createSecretKey(dataKey), bytes.subarray(header + wrapped), head);
  } catch {
    throw new HubError('BODY_CANNOT_BE_OPENED');
  }
}
