import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLogsTo } from '#libs/runtime';
import { startPostgres, type TestPostgres } from '#test/postgres';
import { askOnce } from './ask-once.ts';
import { ClosingList } from './closing-list.ts';
import { logFile, type Standalone, startStandalone } from './standalone.ts';

describe('a start with twelve agencies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-twelve-'));
  const said: string[] = [];
  const opened: ClosingList[] = [];
  const newParts = (): ClosingList => {
    const parts = new ClosingList((name) => said.push(`${name} did not close`));
    opened.push(parts);
    return parts;
  };
  let postgres: TestPostgres | undefined;
  const start = (
    wanted: { people?: number; agencies?: number },
    into: ClosingList,
    say: (line: string) => void,
  ): Promise<Standalone> =>
    startStandalone(
      {
        data: folder,
        wanted,
        databaseUrl: postgres?.url ?? '',
        port: 0,
        say,
        onFailure: (error) => said.push(`a worker stopped: ${String(error)}`),
      },
      into,
    );

  beforeAll(async () => {
    writeLogsTo(logFile(folder));
    postgres = await startPostgres();
  }, 60_000);
  afterAll(async () => {
    for (const parts of opened) await parts.close();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('that is ended while exports are dropped leaves behind what the next one goes on with', async () => {
    const ended = newParts();
    let closed: Promise<void> | undefined;
    const starting = start({ people: 300, agencies: 12 }, ended, (line) => {
      if (line.startsWith('benefits: comes as plain CSV')) closed = ended.close();
    });
    await expect(starting).rejects.toMatchObject({ code: 'SERVICE_MISSING' });
    await closed;
    const other = newParts();
    const refused = start({ people: 300, agencies: 4 }, other, () => undefined);
    await expect(refused).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    await other.close();
  }, 60_000);

  it('loads every record of each, says which come as plain CSV, and answers as the truth expects', async () => {
    const running = await start({}, newParts(), (line) => said.push(line));
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
    expect(JSON.parse(readFileSync(join(folder, 'loaded.json'), 'utf8'))).toEqual({
      people: 300,
      agencies: 12,
      isComplete: true,
    });
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
    expect(
      said.filter((line) => /stopped|did not close|[1-9][0-9]* dead-lettered|[1-9][0-9]* refused/.test(line)),
    ).toEqual([]);
  }, 120_000);
});
