import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evaluation } from './evaluate-files.ts';
import { runEvaluate } from './run-evaluate.ts';

describe('match evaluate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'match-evaluate-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string, ...lines: string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
    return path;
  };
  const run = async (...args: string[]) => {
    const [out, error]: [string[], string[]] = [[], []];
    const code = await runEvaluate(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
    return { code, out, error: error.join('\n') };
  };
  const json = async (...args: string[]): Promise<Evaluation> => {
    const { code, out, error } = await run(...args, '--json');
    expect({ code, lines: out.length, error }).toEqual({ code: 0, lines: 1, error: '' });
    return JSON.parse(out[0]!) as Evaluation;
  };

  // Persons 1: a b c, 2: d e. Clusters x: a b, y: c d; e has none.
  const truth = file('truth.csv', 'id,name,who,from', 'a,"Ann, of X",1,s', 'b,B,1,t', 'c,C,1,t', 'd,D,2,s', 'e,E,2,s');
  const clusters = file('clusters.csv', 'record_id,cluster_id', 'a,x', 'b,x', 'c,y', 'd,y');
  const pairs = file('pairs.csv', 'l,r,match_probability', 'a,b,0.9', 'c,d,0.75', 'a,c,0.3');
  const given = ['--clusters', clusters, '--truth', truth, '--truth-id', 'id', '--truth-column', 'who'];

  it('gives the figures worked out by hand', async () => {
    expect(await json(...given)).toMatchObject({
      truePairs: 4,
      predictedPairs: 2,
      foundPairs: 1,
      precision: 0.5,
      recall: 0.25,
      clusters: 3,
      personsSplit: 2,
      clustersOfSeveralPeople: 1,
      recordsWithoutPerson: 0,
    });
  });

  it('gives blocking recall and calibration, by pair of sources too, of the pairs that were compared', async () => {
    const answer = await json(...given, '--pairs', pairs, '--truth-source', 'from');
    expect(answer.blocking).toEqual({ pairsCompared: 3, blockingRecall: 0.5 });
    expect(answer.calibration?.logLoss).toBeCloseTo(-(Math.log(0.9) + Math.log(0.25) + Math.log(0.3)) / 3, 12);
    expect(answer.calibration?.automaticLinks).toMatchObject({ pairs: 2, observedErrors: 1 });
    expect(Object.keys(answer.calibrationBySources ?? {})).toEqual(['s + t']);
    expect(answer.bySources?.map(({ name, truePairs }) => [name, truePairs])).toEqual([
      ['s', 1],
      ['s + t', 2],
      ['t', 1],
    ]);
  });

  it('gives intervals, the review load, and the difference from another engine', async () => {
    const possible = file('possible.csv', 'left,right,match_weight', 'a,c,3', 'c,d,1');
    const right = file('right.csv', 'record_id,cluster_id', 'a,1', 'b,1', 'c,1', 'd,2', 'e,2');
    const more = [
      '--bootstrap',
      '50',
      '--possible-links',
      possible,
      '--against',
      right,
      '--bootstrap-over',
      'components',
    ];
    const answer = await json(...given, ...more);
    expect(answer.review).toMatchObject({ possibleLinks: 1, ofOnePerson: 1, recallWithReview: 0.5 });
    expect(answer.intervals?.f1).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(1 / 3, 12)]);
    expect(answer.against).toMatchObject({ f1: 1, difference: { f1: { zeroIsExcluded: true } } });
  });

  it('prints a table for people', async () => {
    const { code, out } = await run(...given, '--pairs', pairs, '--against', clusters);
    expect(code).toBe(0);
    expect(out.find((line) => line.startsWith('recall'))).toMatch(/^recall +0\.2500 +0\.2500$/);
    expect(out.join('\n')).toContain('F1 differs by 0.0000 (95% 0.0000 to 0.0000): zero is not excluded');
    expect(out.join('\n')).toContain('3 pairs compared, among them 0.5000 of the true pairs');
  });

  it('reads a truth in several files, and counts records that name no person as people of their own', async () => {
    const parts = [
      file('left.csv', 'record_id,cluster_id', 'a,1', 'b,1', 'c,1'),
      file('other.csv', 'record_id,cluster_id', 'd,', 'e,'),
    ];
    const answer = await json('--clusters', clusters, '--truth', ...parts);
    expect(answer).toMatchObject({ records: 5, persons: 3, recordsWithoutPerson: 2, truePairs: 3 });
  });

  it.each([
    { wrong: [], message: /required option/ },
    { wrong: [...given, '--bootstrap', 'many'], message: /whole number/ },
    { wrong: [...given, '--unknown'], message: /unknown option/ },
    { wrong: [...given, '--bootstrap-over', 'streets'], message: /Allowed choices/ },
  ])('ends with 2 on a wrong call: $message', async ({ wrong, message }) => {
    const { code, out, error } = await run(...wrong);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(error).toMatch(message);
  });

  it('ends with 0 on --help', async () => expect(await run('--help')).toMatchObject({ code: 0, error: '' }));

  const csv = (name: string, ...rows: string[]) => file(name, 'record_id,cluster_id', ...rows);
  it.each([
    { what: 'a missing file', args: ['--clusters', join(folder, 'none.csv')], code: 'FILE_UNREADABLE' },
    { what: 'a folder', args: ['--clusters', folder], code: 'FILE_UNREADABLE' },
    { what: 'a missing column', args: ['--truth-column', 'nobody'], code: 'COLUMN_MISSING' },
    {
      what: 'a column of sources that is one of names',
      args: [
        '--truth',
        file('many.csv', 'id,who,from', ...Array.from({ length: 101 }, (_, i) => `${i},${i},${i}`)),
        '--clusters',
        file('no-clusters.csv', 'record_id,cluster_id'),
        '--truth-source',
        'from',
      ],
      code: 'CONFIG_INVALID',
    },
    { what: 'an empty file', args: ['--clusters', file('empty.csv')], code: 'CSV_HEADER_MISSING' },
    {
      what: 'a record that the truth does not know',
      args: ['--clusters', csv('more.csv', 'z,1', 'a,1')],
      code: 'RECORD_ID_UNKNOWN',
    },
    { what: 'a record twice', args: ['--clusters', csv('twice.csv', 'a,1', 'a,2')], code: 'RECORD_ID_TWICE' },
    { what: 'a truth that says two things', args: ['--truth', truth, truth], code: 'RECORD_ID_TWICE' },
    { what: 'a row too long', args: ['--clusters', csv('long.csv', 'a,1,2')], code: 'CSV_COLUMN_COUNT' },
    { what: 'a quote left open', args: ['--clusters', csv('quote.csv', 'a,"1')], code: 'CSV_QUOTE_BROKEN' },
    { what: 'pairs of unknown records', args: ['--pairs', file('p.csv', 'l,r', 'a,z')], code: 'RECORD_ID_UNKNOWN' },
    {
      what: 'a probability that is none',
      args: ['--pairs', file('q.csv', 'l,r,match_probability', 'a,b,1.5')],
      code: 'RECORD_INVALID',
    },
    {
      what: 'probabilities for some pairs only',
      args: ['--pairs', file('s.csv', 'l,r,match_probability', 'a,b,', 'a,c,0.5')],
      code: 'RECORD_INVALID',
    },
    {
      what: 'clusters of the other engine that are missing',
      args: ['--against', join(folder, 'no')],
      code: 'FILE_UNREADABLE',
    },
  ])('ends with 1 and $code on $what', async ({ args, code }) => {
    const answer = await run(...given, ...args);
    expect(answer).toMatchObject({ code: 1, out: [] });
    expect(answer.error).toMatch(new RegExp(`^error: ${code}: `));
  });

  it('names file, row and columns at hand, never a record id', async () => {
    const { error } = await run(...given, '--clusters', csv('again.csv', 'a,1', 'zebedee,1'));
    expect(error).toMatch(/again\.csv; in clusters; rows 1; firstRow 3/);
    expect(error).not.toContain('zebedee');
    expect((await run(...given, '--truth-id', 'nr')).error).toMatch(/missing nr; atHand id, name, who, from/);
    const headless = file('headless.csv', 'AB1,Okafor', 'AB2,Hall');
    expect((await run(...given, '--truth', headless)).error).toMatch(/missing id, who; columns 2\)/);
  });
});
