import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsOfPeople } from '../testing/a-person-table.ts';
import type { Timings } from './link/write-run.ts';
import { runMatch } from './run-match.ts';

describe('match', () => {
  const folder = mkdtempSync(join(tmpdir(), 'match-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const people = rowsOfPeople(150, 3);
  const header = 'id,source,given,family,born,postcode';
  const lines = people.map((row) => [row.id, row.source, row.given, row.family, row.born, row.postcode].join(','));
  const columns = {
    given: { is: 'givenName' },
    family: { is: 'familyName' },
    born: { is: 'birthDate' },
    postcode: { is: 'postcode' },
  };
  const file = (name: string, text: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const csv = (name: string, rows: readonly string[], first = header): string =>
    file(name, [first, ...rows].map((line) => `${line}\n`).join(''));
  const config = (name: string, more: object = {}): string =>
    file(name, JSON.stringify({ id: 'id', mode: 'dedupe', source: 'source', columns, ...more }));
  const records = csv('people.csv', lines);
  const plain = config('config.json');
  const run = async (...args: string[]) => {
    const [out, error]: [string[], string[]] = [[], []];
    const stages = new Set<string>();
    const code = await runMatch(args, { out: (line) => out.push(line), error: (line) => error.push(line) }, (stage) =>
      stages.add(stage),
    );
    return { code, out: out.join('\n'), error: error.join('\n'), stages: [...stages] };
  };
  const link = (name: string, ...more: string[]) =>
    run('link', '--config', plain, '--records', records, '--out', join(folder, name), ...more);
  const read = (...names: string[]): string => readFileSync(join(folder, ...names), 'utf8');

  it('links a file, and writes clusters, links, model, report and timings', async () => {
    const answer = await link('run');
    expect(answer).toMatchObject({ code: 0, out: '', stages: expect.arrayContaining(['read', 'score', 'cluster']) });
    expect(readdirSync(join(folder, 'run')).sort()).toEqual([
      'clusters.csv',
      'contradictions.csv',
      'links.csv',
      'model.json',
      'possible-links.csv',
      'report.html',
      'run.json',
      'timings.json',
    ]);
    const clusters = read('run', 'clusters.csv').trim().split('\n');
    expect(clusters[0]).toBe('record_id,cluster_id');
    expect(clusters).toHaveLength(people.length + 1);
    expect(read('run', 'links.csv')).toMatch(
      /^left,right,match_weight,match_probability\np\d+-\d,p\d+-\d,-?\d+\.\d{4},[01]\.\d{6}\n/,
    );
    const timings = JSON.parse(read('run', 'timings.json')) as Timings;
    expect(timings.records).toBe(people.length);
    expect(Object.keys(timings.seconds)).toEqual(['read', 'train', 'block', 'score', 'cluster', 'write']);
    expect(timings.pairsCompared).toBeGreaterThan(100);
  });

  it('writes a report that needs no network and shows nobody', () => {
    const report = read('run', 'report.html');
    for (const heading of [
      'How much each agreement says',
      'Match weights',
      'Blocking rules',
      'Cluster sizes',
      'Data quality',
    ])
      expect(report).toContain(`<h2>${heading}</h2>`);
    expect(report).toContain('aria-label="Waterfall of one pair"');
    expect(report).not.toMatch(/https?:|<script|<link/);
    for (const { given, family, postcode } of people)
      for (const value of [given, family, postcode]) if (value !== '') expect(report.includes(value)).toBe(false);
  });

  it('repeats a run bit for bit from its model, and from shuffled rows', async () => {
    const shuffled = csv('shuffled.csv', [...lines].reverse());
    await run('link', '--config', plain, '--records', shuffled, '--out', join(folder, 'shuffled'));
    await link('again', '--model', join(folder, 'run', 'model.json'));
    for (const name of ['clusters.csv', 'links.csv', 'possible-links.csv', 'model.json']) {
      expect(read('again', name)).toBe(read('run', name));
      expect(read('shuffled', name)).toBe(read('run', name));
    }
  });

  it('honours decisions, says which contradict each other, and asks nobody again', async () => {
    const [, left = '', right = ''] = /\n([^,]+),([^,]+),/.exec(read('run', 'links.csv')) ?? [];
    const other = people.find(({ id }) => !id.startsWith(left.split('-')[0] ?? ''))?.id ?? '';
    const decided = [
      `${right},${left},different`,
      `${left},${other},same`,
      `${other},${right},same`,
      `${left},nobody,same`,
    ];
    const decisions = csv('decisions.csv', decided, 'left,right,verdict');
    const answer = await link('decided', '--constraints', decisions);
    expect(answer.error).toContain('1 decisions are about records that are not in these files');
    const clusterOf = new Map(
      read('decided', 'clusters.csv')
        .split('\n')
        .map((line) => line.split(',') as [string, string]),
    );
    expect(clusterOf.get(left)).not.toBe(clusterOf.get(right));
    expect([left, right].map((id) => clusterOf.get(id))).toContain(clusterOf.get(other));
    expect(read('decided', 'contradictions.csv').trim().split('\n')).toHaveLength(2);
    const asked = read('decided', 'possible-links.csv')
      .split('\n')
      .map((line) => line.split(',').slice(0, 2));
    expect(asked.some((pair) => pair.includes(left) && pair.includes(right))).toBe(false);
    const wrong = csv('wrong-decisions.csv', [`${left},${right},perhaps`], 'left,right,verdict');
    expect(await link('wrong', '--constraints', wrong)).toMatchObject({
      code: 1,
      error: expect.stringContaining('MATCH_DECISIONS_INVALID') as string,
    });
  });

  it('writes the compared pairs where they are asked for, and links as without', async () => {
    await link('with-pairs', '--pairs');
    for (const name of ['clusters.csv', 'links.csv', 'possible-links.csv', 'model.json'])
      expect(read('with-pairs', name)).toBe(read('run', name));
    const probabilities = read('with-pairs', 'pairs.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',')[3]));
    expect(probabilities.length).toBeGreaterThan(read('run', 'links.csv').trim().split('\n').length);
    expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0.0099);
  });

  it('trains a model that link takes', async () => {
    const model = join(folder, 'in', 'a', 'new', 'folder', 'trained.json');
    expect(await run('train', '--config', plain, '--records', records, '--model', model)).toMatchObject({ code: 0 });
    await link('from-model', '--model', model);
    expect(read('from-model', 'clusters.csv')).toBe(read('run', 'clusters.csv'));
  });

  it('explains a pair: the steps add up to the weight that the links say', async () => {
    const [, left = '', right = '', weight = ''] = /\n([^,]+),([^,]+),([^,]+),/.exec(read('run', 'links.csv')) ?? [];
    const { code, out } = await run('explain', '--out', join(folder, 'run'), left, right);
    expect(code).toBe(0);
    expect(out).toContain('The family name is the same.');
    expect(out).toMatch(/\nThe run put them into one cluster\.$/);
    expect(out).toContain(`match weight +${Number(weight).toFixed(2)} bits`);
    const steps = [...out.matchAll(/^.{18} +([+-]\d+\.\d\d) +[+-]/gm)].map(([, bits]) => Number(bits));
    expect(Math.abs(steps.reduce((sum, bits) => sum + bits, 0) - Number(weight))).toBeLessThan(0.05);
  });

  it('profiles columns without showing a value, and says who cannot be linked', async () => {
    const { out } = await run('profile', '--config', plain, '--records', records);
    expect(out).toMatch(/^postcode +100\.0%/m);
    for (const { family } of people) expect(out.includes(family)).toBe(false);
    const sparse = csv('sparse.csv', [...lines, 'x-1,a,Robert,,,', 'x-2,b,Robert,,,']);
    const answer = await run('unlinkable', '--config', plain, '--records', sparse);
    expect(answer.out).toMatch(/^a: [1-9]\d* of 151 records/m);
  });

  it('refuses to explain a run whose records have changed since', async () => {
    const changing = csv('changing.csv', lines);
    await run('link', '--config', plain, '--records', changing, '--out', join(folder, 'changed'));
    csv('changing.csv', [...lines, 'new,a,Robert,Hall,1990-01-02,LS1 1AB']);
    const answer = await run('explain', '--out', join(folder, 'changed'), 'p0-1', 'p0-2');
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.error).toContain('MATCH_RUN_CHANGED');
  });

  it('takes files of one name in two folders for two sources', async () => {
    const files = ['a', 'b'].map((source) => {
      mkdirSync(join(folder, source), { recursive: true });
      return csv(
        join(source, 'same.csv'),
        lines.filter((line) => line.split(',')[1] === source),
      );
    });
    const across = config('across.json', { mode: 'link-only', source: undefined });
    await run('link', '--config', across, '--records', ...files, '--out', join(folder, 'across'));
    expect(read('across', 'links.csv').split('\n').length).toBeGreaterThan(100);
  });

  it('lets CONFIG raise the threshold of a given model', async () => {
    const strict = config('stricter.json', { overrides: { thresholds: { link: 40 } } });
    const model = join(folder, 'run', 'model.json');
    await run('link', '--config', strict, '--records', records, '--out', join(folder, 'stricter'), '--model', model);
    expect(read('stricter', 'links.csv').trim().split('\n')).toHaveLength(1);
  });

  it('honours overrides and writes them into the model', async () => {
    const strict = config('strict.json', { overrides: { thresholds: { link: 30, review: 5 } } });
    await run('link', '--config', strict, '--records', records, '--out', join(folder, 'strict'));
    expect(JSON.parse(read('strict', 'model.json'))).toMatchObject({ thresholds: { link: 30, review: 5 } });
    expect(read('strict', 'links.csv').split('\n').length).toBeLessThan(read('run', 'links.csv').split('\n').length);
  });

  it('links two files, each with its own id column', async () => {
    const [one, other] = ['a', 'b'].map((source) => lines.filter((line) => line.split(',')[1] === source));
    const two = config('two.json', { id: ['id', 'other'], mode: 'link-only', source: undefined });
    const files = [csv('one.csv', one ?? []), csv('two.csv', other ?? [], header.replace('id', 'other'))];
    const answer = await run('link', '--config', two, '--records', ...files, '--out', join(folder, 'two'));
    expect(answer.code).toBe(0);
    for (const line of read('two', 'links.csv').trim().split('\n').slice(1))
      expect(line).toMatch(/^p\d+-(1,p\d+-2|2,p\d+-1),/);
  });

  describe('ends with 1', () => {
    const wrong = (...args: string[]) => run('link', ...args, '--out', join(folder, 'wrong'));

    it('and all that is wrong with CONFIG, with the columns at hand', async () => {
      const bad = config('bad.json', { mode: 'dedup', columns: { ...columns, famly: { is: 'familyNam' } }, colour: 1 });
      const { code, error } = await wrong('--config', bad, '--records', records);
      expect(code).toBe(1);
      expect(error).toContain('MATCH_CONFIG_INVALID');
      expect(error).toContain('columnsAtHand id, source, given, family, born, postcode');
      expect(error).toContain('did you mean "dedupe"?');
      expect(error).toContain('no file has a column "famly" (did you mean "family"?)');
      expect(error).toContain('did you mean "familyName"?');
      expect(error).toContain('there is no setting "colour"');
    });

    it('and nothing of the first row where a file has no header', async () => {
      const { code, error } = await wrong(
        '--config',
        plain,
        '--records',
        file('headless.csv', `${lines.join('\n')}\n`),
      );
      expect(code).toBe(1);
      expect(error).toMatch(/^error: CSV_HEADER_MISSING: /);
      for (const cell of lines[0]?.split(',').slice(2) ?? []) expect(error).not.toContain(cell);
      const empty = await wrong('--config', file('nothing.json', '{}'), '--records', join(folder, 'headless.csv'));
      expect(empty.error).toContain('MATCH_CONFIG_INVALID');
      for (const cell of lines[0]?.split(',').slice(2) ?? []) expect(empty.error).not.toContain(cell);
    });

    it.each([
      ['an id twice', () => csv('twice.csv', [...lines, lines[0] ?? '']), 'RECORD_ID_TWICE', 'twice.csv row 302'],
      ['no id', () => csv('no-id.csv', [...lines, ',a,Robert,Hall,,']), 'RECORD_ID_MISSING', 'no-id.csv row 302'],
      ['a broken quote', () => csv('quote.csv', ['1,a,"Robert,Hall,,']), 'CSV_QUOTE_BROKEN', 'quote.csv'],
      ['a row too short', () => csv('short.csv', ['1,a,Robert']), 'CSV_COLUMN_COUNT', 'short.csv'],
      ['an empty file', () => file('empty.csv', ''), 'CSV_HEADER_MISSING', 'empty.csv'],
      ['no file', () => join(folder, 'none.csv'), 'FILE_UNREADABLE', 'none.csv'],
      ['UTF-16', () => file('utf16.csv', Buffer.from(header, 'utf16le')), 'ENCODING_WRONG', 'utf16.csv'],
      ['a header and no rows', () => csv('bare.csv', []), 'MATCH_NOTHING_TO_COMPARE', ''],
      ['columns without any value', () => csv('void.csv', ['1,a,,,,', '2,b,,,,']), 'MATCH_NOTHING_TO_COMPARE', ''],
    ])('on %s', async (_, path, code, where) => {
      const answer = await wrong('--config', plain, '--records', path());
      expect(answer).toMatchObject({ code: 1, out: '' });
      expect(answer.error).toContain(`error: ${code}: `);
      expect(answer.error).toContain(where);
      expect(answer.error).not.toContain('Robert');
      expect(readdirSync(join(folder, 'wrong'))).not.toContain('timings.json');
    });

    it('on a CONFIG that is not JSON, without quoting it', async () => {
      const { error } = await wrong('--config', file('secret.json', '{"given": Robert}'), '--records', records);
      expect(error).toMatch(/^error: JSON_INVALID: .*secret\.json/);
      expect(error).not.toContain('Robert');
    });

    it('on a model of another table, and on a folder that holds no run', async () => {
      const model = file('model.json', '{"comparisons":[]}');
      expect((await link('wrong', '--model', model)).error).toContain('error: MODEL_INVALID: ');
      expect((await run('explain', '--out', folder, 'a', 'b')).error).toContain('error: MATCH_RUN_CHANGED: ');
      const unknown = await run('explain', '--out', join(folder, 'run'), 'p0-1', 'nobody');
      expect(unknown.error).toContain('error: RECORD_ID_UNKNOWN: ');
      expect(unknown.error).not.toContain('nobody');
    });
  });

  it.each([
    ['one column for all', lines.map((line) => line.replace(/[^,]*$/, 'LS1 1AA')), 'one value throughout'],
    ['an empty column', lines.map((line) => line.replace(/[^,]*$/, '')), 'is empty'],
    ['ten records', lines.slice(0, 10), ''],
  ])('answers on %s', async (name, rows, warning) => {
    const path = csv('odd.csv', rows);
    const answer = await run('link', '--config', plain, '--records', path, '--out', join(folder, 'odd'));
    expect([name, answer.code]).toEqual([name, 0]);
    expect(answer.error).toContain(warning);
  });

  it('says when a value that all hold keeps records from being compared', async () => {
    const same = csv(
      'same.csv',
      Array.from({ length: 600 }, (_, at) => `${at},a,Robert,Hall,,`),
    );
    const answer = await run('link', '--config', plain, '--records', same, '--out', join(folder, 'same'));
    expect(answer.code).toBe(0);
    expect(answer.error).toContain('warning: 600 of 600 records were compared with nothing');
    expect((await link('run-again')).error).not.toContain('compared with nothing');
  });

  it('ends with 2 and the usage on a wrong call, with 0 on help', async () => {
    expect(await run('lnk')).toMatchObject({ code: 2, out: '' });
    expect((await run('link', '--config', plain)).error).toContain("required option '--records <files...>'");
    expect(await run('--help')).toMatchObject({ code: 0, error: '' });
    expect(await run('link', '--help')).toMatchObject({ code: 0, error: '' });
  });
});
