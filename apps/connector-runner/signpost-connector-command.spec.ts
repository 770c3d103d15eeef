import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { signpostConnector } from './signpost-connector-command.ts';

const csv = 'connectors/csv-drop';
let out = '';
let err = '';
let folder: string;
beforeEach(() => {
  out = '';
  err = '';
  folder = mkdtempSync(join(tmpdir(), 'signpost-connector-'));
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const run = (line: string, env: Record<string, string> = {}): Promise<number> =>
  signpostConnector(line.split(' '), env);
const manifests = ['csv-drop', 'xml-drop', 'postgres-view', 'hl7-mllp'];

describe('signpost-connector preview', () => {
  it('shows records before and after, masked', async () => {
    expect(await run(`preview ${csv}/fixtures/children.csv --manifest ${csv}/manifest.json -n 5`)).toBe(0);
    expect(out).toContain("SURNAME                  A'AAAA");
    expect(out).toContain('"family":"A\'AAAA"');
    expect(out).toContain('birthDates               [{"value":"9999-99-99"}]');
    expect(out.match(/^line /gm)).toHaveLength(5);
    expect(out).not.toMatch(/NEIL|Siân|2012|943/);
  });

  it.each([
    { connector: 'xml-drop', file: 'young-people.xml' },
    { connector: 'postgres-view', file: 'person-feed.jsonl' },
    { connector: 'hl7-mllp', file: 'messages.hl7' },
  ])('previews $file of $connector', async ({ connector, file }) => {
    const folder = `connectors/${connector}`;
    expect(await run(`preview ${folder}/fixtures/${file} --manifest ${folder}/manifest.json --json`)).toBe(0);
    const answer = JSON.parse(out) as { records: unknown[]; bad: number };
    expect(answer.bad).toBe(0);
    expect(answer.records.length).toBeGreaterThan(2);
    expect(out).not.toMatch(/Łukasz|OKAFOR|Nowak|1985/);
  });

  it('shows codes of bad records and goes on', async () => {
    await run(`preview ${csv}/fixtures/forbidden.csv --manifest ${csv}/manifest.json --json`);
    const { records } = JSON.parse(out) as { records: { code?: string }[] };
    expect(records.map(({ code }) => code)).toEqual([
      'FIELD_NAME_FORBIDDEN',
      undefined,
      'TEXT_FORBIDDEN_CHARACTER',
      'DATE_IN_FUTURE',
      'DATE_INVALID',
      'CODE_UNKNOWN',
      undefined,
    ]);
  });

  it('reveals values only when asked, and writes down who did', async () => {
    const audit = join(folder, 'audit.jsonl');
    const command = `preview ${csv}/fixtures/children.csv --manifest ${csv}/manifest.json -n 1`;
    expect(await run(`${command} --reveal --audit ${audit}`)).toBe(0);
    expect(out).toContain("O'NEIL");
    expect(JSON.parse(readFileSync(audit, 'utf8'))).toMatchObject({ action: 'preview --reveal', n: 1 });
    expect(existsSync(audit)).toBe(true);
  });

  it.each([
    { what: 'the file is not there', file: 'nowhere.csv', manifest: `${csv}/manifest.json`, argument: 'file' },
    { what: 'the file is a folder', file: `${csv}/fixtures`, manifest: `${csv}/manifest.json`, argument: 'file' },
    {
      what: 'the manifest is not there',
      file: `${csv}/fixtures/children.csv`,
      manifest: 'nope.json',
      argument: '--manifest',
    },
  ])('says that $what', async ({ file, manifest, argument }) => {
    expect(await run(`preview ${file} --manifest ${manifest} --reveal --audit ${join(folder, 'audit.jsonl')}`)).toBe(1);
    expect(err).toBe(
      `FILE_NOT_FOUND: There is no file at the path given. Check the path of the argument named; a folder is no file.\n  argument: ${argument}\n`,
    );
    expect(existsSync(join(folder, 'audit.jsonl'))).toBe(false);
  });

  it.each([
    { n: 1, counted: '\n1 record, 0 of them bad' },
    { n: 2, counted: '\n2 records, 0 of them bad' },
  ])('counts what it shows: $counted', async ({ n, counted }) => {
    await run(`preview ${csv}/fixtures/children.csv --manifest ${csv}/manifest.json -n ${n.toString()}`);
    expect(out).toContain(counted);
  });

  it('tells the difference when columns are missing', async () => {
    expect(await run(`preview ${csv}/fixtures/missing-column.csv --manifest ${csv}/manifest.json`)).toBe(1);
    expect(err).toContain('STREAM_FIELDS_MISSING');
    expect(err).toContain('DOB, POSTCODE');
  });
});

describe('signpost-connector validate', () => {
  it.each(manifests)('finds nothing wrong with %s', async (name) => {
    expect(await run(`validate connectors/${name}/manifest.json --json`)).toBe(0);
    expect(JSON.parse(out)).toEqual({ valid: true, faults: [] });
  });

  it('tells the place of each fault', async () => {
    const mapping = JSON.parse(readFileSync(`${csv}/mapping.json`, 'utf8')) as {
      sex: { codes: Record<string, string> };
    };
    mapping.sex.codes = { Female: 'male' };
    writeFileSync(join(folder, 'mapping.json'), JSON.stringify(mapping, undefined, 2));
    writeFileSync(join(folder, 'manifest.json'), readFileSync(`${csv}/manifest.json`));
    expect(await run(`validate ${join(folder, 'manifest.json')}`)).toBe(1);
    expect(out).toMatch(
      /mapping\.json:\d+:\d+ \/tests\/0 the test "a child with a closed and an open case, and two events" gave another sex/,
    );
  });
});

describe('signpost-connector run, status and dlq', () => {
  const env = () => ({
    AGENCY: 'childrens-social-care',
    CONNECTOR: 'csv-drop',
    STATE_FOLDER: join(folder, 'state'),
    HANDLE_KEY: Buffer.alloc(32, 1).toString('base64url'),
    SOURCE_FOLDER: `${csv}/fixtures`,
    HUB_URL: 'http://127.0.0.1:9',
    HUB_AUDIENCE: 'hub',
    CONNECTOR_PRIVATE_KEY: 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
  });

  it('tell that the hub cannot be reached, and what waits', async () => {
    expect(await run('run --once --json', env())).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      status: { state: 'failed', pausedBecause: 'HUB_UNREACHABLE' },
      retriable: true,
    });
    out = '';
    expect(await run('status --json', env())).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ lastRun: { status: { state: 'failed' } }, records: 0, deadLetters: 0 });
    out = '';
    expect(await run('dlq list --json', env())).toBe(0);
    expect(JSON.parse(out)).toEqual({ deadLetters: [] });
  });

  it('name every setting that is missing, each on a line of its own', async () => {
    expect(await run('run')).toBe(1);
    expect(err.split('\n')).toEqual([
      'CONFIG_INVALID: Settings are missing or wrong. Correct the settings named.',
      expect.stringMatching(/^ {2}AGENCY is missing: /),
      expect.stringMatching(/^ {2}STATE_FOLDER is missing: /),
      expect.stringMatching(/^ {2}HANDLE_KEY is missing: /),
      '',
    ]);
  });
});

describe('signpost-connector', () => {
  it.each(['bogus', 'preview', 'preview x.csv', `preview x --manifest y -n 0`, 'validate', 'run --bogus'])(
    'exits with 2 when it is called as "%s"',
    async (line) => {
      expect(await run(line)).toBe(2);
    },
  );

  it('says how to call it', async () => {
    expect(await run('--help')).toBe(0);
    expect(out).toContain('preview');
  });
});
