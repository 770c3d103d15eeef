import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runReferenceCommand } from '../reference-command.ts';
import { writeFolder } from '../testing/write-folder.ts';
import { areNicknames, areSpellings, foldedName } from './name-likeness.ts';
import { measures } from './profile-measures.ts';
import type { PartnershipProfile } from './profile-partnership.ts';

describe('reference profile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-profile-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = async (...args: string[]) => {
    const [out, error]: [string[], string[]] = [[], []];
    const output = { out: (line: string) => out.push(line), error: (line: string) => error.push(line) };
    return { code: await runReferenceCommand(['profile', ...args], output), out, error: error.join('\n') };
  };
  const json = async (own: string): Promise<PartnershipProfile> => {
    const { code, out } = await run(own, '--json');
    expect(code).toBe(0);
    return JSON.parse(out.join('\n')) as PartnershipProfile;
  };

  const alike = {
    source: 'health',
    given_name: 'Robert',
    family_name: "O'Neil",
    birth_date: '1990-02-03',
    sex: 'male',
  };
  /** Rates of two records of one person, the second of police. */
  async function ratesOf(name: string, right: Record<string, string>, left: Record<string, string> = {}) {
    const own = join(folder, name);
    writeFolder(own, {
      records: [
        { ...alike, postcode: 'B1 1AA', ...left, record_id: 'a', person: 'P-1' },
        { ...alike, postcode: 'b11aa', source: 'police', ...right, record_id: 'b', person: 'P-1' },
      ],
      persons: ['P-1,H-1,english,1990-02-03'],
    });
    const { rates } = await json(own);
    return Object.fromEntries(rates.map((rate) => [rate.name, rate]));
  }

  it('finds no difference where spelling alone differs', async () => {
    const rates = await ratesOf('same', { given_name: 'ROBERT', family_name: 'ONEIL' });
    expect(measures.map(({ name }) => name).filter((name) => (rates[name]?.count ?? 0) > 0)).toEqual([]);
    expect(rates['forenameDiffers']).toMatchObject({
      of: 1,
      percent: 0,
      published: { percent: [12], basis: 'sourced' },
    });
  });

  it.each<{ change: Record<string, string>; are: string[]; left?: Record<string, string> }>([
    { change: { given_name: 'Bob' }, are: ['forenameDiffers', 'nickname'] },
    { change: { given_name: 'Zachary' }, are: ['forenameDiffers'] },
    { change: { family_name: 'Smith' }, are: ['familyNameDiffers'] },
    {
      change: { given_name: "O'Neil", family_name: 'Robert' },
      are: ['forenameDiffers', 'familyNameDiffers', 'namesSwapped'],
    },
    {
      change: { given_name: 'Mohamed' },
      left: { given_name: 'Muhammad' },
      are: ['forenameDiffers', 'transliteration'],
    },
    { change: { birth_date: '1990-03-02' }, are: ['dayMonthSwapped'] },
    { change: { birth_date: '1991-02-03' }, are: ['birthDateOtherError'] },
    { change: { birth_date: '1990-01-01' }, are: ['firstOfJanuary'] },
    { change: { birth_date: '1990' }, are: ['firstOfJanuary'] },
    { change: { birth_date: '1900-01-01' }, are: ['placeholderBirthDate'] },
    { change: { birth_date: '' }, are: ['birthDateMissing'] },
    { change: { postcode: 'B1 1AB' }, are: ['postcodeDiffers'] },
    { change: { sex: 'female' }, are: ['sexDiffers'] },
    { change: { source: 'health' }, are: ['duplicateWithinAgency'] },
    {
      change: { source: 'health' },
      left: { nhs_number: '9990000018' },
      are: ['nhsNumberAbsent', 'duplicateWithinAgency'],
    },
    { change: { nhs_number: '9990000026' }, left: { nhs_number: '9990000018' }, are: ['nhsNumberWrong'] },
    { change: { given_name: 'R', sex: 'unknown', postcode: '' }, are: [] },
  ])('counts $change as $are', async ({ change, are, left }) => {
    const rates = await ratesOf(JSON.stringify(change).replace(/\W/g, '_') + JSON.stringify(left ?? ''), change, left);
    expect(measures.map(({ name }) => name).filter((name) => (rates[name]?.count ?? 0) > 0)).toEqual(
      [...are].sort(inOrder),
    );
  });
  const inOrder = (left: string, right: string) =>
    measures.findIndex(({ name }) => name === left) - measures.findIndex(({ name }) => name === right);

  it('counts nothing that one of the records lacks, and agencies that keep no NHS number not at all', async () => {
    const rates = await ratesOf('lacking', { given_name: 'R', sex: 'unknown', postcode: '' });
    for (const name of ['forenameDiffers', 'sexDiffers', 'postcodeDiffers', 'nhsNumberAbsent'])
      expect(rates[name]).toMatchObject({ of: 0 });
    expect(rates['sexDiffers']).not.toHaveProperty('percent');
  });

  it('counts by agencies and by name origin', async () => {
    await ratesOf('strata', { postcode: 'B2 2BB' });
    const { byAgencyPair, byOrigin, truePairs } = await json(join(folder, 'strata'));
    expect(truePairs).toBe(1);
    expect(byAgencyPair['health + police']?.postcodeDiffers).toEqual({ count: 1, of: 1, percent: 100 });
    expect(byAgencyPair['police']?.birthDateMissing).toEqual({ count: 0, of: 1, percent: 0 });
    expect(byOrigin['english']?.postcodeDiffers?.percent).toBe(100);
  });

  it('finds the differences that a generator of the hard profile makes more often than one of the clean', async () => {
    const of = async (profile: string) => {
      const out = join(folder, profile);
      const args = ['--people', '1500', '--seed', '6', '--profile', profile, '--out', out];
      expect(await runReferenceCommand(args, { out: () => undefined, error: () => undefined })).toBe(0);
      const { rates } = await json(out);
      return new Map(rates.map(({ name, percent = 0 }) => [name, percent]));
    };
    const [clean, hard] = [await of('clean'), await of('hard')];
    for (const name of [
      'forenameDiffers',
      'familyNameDiffers',
      'postcodeDiffers',
      'birthDateMissing',
      'nhsNumberAbsent',
    ])
      expect(hard.get(name)).toBeGreaterThan((clean.get(name) ?? 0) * 1.5);
  });

  it('prints tables for people', async () => {
    await ratesOf('printed', { postcode: 'B2 2BB' });
    const { code, out } = await run(join(folder, 'printed'));
    expect(code).toBe(0);
    expect(out.find((line) => line.startsWith('postcode differs'))).toMatch(/ 100\.00 +1 +6 +measured +pairs /);
  });

  it('ends with 2 on a wrong call, with 1 on a folder that is not there', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('a', 'b')).code).toBe(2);
    expect(await run(join(folder, 'none'))).toMatchObject({ code: 1, error: expect.stringMatching(/FILE_UNREADABLE/) });
  });
});

describe('name likeness', () => {
  it('folds what is no difference, and knows the open lists', () => {
    expect(foldedName('Łukasz-Mc Coy’s')).toBe('LUKASZMCCOYS');
    expect([areNicknames('ROBERT', 'BOB'), areNicknames('ROBERT', 'MARY')]).toEqual([true, false]);
    expect([areSpellings('MOHAMED', 'MUHAMMAD'), areSpellings('MOHAMED', 'OMAR')]).toEqual([true, false]);
  });
});
