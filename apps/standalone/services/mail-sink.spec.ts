import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailSink } from './mail-sink.ts';

describe('startMailSink', () => {
  it('keeps each mail as a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-mail-'));
    const sink = await startMailSink(folder);
    const mailer = createTransport(sink.url);
    for (const reference of ['FIRST', 'SECOND'])
      await mailer.sendMail({ from: 'hub@signpost.example', to: 'team@agency.example', subject: reference, text: 'x' });
    mailer.close();
    await sink.close();
    const mails = readdirSync(folder).sort();
    expect(mails).toHaveLength(2);
    expect(readFileSync(join(folder, mails[0]!), 'utf8')).toContain('Subject: FIRST');
    rmSync(folder, { recursive: true });
  });
});
