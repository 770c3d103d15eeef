import { createWriteStream, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SMTPServer } from 'smtp-server';

/** Takes every mail and keeps it as a file; sends nothing on. */
export interface MailSink {
  /** smtp://host:port */
  readonly url: string;
  close(): Promise<void>;
}

/** @param folder where each mail is kept as `NNNNNN.eml`, in order of arrival within this start */
export async function startMailSink(folder: string, port = 0): Promise<MailSink> {
  mkdirSync(folder, { recursive: true });
  let arrived = 0;
  const started = Date.now().toString();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      const file = join(folder, `${started}-${String(++arrived).padStart(6, '0')}.eml`);
      pipeline(stream, createWriteStream(file)).then(() => done(), done);
    },
  });
  await new Promise<void>((listening, failed) => {
    server.on('error', failed);
    server.listen(port, '127.0.0.1', () => listening());
  });
  const { port: bound } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${bound.toString()}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
