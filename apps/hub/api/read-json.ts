import type { IncomingMessage } from 'node:http';
import { HubError } from '#schemas/errors';

async function bytesOf(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) throw new HubError('REQUEST_TOO_LARGE', { mostBytes });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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
