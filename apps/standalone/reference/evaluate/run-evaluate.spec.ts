import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runReferenceCommand } from '../reference-command.ts';
import { writeFolder } from '../testing/write-folder.ts';
import type { LinkageEvaluation, PartnershipEvaluation } from './evaluate-partnership.ts';

describe('reference evaluate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-evaluate-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = async (...args: string[]) => {
    const [out, error]: [string[], string[]] = [[], []];
    const output = { out: (line: string) => out.push(line), error: (line: string) => error.push(line) };
    const code = await runReferenceCommand(args, output);
    return { code, out, error: error.join('\n') };
  };
  const json = async (...args: string[]): Promise<PartnershipEvaluation & LinkageEvaluation> => {
    const { code, out, error } = await run('evaluate', ...args, '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    return JSON.parse(out.join('\n')) as PartnershipEvaluation & LinkageEvaluation;
  };
  const file = (name: string, ...lines: string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
    return path;
  };

  const lookUp = (name: string, expectedAgencies: string[], more: object = {}) => ({
    name,
    kind: 'ordinary',
    role: 'practitioner',
    agency: 'health',
    origin: 'english',
    expectedAgencies,
    expectedOutcome: expectedAgencies.length > 0 ? 'SHOWN' : 'NOTHING_TO_SHOW',
    ...more,
  });
  const small = join(folder, 'small');
  writeFolder(small, {
    records: [
      { record_id: 'h1', person: 'P-1', source: 'health', birth_date: '1990-02-03', postcode: 'B1 1AA' },
      { record_id: 'p1', person: 'P-1', source: 'police', birth_date: '1990-03-02' },
      { record_id: 'v1', person: 'P-1', source: 'voluntary', postcode: 'B1 1AA' },
      { record_id: 'h2', person: 'P-2', source: 'health', birth_date: '2015-01-01', nhs_number: '9990000018' },
      { record_id: 'p2', person: 'P-2', source: 'police' },
      { record_id: 'h3', person: 'P-3', source: 'health', birth_date: '2015' },
    ],
    persons: [
      'P-1,H-1,english,1990-02-03',
      'P-2,H-1,polish,2015-01-01',
      'P-3,H-2,polish,2015-06-30',
      'P-9,H-9,welsh,1900-01-01',
    ],
    traps: ['twins,h2,h3,apart', 'nickname,h1,p1,link', 'too-little-in-common,h2,p2,review'],
    lookUps: [
      lookUp('one', ['health', 'police'], { mayAlsoShow: ['voluntary'] }),
      lookUp('two', ['health'], { origin: 'polish', agency: 'police' }),
      lookUp('nobody', [], { origin: undefined }),
    ],
  });

  it('gives 1 everywhere for the truth itself', async () => {
    const answer = await json(small, '--clusters', join(small, 'truth.csv'));
    expect(answer.clusters).toMatchObject({ precision: 1, recall: 1, f1: 1, b3F1: 1, personsExactlyRight: 3 });
    expect(answer.expectedLinks).toMatchObject({ precision: 1, recall: 1, f1: 1, truePairs: 3 });
    expect(answer.intervals).toEqual({ precision: [1, 1], recall: [1, 1], f1: [1, 1], b3F1: [1, 1] });
    for (const { precision, recall } of [...answer.byAgencyPair, ...answer.byOrigin, ...answer.byAge])
      expect([precision, recall]).toEqual([1, 1]);
    for (const { right, people } of answer.byTrap) expect([right, people.precision, people.recall]).toEqual([1, 1, 1]);
  });

  it('counts false links, missed links and pairs to review where they belong', async () => {
    const clusters = file('clusters.csv', 'record_id,cluster_id', 'h1,a', 'v1,a', 'h2,b', 'h3,b');
    const links = file('links.csv', 'left,right,match_probability', 'h1,p1,0.7', 'h1,v1,0.7');
    const answer = await json(small, '--clusters', clusters, '--possible-links', links);
    expect(answer.clusters).toMatchObject({ truePairs: 4, predictedPairs: 2, foundPairs: 1, personsSplit: 2 });
    // Without the pair h2, p2, of which too little is left.
    expect(answer.expectedLinks).toMatchObject({ truePairs: 3, precision: 0.5, recall: expect.closeTo(1 / 3, 12) });
    expect(answer.review).toMatchObject({ possibleLinks: 1, reviewRate: 1 / 3, ofOnePerson: 1 });
    const pairs = Object.fromEntries(answer.byAgencyPair.map((one) => [one.name, one]));
    expect(pairs['health']).toMatchObject({ truePairs: 0, predictedPairs: 1, precision: 0 });
    expect(pairs['health + police']).toMatchObject({ truePairs: 1, foundPairs: 0, possibleLinks: 1 });
    expect(pairs['health + voluntary']).toMatchObject({ truePairs: 1, recall: 1 });
    expect(answer.byOrigin.map(({ name, precision, truePairs }) => [name, precision, truePairs])).toEqual([
      ['english', 1, 3],
      ['polish', 0, 0],
    ]);
    expect(answer.byAge.find(({ name }) => name === '25 to 64')).toMatchObject({ truePairs: 3 });
    expect(answer.byAge.find(({ name }) => name === '5 to 17')).toMatchObject({ predictedPairs: 1 });
    expect(
      answer.byTrap.map(({ trap, falseLinks, missedLinks, right }) => [trap, falseLinks, missedLinks, right]),
    ).toEqual([
      ['nickname', 0, 1, 0],
      ['too-little-in-common', 0, 0, 1],
      ['twins', 1, 0, 0],
    ]);
  });

  it('says which pairs nobody could decide', async () => {
    const { undecidable } = await json(small, '--clusters', join(small, 'truth.csv'));
    // h1 p1: day and month swapped; h1 v1: postcode; p1 v1 and h2 p2: nothing.
    expect(undecidable).toEqual({ pairs: 2, of: 4, share: 0.5 });
  });

  it('scores answers to look-ups, with upper bounds', async () => {
    const answers = file(
      'answers.jsonl',
      '{"name":"one","outcome":"SHOWN","named":["health","police","voluntary"]}',
      '{"name":"two","outcome":"NOTHING_TO_SHOW","named":[]}',
      '{"name":"nobody","outcome":"SHOWN","named":["police"]}',
    );
    const { lookUps } = await json(small, '--clusters', join(small, 'truth.csv'), '--look-ups', answers);
    expect(lookUps).toMatchObject({
      asked: 3,
      unanswered: 0,
      right: 1,
      wrongAgencyShown: { count: 1, of: 3 },
      agencyMissed: { count: 1, of: 2 },
      wrongNil: { count: 1, of: 2, rate: 0.5 },
      wrongOutcome: { count: 2, of: 3 },
      byOrigin: { english: { right: 1 }, polish: { wrongNil: { count: 1, of: 1 } }, nobody: { right: 0 } },
      byAgency: { health: { asked: 2 }, police: { asked: 1 } },
      byRole: { practitioner: { asked: 3 } },
    });
    // One of two by Clopper and Pearson, one-sided: sqrt(.95).
    expect(lookUps?.wrongNil.upperBound).toBeCloseTo(Math.sqrt(0.95), 9);
  });

  it('scores answers alone, and asks nobody to name the own agency', async () => {
    const answers = file(
      'right.jsonl',
      '{"name":"one","outcome":"SHOWN","named":["police"]}',
      '{"name":"two","outcome":"SHOWN","named":["health"]}',
      '{"name":"nobody","outcome":"NOTHING_TO_SHOW","named":[]}',
    );
    const evaluation = await json(small, '--look-ups', answers);
    expect(evaluation.lookUps).toMatchObject({
      asked: 3,
      right: 3,
      wrongNil: { count: 0 },
      wrongOutcome: { count: 0 },
    });
    expect(evaluation.clusters).toBeUndefined();
    expect((await run('evaluate', small)).error).toContain('--clusters <file>, --look-ups <file> or both');
  });

  it('counts look-ups without an answer, and says so', async () => {
    const answers = file('few.jsonl', '{"name":"one","outcome":"SHOWN","named":["health","police"]}', '');
    const args = [small, '--clusters', join(small, 'truth.csv'), '--look-ups', answers];
    expect((await json(...args)).lookUps).toMatchObject({ asked: 3, unanswered: 2, right: 1 });
    const { out } = await run('evaluate', ...args);
    expect(out.find((line) => /^all +\d/.test(line))).toMatch(/^all +3 +2 +1 /);
  });

  it('gives 1 for the truth of a generated partnership, less with one person split, and the same again', async () => {
    const county = join(folder, 'county');
    expect((await run('--people', '300', '--seed', '4', '--out', county)).code).toBe(0);
    const truth = readFileSync(join(county, 'truth.csv'), 'utf8').trim().split('\n');
    const whole = await json(county, '--clusters', join(county, 'truth.csv'));
    expect(whole.clusters).toMatchObject({ precision: 1, recall: 1, b3F1: 1 });
    expect(whole.expectedLinks).toMatchObject({ precision: 1, recall: 1 });
    expect(whole.byTrap.every(({ right }) => right === 1)).toBe(true);
    expect(whole.byTrap.length).toBeGreaterThan(10);
    expect(whole.undecidable.pairs).toBeGreaterThan(0);
    const persons = truth.map((row) => row.split(',')[1]);
    const at = persons.findIndex((person, i) => i > 0 && persons.indexOf(person) < i);
    const split = file('split.csv', ...truth.map((row, i) => (i === at ? `${row}/part` : row)));
    const less = await json(county, '--clusters', split);
    expect(less.clusters.precision).toBe(1);
    expect(less.clusters.recall).toBeLessThan(1);
    expect(less.clusters.personsSplit).toBe(1);
    expect(less.expectedLinkIntervals?.recall[0]).toBeLessThan(1);
    expect(await json(county, '--clusters', split)).toEqual(less);
  });

  it('prints tables for people', async () => {
    const { code, out } = await run(
      'evaluate',
      small,
      '--clusters',
      join(small, 'truth.csv'),
      '--bootstrap-over',
      'households',
    );
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('2 of 4 true pairs (0.5000) nobody could decide');
    expect(out.filter((line) => /^(agencies|name origin|age|trap) /.test(line))).toHaveLength(4);
  });

  it.each([
    [['evaluate']],
    [['evaluate', 'x']],
    [['evaluate', 'x', 'y', '--clusters', 'z']],
    [['evaluate', 'x', '--clusters', 'z', '--bootstrap-over', 'streets']],
  ])('ends with 2 on the wrong call %j', async (args) => {
    const { code, out, error } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(error).toMatch(/error/);
  });

  const broken = (name: string, path: string, ...lines: string[]): string => {
    const own = join(folder, name);
    writeFolder(own, {
      records: [{ record_id: 'h1', person: 'P-1', source: 'health' }],
      persons: ['P-1,H-1,english,1990-02-03'],
    });
    writeFileSync(join(own, path), lines.map((line) => `${line}\n`).join(''));
    return own;
  };
  const header = 'record_id,source,birth_date,postcode,former_postcode,phone,email,nhs_number,upn,pnc,cro,nino,uln';
  const row = 'h1,health,,,,,,,,,,,';
  it.each([
    { what: 'a folder that is not there', own: join(folder, 'none'), code: 'FILE_UNREADABLE' },
    { what: 'a manifest that is none', own: broken('m1', 'manifest.json', '[]'), code: 'RECORD_INVALID' },
    {
      what: 'a manifest without a profile',
      own: broken('m2', 'manifest.json', '{"settings":{}}'),
      code: 'RECORD_INVALID',
    },
    {
      what: 'a missing column',
      own: broken('c', 'records.csv', 'record_id,source', 'h1,health'),
      code: 'COLUMN_MISSING',
    },
    {
      what: 'a record too many',
      own: broken('r1', 'records.csv', header, row, row.replace('h1', 'h7')),
      code: 'RECORD_ID_UNKNOWN',
    },
    { what: 'a record twice', own: broken('r2', 'records.csv', header, row, row), code: 'RECORD_ID_TWICE' },
    { what: 'a record too few', own: broken('r3', 'records.csv', header), code: 'TRUTH_INCONSISTENT' },
    {
      what: 'a person too few',
      own: broken('p', 'truth/truth-person.csv', 'person_id,household_id,origin,birth_date'),
      code: 'TRUTH_INCONSISTENT',
    },
    {
      what: 'a trap without a right answer',
      own: broken('t', 'truth/truth-trap.csv', 'trap,left,right,expected', 'twins,h1,h1,maybe'),
      code: 'RECORD_INVALID',
    },
  ])('ends with 1 and $code on $what', async ({ own, code }) => {
    const answer = await run('evaluate', own, '--clusters', join(own, 'truth.csv'));
    expect(answer).toMatchObject({ code: 1, out: [] });
    expect(answer.error).toMatch(new RegExp(`^error: ${code}: `));
  });

  it.each([
    { what: 'no JSON', lines: ['{'], code: 'RECORD_INVALID' },
    { what: 'a field missing', lines: ['{"name":"one","outcome":"SHOWN"}'], code: 'RECORD_INVALID' },
    {
      what: 'an answer to nothing asked',
      lines: ['{"name":"x","outcome":"SHOWN","named":[]}'],
      code: 'RECORD_ID_UNKNOWN',
    },
    {
      what: 'two answers to one question',
      lines: ['{"name":"one","outcome":"SHOWN","named":[]}', '{"name":"one","outcome":"SHOWN","named":[]}'],
      code: 'RECORD_ID_TWICE',
    },
  ])('ends with 1 and $code on answers with $what', async ({ lines, code }) => {
    const answers = file('wrong.jsonl', ...lines);
    const { error, ...answer } = await run(
      'evaluate',
      small,
      '--clusters',
      join(small, 'truth.csv'),
      '--look-ups',
      answers,
    );
    expect(answer).toEqual({ code: 1, out: [] });
    expect(error).toMatch(new RegExp(`^error: ${code}: .*wrong\\.jsonl`));
  });
});
