import type { IncomingMessage } from 'node:http';
import { HubError } from '#schemas/errors';

/** What is beyond the limit is still taken off the line, so that the sender can read the refusal. */
function bytesOf(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  return new Promise((read, refuse) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= mostBytes) chunks.push(chunk);
      else refuse(new HubError('REQUEST_TOO_LARGE', { mostBytes }));
    });
    request.once('end', () => read(Buffer.concat(chunks)));
    // The sender has gone: nobody reads the answer.
    request.once('error', () => refuse(new HubError('REQUEST_INVALID', { fields: ['/'] })));
  });
}

/**
 * Reads a JSON body. It runs after the guard, so that nobody unknown makes the hub read megabytes.
 *
 * @param mostBytes limit of the body as sent; a compressed body is refused, its size cannot be known before
 * @throws HubError REQUEST_TOO_LARGE, ENCODING_WRONG (not UTF-8), REQUEST_INVALID (not JSON)
 */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new HubError('REQUEST_INVALID', { fields: ['content-type'] });
  if (encoding !== undefined) throw new HubError('REQUEST_INVALID', { fields: ['content-encoding'] });
  if (Number(length) > mostBytes) throw new HubError('REQUEST_TOO_LARGE', { mostBytes });
  const bytes = await bytesOf(request, mostBytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HubError('ENCODING_WRONG', { fields: ['/'] });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's message quotes the text: it must not travel as a cause.
    throw new HubError('REQUEST_INVALID', { fields: ['/'] });
  }
}
