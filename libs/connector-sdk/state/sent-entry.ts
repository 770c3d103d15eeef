import { crc32 } from 'node:zlib';

/** What was last sent of a record. */
export interface SentEntry {
  /** Keyed hash of the content, 32 hexadecimal digits. */
  readonly hash: string;
  readonly version: bigint;
  /** False between the intention to send and the ack: then the same content goes under the same version again. */
  readonly acked: boolean;
  /** Set where the entry stands for a pair of records, of which a merge or unmerge was sent, and not for one that the hub holds. */
  readonly isPair?: true;
}

/** Hash that stands for a record that is gone from its source. */
export const goneHash = '0'.repeat(32);
/** Hash that stands for a record that its source had erased for good. */
export const erasedHash = 'f'.repeat(32);

/** Whether the hub knows that the record is no longer. */
export const isEnded = ({ hash, acked }: SentEntry): boolean => acked && (hash === goneHash || hash === erasedHash);

/** Bytes of an entry in the file: handle 16, hash 16, version 8, acked and pair 1, checksum 4. */
export const entryBytes = 45;

const ackedBit = 1;
const pairBit = 2;

/** Writes one entry. */
export function encodeEntry(handle: string, { hash, version, acked, isPair }: SentEntry): Buffer {
  const bytes = Buffer.alloc(entryBytes);
  bytes.write(handle, 0, 16, 'hex');
  bytes.write(hash, 16, 16, 'hex');
  bytes.writeBigUInt64BE(version, 32);
  bytes.writeUInt8((acked ? ackedBit : 0) | (isPair ? pairBit : 0), 40);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 41)), 41);
  return bytes;
}

/** Reads one entry; undefined when it is damaged. */
export function decodeEntry(bytes: Buffer): readonly [string, SentEntry] | undefined {
  if (bytes.length !== entryBytes || crc32(bytes.subarray(0, 41)) !== bytes.readUInt32BE(41)) return undefined;
  const entry = {
    hash: bytes.toString('hex', 16, 32),
    version: bytes.readBigUInt64BE(32),
    acked: (bytes.readUInt8(40) & ackedBit) !== 0,
    ...((bytes.readUInt8(40) & pairBit) !== 0 && { isPair: true as const }),
  };
  return [bytes.toString('hex', 0, 16), entry];
}
