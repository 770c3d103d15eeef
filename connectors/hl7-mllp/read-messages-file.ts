import { readFile } from 'node:fs/promises';
import type { ConnectorManifest } from '#schemas';
import { HubError } from '#schemas/errors';
import type { SourceItem } from '#libs/connector-sdk';
import { toBad } from './mllp-connection.ts';
import type { Frame } from './mllp-frames.ts';
import { parseMessage } from './parse-message.ts';
import { toItems } from './to-items.ts';

/** Messages of a file: each begins with an MSH segment, framed or not; line ends count as segment ends. */
function messagesOf(text: string): readonly Frame[] {
  const plain = text.replace(/[\u000b\u001c]/g, '').replace(/\r\n?|\n/g, '\r');
  return plain
    .split(/(?=^MSH)|(?<=\r)(?=MSH)/)
    .map((message) => message.replace(/\r+$/, '\r'))
    .filter((message) => message.trim() !== '')
    .map((message) => ({ kind: 'message', bytes: Buffer.from(message, 'latin1') }));
}

/** Reads messages from a file, for a preview without a sender. @throws HubError SOURCE_UNREACHABLE */
export async function* readMessagesFile(path: string, manifest: ConnectorManifest): AsyncIterable<SourceItem> {
  const bytes = await readFile(path).catch(() => {
    throw new HubError('SOURCE_UNREACHABLE', { source: 'file' });
  });
  // latin1 keeps every byte as it is: each message declares its own character set.
  for (const [at, frame] of messagesOf(bytes.toString('latin1')).entries()) {
    const place = `message ${(at + 1).toString()}`;
    try {
      yield* toItems(parseMessage(frame.bytes), manifest, place);
    } catch (error) {
      yield { ...toBad(frame, error), place };
    }
  }
}
