import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partitionOf, sealingKeyPair, toEvent } from '#libs/events';
import { anAgencyRecord, aRecordEvent } from '#libs/linkage/testing';
import { Database, PostgresEventLog } from '#libs/postgres';
import { defaultModel } from '#matching';
import { readConfig } from '#libs/runtime';
import { hubConfig, startHub } from '#apps/hub';
import { type RunningMatcher, signpost, startMatcher } from '#apps/matcher';
import { startPostgres, type TestPostgres } from '#test/postgres';

const sealing = sealingKeyPair();
const secret = (byte: number): string => Buffer.alloc(32, byte).toString('base64url');

const given = ['Zofia', 'Gethin', 'Amina', 'Kwame', 'Priya', 'Rhys', 'Fatima', 'Owen'];
const family = ['Nowak', 'Pritchard', 'Okonkwo', 'Mensah', 'Sharma'];

describe('the matcher process', () => {
  let postgres: TestPostgres;
  let owner: Database;
  const running: RunningMatcher[] = [];

  const start = (modelFile?: string) =>
    startMatcher({
      DATABASE_URL: postgres.url,
      DATABASE_CONNECTIONS: 6,
      EVENT_LOG: 'postgres',
      KAFKA_BROKERS: undefined,
      IDENTITY_KEY: secret(1),
      MODEL_FILE: modelFile,
      SUBJECT_KEY: secret(2),
      SEALING_PRIVATE_KEY: sealing.privateKey,
      BATCH_EVENTS: 20,
      CACHED_RECORDS: 1000,
      HOST: '127.0.0.1',
      METRICS_PORT: 0,
    });

  beforeAll(async () => {
    postgres = await startPostgres();
    owner = await Database.connect({ url: postgres.url });
    await owner.migrate();
    running.push(await start(), await start());
  }, 60_000);

  afterAll(async () => {
    for (const matcher of running) await matcher.close();
    await owner.close();
    await postgres.stop();
  }, 30_000);

  it('does not start by a model that two stewards have not approved, nor does a hub, nor a first load', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-matcher-'));
    const file = join(folder, 'model.json');
    writeFileSync(file, JSON.stringify({ ...defaultModel, id: 'other' }));
    await expect(start(file)).rejects.toMatchObject({ code: 'MODEL_NOT_APPROVED', details: { approvals: 0 } });
    const env = {
      ...{ DATABASE_URL: postgres.url, IDENTITY_KEY: secret(1), SUBJECT_KEY: secret(2), MODEL_FILE: file },
      ...{ SEALING_PRIVATE_KEY: sealing.privateKey, SEALING_PUBLIC_KEY: sealing.publicKey },
      ...{ HUB_AUDIENCE: 'urn:signpost:hub', WEB_URL: 'http://127.0.0.1:9', OIDC_ISSUER: 'http://127.0.0.1:9' },
      ...{ OIDC_CLIENT_ID: 'signpost', OIDC_CLIENT_SECRET: 'secret' },
    };
    await expect(startHub(readConfig(hubConfig, env))).rejects.toMatchObject({ code: 'MODEL_NOT_APPROVED' });
    let error = '';
    const out = { out: () => undefined, error: (line: string) => (error += line) };
    expect([await signpost(['first-load'], env, out), error]).toEqual([
      1,
      expect.stringContaining('MODEL_NOT_APPROVED'),
    ]);
    rmSync(folder, { recursive: true });
  });

  it('links what is appended, shares partitions with another, and shows health and metrics without a word on anybody', async () => {
    const log = new PostgresEventLog(owner, { owner: 'test' });
    const records = Array.from({ length: 120 }, (_, number) => {
      const person = number % 40;
      const agency = ['police', 'health', 'youth-justice'][Math.floor(number / 40)] ?? 'police';
      const names = [{ use: 'official' as const, given: [given[person % 8] ?? ''], family: family[person % 5] ?? '' }];
      const birthDates = [
        { value: `${(1930 + person * 2).toString()}-0${((person % 9) + 1).toString()}-1${(person % 7).toString()}` },
      ];
      const addresses = [
        { lines: [`${person.toString()} Quarry Lane`], postcode: `LL${(person + 10).toString()} 2DG` },
      ];
      const recordRef = { agency, stream: 'person', key: `canary-${number.toString()}` };
      return aRecordEvent(
        number.toString(16).padStart(8, '0').repeat(4),
        1,
        anAgencyRecord({ recordRef, names, birthDates, addresses }),
      );
    });
    expect(
      new Set(records.map(({ recordHandle }) => partitionOf('agency-records', recordHandle))).size,
    ).toBeGreaterThan(6);
    const at = new Date();
    // Three appends at once: the records of one person arrive together, in different partitions.
    await Promise.all(
      [0, 40, 80].map((from) =>
        log.append(
          records.slice(from, from + 40).map((body) => {
            const { recordHandle: key, version, op } = body;
            return toEvent({
              topic: 'agency-records',
              key,
              body,
              op,
              version,
              source: '/t',
              at,
              sealFor: sealing.publicKey,
            });
          }),
        ),
      ),
    );
    await log.close();
    const linked = async () => {
      const [row] = await owner.query<{ records: number; persons: number }>(
        `select count(*)::int as records, count(distinct person_id)::int as persons from identity.membership`,
      );
      return row;
    };
    for (let attempt = 0; attempt < 200 && (await linked())?.records !== 120; attempt++)
      await new Promise((done) => setTimeout(done, 50));
    expect(await linked()).toEqual({ records: 120, persons: 40 });

    let counted = 0;
    for (const { healthUrl } of running) {
      expect(await (await fetch(`${healthUrl}/health`)).json()).toMatchObject({ status: 'up' });
      const metrics = await (await fetch(`${healthUrl}/metrics`)).text();
      expect(metrics).toMatch(/^signpost_consumer_lag\{.*\} 0$/m);
      expect(metrics).toMatch(/^signpost_oldest_unresolved_seconds\{.*\} 0$/m);
      expect(metrics).not.toMatch(/Nowak|canary|police/i);
      counted += Number(/^signpost_records_linked_total\{.*\} (\d+)$/m.exec(metrics)?.[1] ?? 0);
    }
    expect(counted).toBe(120);
  }, 30_000);
});
