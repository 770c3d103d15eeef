import type { SampledPair } from '../learning/sampled-pair.ts';
import type { StewardStores, StewardUnitOfWork } from '../stewards/steward-unit-of-work.ts';
import { anAgencyRecord } from './an-agency-record.ts';
import type { RecordOfPerson, ReviewToOpen } from './steward-state.ts';

/** Stores of the stewards, empty, with a stream `people` of agency `quiet` that is silent. */
export interface StewardStoresUnderTest {
  readonly work: StewardUnitOfWork;
  put(...records: readonly RecordOfPerson[]): Promise<void>;
  /** @returns the id of the review */
  open(review: ReviewToOpen): Promise<string>;
  sample(pair: SampledPair): Promise<void>;
  close(): Promise<void>;
}

const day = (date: number): Date => new Date(Date.UTC(2026, 0, date, 10));
const sam = '00000000-0000-7000-8000-000000000002';
const tess = '00000000-0000-7000-8000-000000000006';
const personOf = (digit: string): string => `0000000${digit}-0000-7000-8000-000000000000`;
const handleOf = (digit: string): string => digit.repeat(32);

function aRecord(digit: string, person: string, agency = 'police'): RecordOfPerson {
  const recordRef = { agency, stream: agency === 'quiet' ? 'people' : 'person', key: `K-${digit}` };
  return { recordHandle: handleOf(digit), personId: personOf(person), record: anAgencyRecord({ recordRef }) };
}

/** What every store of the stewards promises, as tests. */
export function describeStewardStores(name: string, open: () => Promise<StewardStoresUnderTest>): void {
  describe(`${name} keeps the contract of the stewards' stores`, () => {
    let stores: StewardStoresUnderTest;
    let green: string, red: string, silent: string;
    const run = <T>(work: (stores: StewardStores) => Promise<T>): Promise<T> => stores.work.run(work);
    const queue = (userId = sam, now = day(2)) => run(({ reviews }) => reviews.queue('ordinary', userId, 10, now));
    const lock = async (id: string) => {
      const kept = await run(({ reviews }) => reviews.lock(id));
      if (!kept) throw new Error('there is no such review');
      return kept;
    };

    beforeAll(async () => {
      stores = await open();
      await stores.put(
        ...[aRecord('1', '1'), aRecord('2', '1', 'health'), aRecord('3', '3')],
        ...[aRecord('4', '4'), aRecord('5', '5'), aRecord('6', '6'), aRecord('7', '6', 'quiet')],
      );
      const common = { matchWeight: 1.5, at: day(1), dueAt: day(6) };
      green = await stores.open({ ...common, left: handleOf('1'), right: handleOf('3'), dueAt: day(3) });
      red = await stores.open({ ...common, left: handleOf('4'), right: handleOf('5'), urgency: 'red' });
      silent = await stores.open({ ...common, left: handleOf('5'), right: handleOf('6') });
    }, 120_000);
    afterAll(() => stores.close(), 60_000);

    it('put the urgent first, whatever its deadline, and keep silent subjects apart', async () => {
      const { reviews, ...counts } = await queue();
      expect(reviews.map(({ id }) => id)).toEqual([red, green]);
      expect(reviews[0]).toEqual({
        ...{ id: red, createdAt: day(1).toISOString(), dueAt: day(6).toISOString(), urgency: 'red', matchWeight: 1.5 },
      });
      expect(counts).toEqual({ open: 2, decided: 0, overdue: 0 });
      expect(await queue(sam, day(4))).toMatchObject({ overdue: 1 });
      const cleared = await run(({ reviews: store }) => store.queue('cleared', sam, 10, day(2)));
      expect(cleared).toMatchObject({ open: 1, decided: 0, reviews: [{ id: silent }] });
      expect([(await lock(silent)).queue, (await lock(green)).queue]).toEqual(['cleared', 'ordinary']);
    });

    it('give every active record of both persons, opened', async () => {
      const { records, toldApart } = await run(async ({ reviews }) => reviews.surroundings(await lock(green)));
      expect(records.map(({ recordHandle, personId }) => [recordHandle, personId])).toEqual([
        [handleOf('1'), personOf('1')],
        [handleOf('2'), personOf('1')],
        [handleOf('3'), personOf('3')],
      ]);
      expect(records[1]?.record.recordRef).toEqual({ agency: 'health', stream: 'person', key: 'K-2' });
      expect(toldApart).toBe(false);
    });

    it('keep opinions in order and take the review out of the queue of who gave one', async () => {
      const opinion = { userId: sam, answer: 'same', at: day(2) } as const;
      await run(({ reviews }) => reviews.addOpinion(red, opinion));
      expect((await lock(red)).opinions).toEqual([opinion]);
      expect((await queue()).reviews.map(({ id }) => id)).toEqual([green]);
      expect((await queue(tess)).reviews[0]).toMatchObject({ id: red, waitsFor: 'second-opinion' });
      await run(({ reviews }) => reviews.addOpinion(green, { userId: tess, answer: 'know-person', at: day(2) }));
      expect((await queue(tess)).reviews.map(({ id }) => id)).toEqual([red]);
      expect((await queue()).reviews[0]).not.toHaveProperty('waitsFor');
    });

    it('know no review of another id', async () => {
      expect(await run(({ reviews }) => reviews.lock('00000000-0000-4000-8000-00000000000b'))).toBeUndefined();
      expect(await run(({ reviews }) => reviews.lock('no-id'))).toBeUndefined();
    });

    it('take a question to the agency that holds the record, once, and its answer, once', async () => {
      const question = {
        ...{ id: '00000000-0000-7000-8000-0000000000a1', reviewId: green, recordHandle: handleOf('2') },
        ...({ question: 'birth-date', askedBy: sam, askedAt: day(2), dueAt: day(5) } as const),
      };
      const again = { ...question, id: '00000000-0000-7000-8000-0000000000a2' };
      for (const asked of [question, again]) await run(({ reviews }) => reviews.ask(asked));
      expect((await lock(green)).questions).toEqual([question]);
      expect((await queue()).reviews[0]).toMatchObject({ id: green, waitsFor: 'source' });
      expect((await queue(sam, day(6))).reviews[0]).not.toHaveProperty('waitsFor');
      expect(await run(({ reviews }) => reviews.questionsTo('police'))).toEqual([]);
      const [asked] = await run(({ reviews }) => reviews.questionsTo('health'));
      expect(asked).toMatchObject({ ...question, held: { record: { recordRef: { key: 'K-2' } } } });
      const answer = (agency: string) =>
        run(({ reviews }) => reviews.answerQuestion(question.id, agency, 'right-as-held', tess, day(3)));
      expect([await answer('police'), await answer('health'), await answer('health')]).toEqual([false, true, false]);
      expect((await lock(green)).questions).toMatchObject([{ answer: 'right-as-held' }]);
      expect(await run(({ reviews }) => reviews.questionsTo('health'))).toEqual([]);
      expect(await run(({ reviews }) => reviews.answerQuestion('no-id', 'health', 'corrected', tess, day(3)))).toBe(
        false,
      );
    });

    it('make an open review more urgent, and its deadline never later', async () => {
      const open = await run(({ reviews }) => reviews.openPersons());
      expect(open.find(({ id }) => id === green)).toMatchObject({ urgency: 'green' });
      expect([...(open.find(({ id }) => id === green)?.persons ?? [])].sort()).toEqual([personOf('1'), personOf('3')]);
      await run(({ reviews }) => reviews.press(green, 'amber', day(9)));
      expect(await lock(green)).toMatchObject({ urgency: 'amber', dueAt: day(3) });
      await run(({ reviews }) => reviews.press(green, 'amber', day(2)));
      expect(await lock(green)).toMatchObject({ urgency: 'amber', dueAt: day(2) });
    });

    it('decide a review, which leaves the queue of everyone', async () => {
      await run(({ reviews }) => reviews.addOpinion(red, { userId: tess, answer: 'different', at: day(3) }));
      await run(({ reviews }) => reviews.decide(red, 'same', tess, day(3)));
      expect(await lock(red)).toMatchObject({ state: 'decided', verdict: 'same' });
      expect(await queue(tess)).toMatchObject({ open: 1, decided: 1, reviews: [] });
    });

    it('count the backlog, the verdicts, two answers to one review and what was undone', async () => {
      const counted = await run(async ({ quality }) => ({
        backlog: await quality.backlog(day(4)),
        verdicts: await quality.verdicts(day(1)),
        pairs: await quality.answerPairs(day(1)),
        undone: await quality.undone(day(1)),
      }));
      expect(counted.backlog).toMatchObject({ open: 1, overdue: 1, urgent: 1, oldestOpenedAt: day(1).toISOString() });
      expect(counted.verdicts).toEqual({ same: 1, different: 0, cannotTell: 0 });
      expect(counted.pairs).toEqual([['same', 'different']]);
      expect(counted.undone).toEqual({ linked: 1, undone: 0 });
    });

    it('keep a proposal of thresholds and its approval, once', async () => {
      const proposal = {
        ...{ id: personOf('8'), modelId: 'model', thresholds: { link: 9.5, review: 1 } },
        ...{ proposedBy: sam, proposedAt: day(4) },
      };
      await run(({ thresholds }) => thresholds.propose(proposal));
      expect(await run(({ thresholds }) => thresholds.proposals())).toEqual([proposal]);
      const approve = (id: string) => run(({ thresholds }) => thresholds.approve(id, tess, day(5)));
      expect([await approve('no-id'), await approve(proposal.id), await approve(proposal.id)]).toEqual([
        false,
        true,
        false,
      ]);
      expect(await run(({ thresholds }) => thresholds.proposals())).toEqual([
        { ...proposal, approvedBy: tess, approvedAt: day(5) },
      ]);
      expect(await run(({ thresholds }) => thresholds.answeredBetween(1, 2))).toEqual({
        same: 1,
        different: 0,
        cannotTell: 0,
      });
      expect(await run(({ thresholds }) => thresholds.answeredBetween(2, 3))).toEqual({
        same: 0,
        different: 0,
        cannotTell: 0,
      });
      expect((await run(({ thresholds }) => thresholds.counts({ link: 99, review: 98 }))).linked).toBe(0);
    });

    it('keep a model that is proposed once, and of each steward one word for it', async () => {
      const proposal = {
        ...{ id: personOf('9'), modelId: 'model-2', digest: 'd'.repeat(64), proposedAt: day(4) },
        summary: ['link from 9, before 10', 'ask from 1, as before'],
      };
      const again = { ...proposal, id: personOf('a'), proposedAt: day(5) };
      for (const each of [proposal, again]) await run(({ models }) => models.propose(each));
      expect(await run(({ models }) => models.newest())).toEqual([{ ...proposal, approvals: [] }]);
      const approve = (id: string, userId: string, at: Date) => run(({ models }) => models.approve(id, { userId, at }));
      expect([
        await approve('no-id', sam, day(5)),
        await approve(again.id, sam, day(5)),
        await approve(proposal.id, sam, day(5)),
        await approve(proposal.id, sam, day(6)),
        await approve(proposal.id, tess, day(6)),
      ]).toEqual([false, false, true, false, true]);
      const approvals = [
        { userId: sam, at: day(5) },
        { userId: tess, at: day(6) },
      ];
      expect(await run(({ models }) => models.ofDigest(proposal.digest))).toEqual({ ...proposal, approvals });
      expect(await run(({ models }) => models.ofDigest('e'.repeat(64)))).toBeUndefined();
    });

    it('keep the verdict on a pair of a random sample, and of no other', async () => {
      const sampled = (left: string, right: string): SampledPair => ({
        ...({ kind: 'near-miss', band: 1, matchWeight: 1.5, modelId: 'model', gold: 'different' } as const),
        ...{ left: handleOf(left), right: handleOf(right), leftVersion: 1n, rightVersion: 1n },
        ...{ seed: 1, drawnAt: day(1), inclusionProbability: 0.25 },
      });
      const [asked, other] = [sampled('8', '9'), sampled('1', '3')];
      await stores.put(aRecord('8', '8'), aRecord('9', '8'));
      for (const pair of [asked, other]) await stores.sample(pair);
      const review = { left: asked.left, right: asked.right, matchWeight: 1.5, at: day(1), dueAt: day(6) };
      const id = await stores.open(review);
      expect((await run(({ reviews }) => reviews.openPersons())).some((open) => open.id === id)).toBe(false);
      await run(({ reviews }) => reviews.addOpinion(id, { userId: sam, answer: 'different', at: day(2) }));
      const sampledPair = async () =>
        (await run(({ quality }) => quality.sampled())).find((pair) => pair.left === asked.left);
      expect(await sampledPair()).toEqual({ ...asked, isWaiting: true });
      await run(({ reviews }) => reviews.decide(id, 'different', tess, day(3)));
      const all = await run(({ quality }) => quality.sampled());
      expect([...all].sort((one, next) => (one.left < next.left ? -1 : 1))).toEqual([
        other,
        { ...asked, verdict: 'different', answeredAt: day(3) },
      ]);
    });

    it('keep nothing of a transaction that fails', async () => {
      const audit = { userId: sam, agency: 'police', team: 'desk', policyVersion: '1', at: day(3) };
      const failing = run(async ({ audit: ledger }) => {
        await ledger.append({ action: 'hand-on-review', ...audit, reviewId: green });
        throw new Error('something else failed');
      });
      await expect(failing).rejects.toBeDefined();
    });
  });
}
