import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLogsTo } from '#libs/runtime';
import { startPostgres, type TestPostgres } from '#test/postgres';
import { askOnce } from './ask-once.ts';
import { ClosingList } from './closing-list.ts';
import { logFile, startStandalone } from './standalone.ts';

describe('a start with twelve agencies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-twelve-'));
  const said: string[] = [];
  const parts = new ClosingList((name) => said.push(`${name} did not close`));
  let postgres: TestPostgres | undefined;

  beforeAll(async () => {
    writeLogsTo(logFile(folder));
    postgres = await startPostgres();
  }, 60_000);
  afterAll(async () => {
    await parts.close();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('loads every record of each, says which come as plain CSV, and answers as the truth expects', async () => {
    const running = await startStandalone(
      {
        data: folder,
        wanted: { people: 300, agencies: 12 },
        databaseUrl: postgres?.url ?? '',
        port: 0,
        say: (line) => said.push(line),
        onFailure: (error) => said.push(`a worker stopped: ${String(error)}`),
      },
      parts,
    );
    const { sample, database } = running;
    const plain = said.filter((line) => line.includes('plain CSV')).map((line) => line.split(':')[0]);
    expect(plain).toEqual(['housing', 'benefits', 'probation', 'victim-support']);
    const held = await database.query<{ agency: string; records: number }>(
      'select agency, count(*)::int as records from flags.record where involvement_count > 0 group by agency',
      [],
    );
    const expected = Object.fromEntries(
      sample.settings.agencies.map((agency) => [
        agency,
        sample.agencyRecords.filter(({ recordRef }) => recordRef.agency === agency).length,
      ]),
    );
    expect(Object.fromEntries(held.map(({ agency, records }) => [agency, records]))).toEqual(expected);
    expect(JSON.parse(readFileSync(join(folder, 'loaded.json'), 'utf8'))).toEqual({ people: 300, agencies: 12 });
    for (const lookUp of sample.lookUps.filter(({ name }) =>
      ['known-to-all', 'known-to-two', 'nobody'].includes(name),
    )) {
      const asked = await askOnce(lookUp, {
        hubUrl: running.hubUrl,
        redirectUri: running.redirectUri,
        password: running.data.secrets.demoPassword,
        askerAgency: lookUp.agency,
      });
      expect(asked).toMatchObject({ lookUp: lookUp.name, isRight: true });
    }
    expect(said.filter((line) => /stopped|[1-9][0-9]* dead-lettered|[1-9][0-9]* refused/.test(line))).toEqual([]);
  }, 120_000);
});
