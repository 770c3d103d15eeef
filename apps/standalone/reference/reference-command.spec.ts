import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agencyIds, hasCohort, legacyFormats, sampleToday } from '#libs/reference-partnership';
import { runReferenceCommand } from './reference-command.ts';
import { writePartnership } from './write-partnership.ts';

describe('reference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-reference-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (args: readonly string[], signal?: AbortSignal) => {
    const [out, error]: [string[], string[]] = [[], []];
    const output = { out: (line: string) => out.push(line), error: (line: string) => error.push(line) };
    const code = await runReferenceCommand(args, output, undefined, signal);
    return { code, out, error: error.join('\n') };
  };
  const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

  it('writes a full export of each agency, those of the cohort, and a file for each day of changes', async () => {
    const out = join(folder, 'exports');
    await run(['--people', '100', '--days', '2', '--out', out]);
    expect(readdirSync(join(out, 'exports')).sort()).toEqual([...agencyIds].sort());
    for (const agency of agencyIds) {
      const format = legacyFormats[agency];
      const file = (kind: 'full' | 'changes', ...path: string[]): string =>
        join(out, 'exports', agency, ...path, format.fileName(kind, sampleToday));
      const files = [
        file('full', 'full'),
        ...(hasCohort(agency) ? [file('full', 'cohort')] : []),
        ...['2026-11-02', '2026-11-03'].map((day) => file('changes', 'changes', day)),
      ];
      expect(files.filter((path) => !existsSync(path))).toEqual([]);
    }
  });

  it('writes records, what their columns are, exports, the truth apart, and a manifest of all', async () => {
    const out = join(folder, 'whole');
    const { code, out: lines } = await run(['--people', '300', '--seed', '9', '--out', out]);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['manifest.json', 'match-config.json', 'records.csv', 'truth', 'truth.csv']),
    );
    const manifest = JSON.parse(read('whole', 'manifest.json'));
    expect(lines).toHaveLength(manifest.files.length);
    for (const { path, sha256, bytes } of manifest.files) {
      const content = readFileSync(join(out, path));
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(content.length).toBe(bytes);
    }
    const [header = '', first = ''] = read('whole', 'records.csv').split('\n');
    const config = JSON.parse(read('whole', 'match-config.json'));
    expect(header.split(',')).toEqual([config.id, config.source, ...Object.keys(config.columns)]);
    expect(first.split(',').length).toBeGreaterThanOrEqual(header.split(',').length);
    expect(manifest.records).toBe(read('whole', 'truth.csv').trim().split('\n').length - 1);
  });

  it('gives the same bytes on one thread as on many', async () => {
    const settings = ['--people', '6000', '--agencies', '5', '--seed', '2', '--out'];
    const [first, second] = [await run([...settings, join(folder, 'a')]), await run([...settings, join(folder, 'b')])];
    expect(first.out).toEqual(second.out);
    expect(first.code).toBe(0);
  });

  it.each([
    [['--people', '80']],
    [['--out', 'x', '--people', 'many']],
    [['--out', 'x', '--people', '0']],
    [['--out', 'x', '--agencies', '13']],
    [['--out', 'x', '--agencies', '1']],
    [['--out', 'x', '--profile', 'rough']],
    [['--out', 'x', '--arm', 'left']],
    [['--out', 'x', '--unknown']],
    [['--out', 'x', 'more']],
  ])('ends with 2 on the wrong call %j', async (args) => {
    const { code, error } = await run(args);
    expect(code).toBe(2);
    expect(error).toMatch(/error/);
    expect(existsSync('x')).toBe(false);
  });

  it('names the commands there are when called by another', async () => {
    expect(await run(['evalute', 'x'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('there is no command "evalute"; there are evaluate and profile'),
    });
  });

  it('ends with 0 on --help', async () => expect(await run(['--help'])).toMatchObject({ code: 0, error: '' }));

  it('ends with 1 where it cannot write, and touches nothing there', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'mine');
    expect(await run(['--people', '30', '--out', file])).toMatchObject({ code: 1, out: [] });
    expect(read('file')).toBe('mine');
    const { code, error } = await run(['--people', '30', '--out', folder]);
    expect(code).toBe(1);
    expect(error).toContain('is not empty');
  });

  it.each([300, 8000])('leaves nothing behind when it is interrupted among %i people', async (people) => {
    const interrupted = new AbortController();
    const out = join(folder, `interrupted-${people.toString()}`);
    const settings = {
      ...{ people, seed: 1, today: sampleToday, years: 10, days: 3, agencies: agencyIds, hasReservedNames: false },
      ...{ profile: 'typical' as const, arm: 'realistic' as const },
    };
    const writing = writePartnership(
      out,
      settings,
      () => interrupted.abort(new Error('interrupted')),
      interrupted.signal,
    );
    await expect(writing).rejects.toThrow('interrupted');
    expect(readdirSync(folder).filter((name) => name.startsWith('interrupted'))).toEqual([]);
  });
});
