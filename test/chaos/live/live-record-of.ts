import { createHash } from 'node:crypto';
import type { AgencyRecord } from '#schemas';

const onsets = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'sh', 'th'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'oo'];

/** A word that nobody is called, from some bytes. */
const wordOf = (bytes: Buffer): string => {
  const letters = [...bytes].map((byte) => `${onsets[byte & 15] ?? ''}${vowels[byte >> 5] ?? ''}`).join('');
  return `${letters[0]?.toUpperCase() ?? ''}${letters.slice(1)}`;
};

/** What an agency holds on somebody whom it cannot name: nothing that another record could agree or disagree with. */
export const namelessRecordOf = (recordRef: AgencyRecord['recordRef']): AgencyRecord => ({
  recordRef,
  ...{
    protection: 'none',
    names: [],
    birthDates: [],
    sex: 'unknown',
    addresses: [],
    identifiers: [],
    phones: [],
    emails: [],
  },
});

const twoDigits = (value: number): string => value.toString().padStart(2, '0');

/**
 * What an agency holds on the n-th invented human being: names, birth date and address that no other has, so that who is who is beyond doubt.
 *
 * @param edition another gives another telephone number
 */
export function liveRecordOf(person: number, recordRef: AgencyRecord['recordRef'], edition: number): AgencyRecord {
  const bytes = createHash('sha256').update(`person ${person.toString()}`).digest();
  const at = (index: number): number => bytes[index] ?? 0;
  const day = `${(1940 + (at(0) % 70)).toString()}-${twoDigits((at(1) % 12) + 1)}-${twoDigits((at(2) % 28) + 1)}`;
  const postcode = `L${'ABDEN'[at(3) % 5] ?? ''}${(at(4) % 90) + 1} ${at(5) % 10}${'ABDEF'[at(6) % 5] ?? ''}${'GHJLN'[at(7) % 5] ?? ''}`;
  return {
    recordRef,
    protection: 'none',
    names: [{ use: 'official', given: [wordOf(bytes.subarray(8, 11))], family: wordOf(bytes.subarray(11, 15)) }],
    birthDates: [{ value: day }],
    sex: at(15) % 2 === 0 ? 'female' : 'male',
    addresses: [{ lines: [`${(at(16) + 1).toString()} ${wordOf(bytes.subarray(17, 20))} Lane`], postcode }],
    identifiers: [],
    phones: [`01632 96${twoDigits(edition % 100)}${twoDigits(Math.floor(edition / 100) % 100)}`],
    emails: [],
  };
}
