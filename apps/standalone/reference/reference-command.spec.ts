import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runReferenceCommand } from './reference-command.ts';

describe('reference', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-reference-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => {
    const [out, error]: [string[], string[]] = [[], []];
    const code = runReferenceCommand(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
    return { code, out, error: error.join('\n') };
  };

  it('writes extracts, and the truth in a folder of its own', () => {
    const out = join(folder, 'sample');
    const { code, out: lines } = run('--people', '80', '--agencies', '3', '--seed', '9', '--out', out);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'agency-records.jsonl',
      'children.csv',
      'police.sql',
      'truth',
      'young-people.xml',
    ]);
    expect(readdirSync(join(out, 'truth'))).toContain('truth.csv');
    for (const line of lines) {
      const [sha256, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, path)))
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it.each([
    [['--people', '80']],
    [['--out', 'x', '--people', 'many']],
    [['--out', 'x', '--people', '3']],
    [['--out', 'x', '--agencies', '9']],
    [['--out', 'x', '--agencies', '1']],
    [['--out', 'x', '--unknown']],
    [['--out', 'x', 'more']],
  ])('ends with 2 on the wrong call %j', (args) => {
    const { code, error } = run(...args);
    expect(code).toBe(2);
    expect(error).toMatch(/error/);
  });

  it('ends with 0 on --help', () => expect(run('--help')).toMatchObject({ code: 0, error: '' }));

  it('ends with 1 where it cannot write', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(run('--people', '30', '--out', file)).toMatchObject({ code: 1, out: [] });
  });
});
