import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aRecordEvent } from '#libs/linkage/testing';
import { defaultModel } from '#matching';
import { PostgresModelProposals } from '#libs/postgres';
import { signpost } from '#apps/matcher';
import { approveModel } from './approve-model.ts';
import { identityKey, LinkageUnderTest, subjectKey } from './linkage-under-test.ts';
import { health, police, recordOf } from './some-people.ts';

const people = Array.from({ length: 30 }, (_, at) => at);
/** By which a first name says nothing: everybody is apart. */
const doubting = { ...defaultModel, id: 'doubting', priorWeight: -60 };

describe('signpost relink', () => {
  let linkage: LinkageUnderTest;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-relink-'));
    linkage = await LinkageUnderTest.start('postgres');
    await linkage.startMatcher();
    await linkage.feed(
      ...people.map((person) => aRecordEvent(police(person), 1, recordOf('police', person))),
      ...people.map((person) => aRecordEvent(health(person), 1, recordOf('health', person))),
    );
    await linkage.settled();
  }, 120_000);
  afterAll(async () => {
    await linkage.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  const modelFile = (model: object): string => {
    const file = join(folder, 'model.json');
    writeFileSync(file, JSON.stringify(model));
    return file;
  };
  const run = async (...args: readonly string[]) => {
    const env = { DATABASE_URL: linkage.databaseUrl, IDENTITY_KEY: identityKey, SUBJECT_KEY: subjectKey };
    let [text, error] = ['', ''];
    const out = { out: (line: string) => (text += line), error: (line: string) => (error += line) };
    return { code: await signpost(['relink', ...args], env, out), text, error };
  };
  const persons = async (): Promise<readonly string[]> => {
    const rows = await linkage.owner.query<{ person_id: string }>(
      'select person_id from identity.membership where person_id is not null order by handle',
    );
    return rows.map((row) => row.person_id);
  };

  it('says what another model would change, and changes nothing', async () => {
    const before = await persons();
    const { code, text } = await run('--model', modelFile(doubting), '--sample', '3');
    expect(code).toBe(0);
    expect(text).toContain('By model doubting, of 60 records:');
    expect(text).toContain('30 persons become 60');
    expect(text).toContain('30 are split');
    expect(text.match(/^ {2}[0-9a-f]{32} [0-9a-f]{32}$/gm)).toHaveLength(3);
    expect(text).not.toMatch(/Amina|Okonkwo|Quarry/);
    expect(await persons()).toEqual(before);
  }, 60_000);

  it('does it with --apply, and comes back to the same ids by the model of before', async () => {
    const before = await persons();
    await linkage.stopMatchers();
    const unapproved = { code: 1, error: expect.stringContaining('MODEL_NOT_APPROVED') };
    expect(await run('--model', modelFile(doubting), '--apply')).toMatchObject(unapproved);
    expect(await persons()).toEqual(before);
    await approveModel(linkage.databaseUrl, modelFile(doubting));
    expect(await run('--model', modelFile(doubting), '--apply')).toMatchObject({
      code: 0,
      text: expect.stringContaining('Done: 60 memberships written.'),
    });
    expect(new Set(await persons()).size).toBe(60);
    await run('--model', modelFile(defaultModel), '--apply');
    expect(await persons()).toEqual(before);
  }, 60_000);

  it('writes the thresholds that two stewards approved as a model of its own, and nothing where none were', async () => {
    const out = join(folder, 'approved.json');
    const thresholds = async () => {
      let [text, error] = ['', ''];
      const to = { out: (line: string) => (text += line), error: (line: string) => (error += line) };
      const code = await signpost(['thresholds', '--out', out], { DATABASE_URL: linkage.databaseUrl }, to);
      return { code, text, error };
    };
    expect(await thresholds()).toMatchObject({ code: 1, error: expect.stringContaining('THRESHOLDS_NOT_APPROVED') });
    await linkage.owner.query(
      `insert into identity.threshold_proposal
         (id, model_id, link_weight, review_weight, proposed_by, proposed_at, approved_by, approved_at)
       select gen_random_uuid(), $1, 7, 1, gen_random_uuid(), '2026-03-01', gen_random_uuid(), '2026-03-02'`,
      [defaultModel.id],
    );
    expect(await thresholds()).toMatchObject({ code: 0, text: expect.stringContaining('-thresholds-2026-03-02') });
    const made: unknown = JSON.parse(readFileSync(out, 'utf8'));
    expect(made).toMatchObject({ thresholds: { link: 7, review: 1 } });
    expect((await run('--model', out, '--apply')).code).toBe(0);
    // The two words for the thresholds are words for the model.
    const [proposed] = await new PostgresModelProposals(linkage.owner).newest();
    expect(proposed).toMatchObject({ modelId: expect.stringContaining('-thresholds-2026-03-02'), approvals: [{}, {}] });
    expect(await thresholds()).toMatchObject({ code: 1, error: expect.stringContaining('FILE_UNREADABLE') });
  }, 60_000);

  it('refuses a file that is no model', async () => {
    expect(await run('--model', modelFile({ id: 'x' }))).toMatchObject({
      code: 1,
      error: expect.stringContaining('MODEL_INVALID'),
    });
    expect(await run('--model', join(folder, 'none.json'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('FILE_NOT_FOUND'),
    });
  });
});
