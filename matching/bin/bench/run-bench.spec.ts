import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '#matching/evaluate';
import { rowsOfPeople } from '../../testing/a-person-table.ts';
import { runMatch } from '../run-match.ts';

describe('match bench and match ablate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'match-bench-spec-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  const rows = rowsOfPeople(60, 4).map(({ id, given, family, born }) => [id, given, family, born, id.split('-')[0]]);
  const csv = (header: string, lines: readonly (readonly unknown[])[]): string =>
    [header, ...lines.map((line) => line.join(','))].map((line) => `${line}\n`).join('');
  file('people.csv', csv('id,given,family,born,person', rows));
  // Cases without ids of their own: the first is known, the second differs in all, of the third nobody is sure.
  file(
    'known.csv',
    csv(
      'person,given,family,born,answer',
      rows.map(([, ...row]) => [row[3], row[0], row[1], row[2], '']),
    ),
  );
  const [first = [], second = []] = rows;
  file(
    'cases.csv',
    csv('person,given,family,born,answer', [
      [first[4], first[1], first[2], first[3], 'same'],
      [second[4], 'Zebedee', 'Quill', '1901-02-03', 'other'],
    ]),
  );
  const columns = { given: { is: 'givenName' }, family: { is: 'familyName' }, born: { is: 'birthDate' } };
  file('config.json', JSON.stringify({ id: 'id', mode: 'dedupe', columns }));
  file('cases.json', JSON.stringify({ id: 'record_id', mode: 'link-and-dedupe', columns }));
  const answers = { link: 'same', review: 'unsure', apart: 'other' };
  file(
    'sets.json',
    JSON.stringify([
      {
        name: 'people',
        config: 'config.json',
        records: ['people.csv'],
        truth: { column: 'person' },
        bars: { f1: 0.5, recall: 1.1 },
      },
      { name: 'by id', config: 'config.json', records: ['people.csv'], truth: { ofId: '^(p\\d+)-' }, bars: {} },
      {
        name: 'cases',
        config: 'cases.json',
        records: ['known.csv', 'cases.csv'],
        numbersRows: true,
        truth: { expected: { personColumn: 'person', answerColumn: 'answer', answers } },
        bars: { link: 1 },
      },
      {
        name: 'made',
        config: 'config.json',
        records: [],
        made: { by: 'people.py', persons: 60 },
        truth: { column: 'person' },
        peer: { config: 'generic', block: ['born', 'family'] },
        isForSpeed: true,
        bars: {},
      },
    ]),
  );
  // Stands for Python and the harness: says that Splink is there, makes the records of a set, and what a run of Splink leaves.
  const timings = {
    seconds: { block: 1, predict: 2, prior: 1 },
    cpu_seconds: {},
    total_cpu_seconds: 5,
    peak_rss_mib: 100,
    pairs_compared: 300,
    scores: {},
  };
  file('splink_run.py', '');
  file('timings.json', JSON.stringify(timings));
  file(
    'python',
    `#!/bin/sh
case "$1" in
  */people.py) cp '${folder}/people.csv' "$3" ;;
  */splink_run.py)
    echo "$@" > '${folder}/asked'
    mkdir -p "$6" && cp '${folder}/timings.json' "$6" && echo 'record_id,cluster_id' > "$6/clusters.csv" ;;
esac
`,
  );
  chmodSync(join(folder, 'python'), 0o755);
  const run = async (...args: string[]) => {
    const [out, error]: [string[], string[]] = [[], []];
    const where = ['--sets', join(folder, 'sets.json'), '--data', folder];
    const code = await runMatch([...args, ...where], {
      out: (line) => out.push(line),
      error: (line) => error.push(line),
    });
    return { code, out, error: error.join('\n') };
  };

  it('says whether probabilities mean what they say, and what the threshold loses', async () => {
    const { out } = await run('bench', '--no-peer', '--json', '--calibration', '--only', 'people', 'cases');
    const figures = out.map((line) => JSON.parse(line) as Figure);
    const named = (part: string) => figures.find(({ figure }) => figure.includes(part));
    expect(named('people: bins calibrated')).toMatchObject({ unit: 'bins', value: expect.any(Number) as number });
    expect(named('people: errors among automatic links')?.value).toBeGreaterThanOrEqual(0);
    expect(named('people: log loss')?.value).toBeGreaterThan(0);
    expect(named('people: F1 below that of the best threshold')?.value).toBeGreaterThanOrEqual(0);
    expect(named('cases: log loss')).toBeUndefined();
  }, 60_000);

  it('measures each set, and says which bars hold', async () => {
    const { code, out, error } = await run('bench', '--no-peer', '--json');
    expect(code).toBe(0);
    expect(error).toContain('without Splink');
    const figures = new Map(out.map((line) => JSON.parse(line) as Figure).map((figure) => [figure.figure, figure]));
    expect(figures.get('people: F1')).toMatchObject({ bar: '>= 0.5', holds: true });
    expect(figures.get('people: recall')).toMatchObject({ bar: '>= 1.1', holds: false });
    expect(figures.get('by id: F1')?.value).toBe(figures.get('people: F1')?.value);
    expect(figures.get('cases: link, right of 1')).toMatchObject({ value: 1, holds: true });
    expect(figures.get('cases: apart, right of 1')?.value).toBe(1);
    expect(figures.get('people: peak memory')?.value).toBeGreaterThan(10);
  });

  it('says why Splink is not run', async () => {
    const { error } = await run('bench', '--only', 'by id', '--peers', tmpdir());
    expect(error).toContain(`there is no splink_run.py in ${tmpdir()}`);
  });

  it('lets the harness make the records of a set, and measures speed alone where that is meant', async () => {
    const { out } = await run(
      'bench',
      '--json',
      '--only',
      'made',
      '--peers',
      folder,
      '--python',
      join(folder, 'python'),
    );
    const figures = out.map((line) => JSON.parse(line) as Figure);
    expect(figures.map(({ figure }) => figure)).not.toContain('made: F1');
    const rate = figures.find(({ figure }) => figure === 'made: block and score');
    expect(rate?.value).toBeGreaterThan(0);
    expect(rate?.peer).toContain('Splink 100 pairs/s');
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(/made\.csv .*--keep-above 0\.5 --block born family/);
    const { error } = await run('bench', '--only', 'made', '--no-peer');
    expect(error).toContain('without made');
  }, 60_000);

  it('makes sets harder: fewer columns, blank cells, slips, the same each time and without bars', async () => {
    const of = async (...hardship: string[]): Promise<Figure | undefined> => {
      const { out } = await run('bench', '--json', '--only', 'people', ...hardship);
      return out.map((line) => JSON.parse(line) as Figure).find(({ figure }) => figure === 'people: F1');
    };
    const [whole, blank, again, slips, names] = [
      await of('--no-peer'),
      await of('--blank', '.5'),
      await of('--blank', '.5'),
      await of('--slips', '1'),
      await of('--columns', 'givenName', 'familyName'),
    ];
    expect(whole?.bar).toBeDefined();
    for (const harder of [blank, slips, names]) {
      expect(harder?.value).toBeLessThan(whole?.value ?? 0);
      expect(harder?.bar).toBeUndefined();
    }
    expect(again?.value).toBe(blank?.value);
    expect(await run('bench', '--only', 'people', '--columns', 'phone')).toMatchObject({
      code: 1,
      error: expect.stringContaining('CONFIG_INVALID'),
    });
    expect(await run('bench', '--only', 'people', '--blank', '30')).toMatchObject({ code: 2 });
  }, 120_000);

  it('says what each idea is worth', async () => {
    const { code, out } = await run('ablate', '--only', 'people');
    expect(code).toBe(0);
    expect(out[0]).toBe('| without | people | seconds saved |');
    const loss = (idea: string): number => Number(out.find((line) => line.startsWith(`| ${idea} |`))?.split('|')[2]);
    expect(loss('comparison of birthDate')).toBeGreaterThan(1);
    expect(loss('clusters weighed as persons')).toBeGreaterThanOrEqual(0);
  }, 120_000);

  it('refuses a set that is not in the list', async () => {
    expect(await run('bench', '--only', 'nothing')).toMatchObject({
      code: 1,
      error: expect.stringContaining('CONFIG_INVALID'),
    });
  });
});
