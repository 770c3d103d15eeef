import type { RecordedAddress } from '../observe/recorded.ts';

/** First and second address line: a flat, or an institution's name, stands on a line of its own. */
export function addressLines({ number, street }: RecordedAddress): readonly [string, string] {
  const at = number.lastIndexOf(', ');
  const line = [number.slice(at < 0 ? 0 : at + 2), street].filter((part) => part !== '').join(' ');
  return at < 0 ? [line, ''] : [number.slice(0, at), line];
}
