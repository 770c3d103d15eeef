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

/** An acknowledgement's code (AA, AE, AR) and the control id that it answers. */
export function acknowledgementOf(message: string): { code: string; control: string } | undefined {
  const [, code, control] = /(?:^|[\r\n])MSA\|([A-Z]{2})\|([^|\r\n]*)/.exec(message) ?? [];
  return code === undefined || control === undefined ? undefined : { code, control };
}

/** MSH-10 of a message. */
export const controlIdOf = (message: string): string => message.split('\r', 1)[0]?.split('|')[9] ?? '';
