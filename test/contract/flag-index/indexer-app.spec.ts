import { Writable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { indexerConfig, type RunningIndexer, startIndexer } from '#apps/indexer';
import { toEvent } from '#libs/events';
import { aFeedStatus, aMove, anInvolvementEvent } from '#libs/flag-index/testing';
import { PostgresEventLog } from '#libs/postgres';
import { createLog, readConfig } from '#libs/runtime';
import { until } from '#test/app-process';
import { freePort } from '#test/free-port';
import { FlagIndexUnderTest } from './flag-index-under-test.ts';

interface Mail {
  readonly to: readonly string[];
  readonly text: string;
}

/** A mail server that can be down, and refuses one mailbox for good. */
class MailServerUnderTest {
  readonly mails: Mail[] = [];
  private server: SMTPServer | undefined;

  constructor(readonly port: number) {}

  async start(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('intervention') ? Object.assign(new Error('gone'), { responseCode: 550 }) : null),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.mails.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            text: Buffer.concat(chunks).toString(),
          });
          done();
        });
      },
    });
    await new Promise<void>((up) => this.server?.listen(this.port, '127.0.0.1', () => up()));
    expect((this.server.server.address() as AddressInfo).port).toBe(this.port);
  }

  stop(): Promise<void> {
    return new Promise((down) => (this.server ? this.server.close(() => down()) : down()));
  }
}

let index: FlagIndexUnderTest;
let app: RunningIndexer;
let mail: MailServerUnderTest;
let log: PostgresEventLog;
let logged = '';
const failures: unknown[] = [];

beforeAll(async () => {
  index = await FlagIndexUnderTest.start();
  mail = new MailServerUnderTest(await freePort());
  const env = {
    DATABASE_URL: index.server.url,
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    WEB_URL: 'https://signpost.example.org',
  };
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString();
      done();
    },
  });
  app = await startIndexer(
    readConfig(indexerConfig, env),
    (error) => failures.push(error),
    createLog('indexer', destination),
  );
  log = new PostgresEventLog(index.owner, { owner: 'test' });
}, 60_000);
afterAll(async () => {
  await app.close();
  await mail.stop();
  await index.stop();
  expect(failures).toEqual([]);
});

const append = (agencies: readonly string[]): Promise<void> => {
  const at = new Date();
  return log.append(
    agencies.flatMap((agency) => {
      const involvement = anInvolvementEvent(agency, agency);
      const common = { op: 'upsert', version: '1', source: '/test', at };
      return [
        toEvent({ ...common, topic: 'involvements', key: involvement.recordHandle, body: involvement }),
        toEvent({
          ...common,
          topic: 'memberships',
          key: `subject ${agency}`,
          body: { moves: [aMove(agency, 'amina')] },
        }),
        toEvent({
          ...common,
          topic: 'feed-status',
          key: `${agency}/person`,
          body: aFeedStatus(agency, { finishedAt: at.toISOString() }),
        }),
      ];
    }),
  );
};

describe('the indexer', () => {
  it('makes flags and coverage from the event log', async () => {
    await append(['police', 'health', 'youth-justice']);
    await until('three flags', async () => (await index.rows('flags.flag')).length === 3, 20_000);
    await until('three feeds', async () => (await index.rows('flags.feed_run')).length === 3, 20_000);
    const answer = await index.ask('amina');
    expect(answer.flags.map(({ agency }) => agency)).toEqual(['health', 'police', 'youth-justice']);
    expect(new Set(answer.coverage.map(({ state }) => state))).toEqual(new Set(['fresh']));
  }, 60_000);

  it('mails each owner once the mail server is back: a reference and an address, nothing of the person or the asker', async () => {
    await until('a retry', () => logged.includes('MAIL_UNREACHABLE'), 20_000);
    expect(mail.mails).toEqual([]);
    await mail.start();
    const done = async (): Promise<boolean> => {
      const [row] = await index.rows<{ next_offset: string }>(
        `log.consumer_offset where consumer_group = 'mailer' and topic = 'notices'`,
      );
      return row?.next_offset === '3';
    };
    await until('three notices done', done, 30_000);
    expect(mail.mails.flatMap(({ to }) => to).sort()).toEqual([
      'safeguarding-nurses@example.org',
      'safeguarding-unit@example.org',
    ]);
    const notices = await index.rows<{ notice_id: string; receipt: string; agency: string }>('flags.notice');
    for (const { text } of mail.mails) {
      const notice = notices.find(({ notice_id }) => text.includes(`Message-ID: <${notice_id}@signpost>`));
      expect(text).toContain(`Reference: ${notice!.receipt}`);
      expect(text).toContain('https://signpost.example.org');
      expect(text).toContain('From: no-reply@signpost.example.org');
      expect(text).not.toMatch(/Amina|Okafor|Children|social care|Asha|CSC-2026|SAFEGUARDING_CHILD|urgen/i);
    }
    expect(await index.rows('log.dead_letter')).toMatchObject([{ consumer_group: 'mailer', code: 'MAIL_REFUSED' }]);
    expect(logged).toContain('NOTICE_NOT_MAILED');
  }, 60_000);

  it('shows its health and how long an event took to become a flag', async () => {
    const health = await fetch(`${app.healthUrl}/health`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: 'up', checks: { database: 'up', eventLog: 'up' } },
    ]);
    const metrics = await (await fetch(`${app.healthUrl}/metrics`)).text();
    expect(metrics).toMatch(/signpost_event_to_visible_flag_seconds_count{service="indexer",topic="involvements"} 3/);
    expect(metrics).toMatch(/signpost_notice_mails_total{result="sent",service="indexer"} 2/);
    expect(metrics).toMatch(/signpost_involvements_waiting{service="indexer"} 0/);
    expect(metrics).toMatch(/signpost_consumer_lag{service="indexer"} 0/);
  });

  it('refuses to start with settings that lack, naming all at once', () => {
    try {
      readConfig(indexerConfig, { EVENT_LOG: 'paper' });
      throw new Error('was not refused');
    } catch (error) {
      expect(
        (error as { details: { faults: readonly string[] } }).details.faults.map((fault) => fault.split(' ')[0]),
      ).toEqual(['DATABASE_URL', 'EVENT_LOG', 'SMTP_URL', 'WEB_URL']);
    }
  });
});
