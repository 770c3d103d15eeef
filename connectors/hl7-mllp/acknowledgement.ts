/** AA taken, AE wrong in itself, AR not now or not here. */
export type AcknowledgementCode = 'AA' | 'AE' | 'AR';

const fieldSeparator = '|';

/** Fields of the header as they came, which an answer repeats; empty where there is no header. */
function headerOf(message: Buffer): readonly string[] {
  const end = message.indexOf(0x0d);
  const header = message.toString('latin1', 0, Math.min(end < 0 ? message.length : end, 1000));
  return header.startsWith('MSH') ? header.split(header[3] ?? fieldSeparator) : [];
}

/** Keeps what an identifier may hold, so that an answer cannot be made to say something else. */
const plain = (text = ''): string => text.replace(/[^\w .:/-]/g, '').slice(0, 60);

/**
 * The answer to a message: sender and receiver change places, the control id is the message's own.
 *
 * @param error code of docs/errors.md, of an AE or AR
 * @see HL7 v2.4, 2.14 (ACK), original mode
 */
export function acknowledgement(message: Buffer, code: AcknowledgementCode, at: Date, error = ''): string {
  const header = headerOf(message);
  const [fromApplication, fromFacility, toApplication, toFacility] = [2, 3, 4, 5].map((index) => plain(header[index]));
  const event = plain((header[8] ?? '').split('^')[1]);
  const controlId = plain(header[9]);
  const time = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const head = [toApplication, toFacility, fromApplication, fromFacility, time, '', event ? `ACK^${event}` : 'ACK'];
  const answerId = `${time}${controlId}`.slice(0, 20);
  return `MSH|^~\\&|${[...head, answerId, 'P', '2.4'].join('|')}\rMSA|${[code, controlId, error].join('|').replace(/\|$/, '')}\r`;
}
