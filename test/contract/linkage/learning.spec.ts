import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPartnership, aViewer } from '#libs/access/testing';
import { type LearningReport, QualityBoard } from '#libs/linkage';
import { aRecordEvent } from '#libs/linkage/testing';
import { loadPartnership, PostgresModelProposals } from '#libs/postgres';
import { defaultModel, type HubModel } from '#matching';
import { signpost } from '#apps/matcher';
import { identityKey, LinkageUnderTest, subjectKey } from './linkage-under-test.ts';
import { changedRecordOf, handleOfPerson, recordOfPerson } from './many-people.ts';

/** Of the first 130 both agencies hold the same, of the others health holds a name that is new: half of them are linked nevertheless. */
const people = Array.from({ length: 160 }, (_, at) => at);
const isAlike = (person: number): boolean => person < 130;
/** Of the first of all a silent stream holds a record. */
const silentPerson = 0;
const another = aViewer({ userId: '00000000-0000-7000-8000-000000000077', roles: ['data-steward'] });
/** Whom the stewards tell apart. */
const isWrong = (person: number): boolean => person % 30 === 7;

interface SampledRow {
  readonly pair: string;
  readonly kind: 'link' | 'near-miss';
  readonly verdict: string | null;
}

describe('learning from a random sample', () => {
  let linkage: LinkageUnderTest;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-learning-'));
    linkage = await LinkageUnderTest.start('postgres');
    const { agencies, ...partnership } = aPartnership();
    const [template] = agencies;
    const streams = template!.streams.map((stream) => ({ ...stream, tier: 'silent' as const }));
    await loadPartnership(linkage.owner, {
      ...partnership,
      agencies: [...agencies, { ...template!, id: 'quiet', streams }],
    });
    await linkage.startMatcher();
    await linkage.feed(
      aRecordEvent(handleOfPerson('quiet', silentPerson), 1, recordOfPerson('quiet', silentPerson)),
      ...people.flatMap((person) => [
        aRecordEvent(handleOfPerson('police', person), 1, recordOfPerson('police', person)),
        aRecordEvent(
          handleOfPerson('health', person),
          1,
          isAlike(person) ? recordOfPerson('health', person) : changedRecordOf('health', person, 5),
        ),
      ]),
    );
    await linkage.settled(60_000);
  }, 180_000);
  afterAll(async () => {
    await linkage.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  const run = async (...args: readonly string[]) => {
    const env = { DATABASE_URL: linkage.databaseUrl, IDENTITY_KEY: identityKey, SUBJECT_KEY: subjectKey };
    let [text, error] = ['', ''];
    const out = { out: (line: string) => (text += line), error: (line: string) => (error += line) };
    return { code: await signpost(args, env, out), text, error };
  };
  const openPairs = async (): Promise<readonly string[]> => {
    const rows = await linkage.owner.query<{ pair: string }>(
      `select left_handle || ' ' || right_handle as pair from identity.review where state = 'open' order by pair`,
    );
    return rows.map(({ pair }) => pair.replaceAll('-', ''));
  };
  const sampledPairs = async (): Promise<readonly SampledRow[]> => {
    const rows = await linkage.owner.query<SampledRow>(
      `select left_handle || ' ' || right_handle as pair, kind, verdict from identity.sampled_pair order by pair`,
    );
    return rows.map((row) => ({ ...row, pair: row.pair.replaceAll('-', '') }));
  };
  const learn = (name: string) =>
    run('learn', '--out', join(folder, `${name}.json`), '--report', join(folder, `${name}-report.json`));
  const read = (name: string): string => readFileSync(join(folder, `${name}.json`), 'utf8');
  const decideAll = async (verdictOf: (left: string) => 'same' | 'different'): Promise<number> => {
    let decided = 0;
    // That a link is wrong two have to say.
    for (const by of [undefined, another])
      for (let page = await linkage.queue(by); page.reviews.length > 0; page = await linkage.queue(by))
        for (const { id } of page.reviews) {
          const [pair] = await linkage.owner.query<{ left: string }>(
            `select replace(left_handle::text, '-', '') as left from identity.review where id = $1`,
            [id],
          );
          await linkage.decideReview(id, verdictOf(pair!.left), by);
          decided++;
        }
    return decided;
  };
  const ownModel = (): string => {
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify(defaultModel));
    return file;
  };

  it('puts links and near misses before stewards, nobody silent among them', async () => {
    const asked = await openPairs();
    expect(await run('sample', '--size', '150', '--seed', '5')).toMatchObject({
      code: 0,
      text: 'Stewards are asked about 135 of 144 automatic links and 15 of 15 near misses.\n',
    });
    const sampled = (await sampledPairs()).map(({ pair }) => pair);
    expect(await openPairs()).toEqual([...new Set([...asked, ...sampled])].sort());
    expect(sampled.join()).not.toContain(handleOfPerson('police', silentPerson));
    expect(await run('sample', '--size', '150', '--seed', '5')).toMatchObject({
      code: 1,
      error: expect.stringContaining('SAMPLE_SEED_USED'),
    });
    expect(await run('sample', '--size', '0', '--seed', '6')).toMatchObject({ code: 2 });
  }, 60_000);

  it('learns nothing from fewer than a hundred answers, and writes no file', async () => {
    const { code, error } = await learn('early');
    expect([code, error]).toEqual([1, expect.stringContaining('LEARNING_TOO_FEW_ANSWERS')]);
    expect(() => readFileSync(join(folder, 'early.json'))).toThrow();
  }, 60_000);

  it('keeps its questions while the engine resolves everything anew', async () => {
    const open = await openPairs();
    expect((await run('relink', '--model', ownModel(), '--apply')).code).toBe(0);
    expect(await openPairs()).toEqual(open);
  }, 60_000);

  it('drops the question when a record of the pair changes', async () => {
    const changed = (await sampledPairs()).find(({ pair }) => pair.includes(handleOfPerson('health', 50)));
    expect(changed).toBeDefined();
    const moved = { ...recordOfPerson('health', 50), addresses: [{ lines: ['1 Elm Way'], postcode: 'LL57 2DG' }] };
    await linkage.feed(aRecordEvent(handleOfPerson('health', 50), 2, moved));
    await linkage.settled();
    expect(await openPairs()).not.toContain(changed?.pair);
  }, 60_000);

  it('keeps no answer of a pair whose record changed, though the engine still asks', async () => {
    const near = (await sampledPairs()).filter(({ kind }) => kind === 'near-miss').map(({ pair }) => pair);
    const personIn = (pair = ''): number => people.find((one) => pair.includes(handleOfPerson('health', one))) ?? -1;
    const phones = ['07700 900123'];
    const [one, other] = [personIn(near[0]), personIn(near[1])];
    await linkage.feed(
      aRecordEvent(handleOfPerson('health', one), 2, { ...changedRecordOf('health', one, 5), phones }),
      aRecordEvent(handleOfPerson('police', other), 2, { ...recordOfPerson('police', other), phones }),
    );
    await linkage.settled();
    expect(await openPairs()).toEqual(expect.arrayContaining(near.slice(0, 2)));
  }, 60_000);

  it('keeps its questions over a replay of everything', async () => {
    const open = await openPairs();
    await linkage.replay();
    expect(await openPairs()).toEqual(open);
  }, 60_000);

  it('parts what stewards call different, and keeps what each answer was', async () => {
    const personOfHandle = new Map(people.map((person) => [handleOfPerson('police', person), person]));
    await decideAll((left) => (isWrong(personOfHandle.get(left) ?? -1) ? 'different' : 'same'));
    await linkage.settled();
    const persons = await linkage.persons();
    const sampled = await sampledPairs();
    expect(sampled.filter(({ verdict }) => verdict === null).map(({ kind }) => kind)).toEqual([
      ...['link', 'near-miss', 'near-miss'],
    ]);
    for (const { pair, verdict } of sampled.filter((one) => one.verdict !== null)) {
      const [left = '', right = ''] = pair.split(' ');
      const isOne = persons.get(left) === persons.get(right);
      expect({ pair, isOne }).toEqual({ pair, isOne: verdict === 'same' });
    }
    expect(sampled.filter(({ verdict }) => verdict === 'different').length).toBeGreaterThan(3);
  }, 120_000);

  it('shows on the board how many links are wrong, and nothing of too few near misses', async () => {
    const board = new QualityBoard(linkage.stewards());
    const { sample } = await board.read(aViewer({ roles: ['data-steward'] }), new Date());
    const { share, low, high, ...counts } = sample.falseLinks;
    expect(counts).toEqual({ asked: 135, answered: 134, waiting: 0, cannotTell: 0 });
    // Six people in 160 are called different.
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.1);
    expect([low, high].map((end) => Math.sign((end ?? 0) - (share ?? 0)))).toEqual([-1, 1]);
    expect(sample.missedLinks).toEqual({ asked: 15, answered: 13, waiting: 0, cannotTell: 0 });
  });

  it('learns a dated model with a report, and applies neither', async () => {
    const before = await linkage.persons();
    const { code, text } = await learn('first');
    expect({ code, text }).toEqual({ code: 0, text: expect.stringContaining('Nothing is applied.') });
    expect(text).not.toMatch(/Okonkwo|Amina|Quarry|[0-9a-f]{32}/);
    const model = JSON.parse(read('first')) as HubModel;
    const report = JSON.parse(read('first-report')) as LearningReport;
    const today = new Date().toISOString().slice(0, 10);
    expect(model).toMatchObject({ id: `${defaultModel.id}-learned-${today}`, date: today });
    expect(model.provenance[0]).toContain('(seeds 5): 134 automatic links and 13 near misses');
    expect(report).toMatchObject({
      ...{ parent: defaultModel.id, model: model.id, seeds: [5] },
      pairs: { link: { asked: 135, cannotTell: 0, changedSince: 0 }, 'near-miss': { asked: 15 } },
      thresholds: { before: { link: 3, review: -3 }, after: model.thresholds },
    });
    expect(report.levels.length).toBeGreaterThan(3);
    expect(report.errors.before.falseLinks?.share).toBeGreaterThan(0.01);
    expect(await linkage.persons()).toEqual(before);
    expect(await run('relink', '--model', join(folder, 'first.json'))).toMatchObject({
      code: 0,
      text: expect.stringContaining(`By model ${model.id}, of`),
    });
    expect(await run('relink', '--model', join(folder, 'first.json'), '--apply')).toMatchObject({
      code: 1,
      error: expect.stringContaining('MODEL_NOT_APPROVED'),
    });
    const [proposed] = await new PostgresModelProposals(linkage.owner).newest();
    expect(proposed).toMatchObject({ modelId: model.id, approvals: [] });
    // The file is what was proposed: proposed by its file it is no other.
    expect((await run('propose-model', '--model', join(folder, 'first.json'))).code).toBe(0);
    expect(await new PostgresModelProposals(linkage.owner).newest()).toEqual([proposed]);
    expect(proposed?.summary[0]).toBe(`Learned ${model.id} from ${defaultModel.id}:`);
    expect(await learn('first')).toMatchObject({ code: 1, error: expect.stringContaining('FILE_UNREADABLE') });
  }, 60_000);

  it('learns the same, bit for bit, whatever stewards decide of the queue', async () => {
    const more = people.slice(60, 120).map((person) => changedRecordOf('youth-justice', person, 3));
    await linkage.feed(
      ...more.map((record, at) => aRecordEvent((0xabc000 + at).toString(16).padStart(32, '0'), 1, record)),
    );
    await linkage.settled();
    const decided = await decideAll((left) => (Number.parseInt(left.slice(-1), 16) % 2 === 0 ? 'same' : 'different'));
    expect(decided).toBeGreaterThan(5);
    await linkage.settled();
    expect((await learn('again')).code).toBe(0);
    expect(read('again')).toBe(read('first'));
    expect(read('again-report')).toBe(read('first-report'));
  }, 60_000);
});
