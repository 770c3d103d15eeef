import { type ErrorEntry, errorCodes } from '#schemas/errors';

/** First byte of a framed message. */
export const frameStart = 0x0b;
const frameEnd = Buffer.from([0x1c, 0x0d]);

/** A message in its MLLP frame, UTF-8. */
export const toFrame = (message: string): Buffer =>
  Buffer.concat([Buffer.from([frameStart]), Buffer.from(message, 'utf8'), frameEnd]);

/** Whole messages at the head of what has come in, and the bytes left over. */
export function fromFrames(bytes: Buffer): { messages: readonly string[]; rest: Buffer } {
  const messages: string[] = [];
  let rest = bytes;
  for (let end = rest.indexOf(frameEnd); end >= 0; end = rest.indexOf(frameEnd)) {
    const start = rest.indexOf(frameStart);
    if (start >= 0 && start < end) messages.push(rest.toString('utf8', start + 1, end));
    rest = rest.subarray(end + frameEnd.length);
  }
  return { messages, rest };
}

/** What an acknowledgement says (MSA): its code (AA, AE, AR), the control id that it answers, and whether the receiver asks for the message again. */
export interface Acknowledged {
  readonly code: string;
  readonly control: string;
  /** Refused for now and not for what it says: an AR whose MSA-3 is an error that passes. */
  readonly isNotNow: boolean;
}

/** Reads an acknowledgement; undefined when the message is none. */
export function acknowledgementOf(message: string): Acknowledged | undefined {
  const [, code, control, error = ''] = /(?:^|[\r\n])MSA\|([A-Z]{2})\|([^|\r\n]*)(?:\|([A-Z_]*))?/.exec(message) ?? [];
  if (code === undefined || control === undefined) return undefined;
  const known: Readonly<Record<string, ErrorEntry>> = errorCodes;
  return { code, control, isNotNow: code === 'AR' && known[error]?.retriable === true };
}

/** MSH-10 of a message. */
export const controlIdOf = (message: string): string => message.split('\r', 1)[0]?.split('|')[9] ?? '';

/** Keys of the records that a message is about: the patient's, and the one that a merge retires. */
export const keysOf = (message: string): readonly string[] =>
  [...message.matchAll(/(?:^|\r)(?:PID\|[^|\r]*\|[^|\r]*|MRG)\|([^|^~\r]*)/g)].map(([, key = '']) => key);
