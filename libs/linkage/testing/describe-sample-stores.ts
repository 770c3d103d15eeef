import type { AgencyRecord } from '#schemas';
import { HubError } from '#schemas/errors';
import { Sampling } from '../learning/sampling.ts';
import type { SampledPair } from '../learning/sampled-pair.ts';
import type { LinkageStores } from '../linkage-unit-of-work.ts';
import type { Edge } from '../neighbourhood.ts';
import { anAgencyRecord } from './an-agency-record.ts';
import type { LinkageStoresUnderTest } from './describe-linkage-stores.ts';

const at = new Date('2026-01-05T10:00:00Z');
const handle = (number: number): string => number.toString(16).padStart(32, '0');
const pairInWords = ({ left, right }: Pick<Edge, 'left' | 'right'>): string =>
  `${Number.parseInt(left, 16)}-${Number.parseInt(right, 16)}`;
const edge = (left: number, right: number, matchWeight: number): Edge => ({
  ...{ left: handle(left), right: handle(right), leftVersion: 1n, rightVersion: 1n, matchWeight },
  identityEvidence: 'B',
});

/** Persons by the numbers of their records. */
const persons = [[1, 2, 3], [4, 5], [6], [7, 8], [9, 10]];
const edges = [
  ...[edge(1, 2, 20), edge(1, 3, 17), edge(2, 3, 9), edge(4, 5, 18), edge(7, 8, 21), edge(9, 10, 16)],
  ...[edge(3, 4, 1), edge(5, 6, -2)],
];

/** What every store of random samples promises, as tests. */
export function describeSampleStores(name: string, open: () => Promise<LinkageStoresUnderTest>): void {
  describe(`${name} keeps the contract of random samples`, () => {
    let stores: LinkageStoresUnderTest;
    const run = <T>(work: (stores: LinkageStores) => Promise<T>): Promise<T> =>
      stores.unitOfWork.run([stores.at], work);
    const write = (number: number, version = 1n, parts: Partial<AgencyRecord> = {}): Promise<void> =>
      run(async ({ records }) => {
        await records.lockHeads([handle(number)]);
        const head = { recordHandle: handle(number), agency: 'police', stream: 'person', version };
        const record = anAgencyRecord(parts);
        const rest = { contentHash: 'c'.repeat(32), state: 'active', blockingKeys: [], ownEvidence: 'B' } as const;
        await records.write([{ ...head, ...rest, record }]);
      });
    const openReviews = async (): Promise<readonly string[]> => {
      const handles = persons.flat().map(handle);
      const reviews = await run(({ reviews: queue }) => queue.openOf(handles));
      return reviews.map(pairInWords).sort();
    };
    const draw = (size: number, seed: number) =>
      new Sampling(stores.unitOfWork, [stores.at]).draw({ size, seed, modelId: 'model', at });
    const close = (left: number, right: number): Promise<void> =>
      run(({ reviews }) => reviews.close([{ left: handle(left), right: handle(right), matchWeight: 1 }]));

    beforeAll(async () => {
      stores = await open();
      for (const number of persons.flat()) await write(number, 1n, number === 9 ? { protection: 'restricted' } : {});
      await run(async (kept) => {
        await kept.persons.putMemberships(
          persons.flatMap((numbers, person) =>
            numbers.map((number) => ({
              ...{ recordHandle: handle(number), membershipVersion: 1n, identityEvidence: 'B' as const },
              toPerson: `00000000-0000-7000-8000-00000000000${person.toString()}`,
              cause: 'arrived' as const,
            })),
          ),
          'model',
          at,
        );
        await kept.persons.putEdges(edges);
        const word = { left: handle(7), right: handle(8), origin: 'steward', order: 1n } as const;
        await kept.persons.putConstraints([{ ...word, verdict: 'same' }]);
      });
    }, 120_000);
    afterAll(() => stores.close(), 60_000);

    it('rank what may be drawn within its kind and band, but for what a steward has spoken of', async () => {
      const ranked = await run(({ samples }) => samples.eligible(7, 100));
      const inWords = ranked.map(
        (pair) => `${pairInWords(pair)} ${pair.kind} ${pair.band} ${pair.rank}/${pair.stratumSize}`,
      );
      expect(inWords.filter((text) => !text.includes('link 4')).sort()).toEqual([
        ...['2-3 link 3 1/1', '3-4 near-miss 1 1/1', '5-6 near-miss 0 1/1'],
      ]);
      // By sha256sum over the seed and the handles.
      expect(inWords.filter((text) => text.includes('link 4'))).toEqual([
        ...['1-2 link 4 1/4', '1-3 link 4 2/4', '9-10 link 4 3/4', '4-5 link 4 4/4'],
      ]);
      const first = await run(({ samples }) => samples.eligible(7, 1));
      expect(first.map(({ rank }) => rank)).toEqual([1, 1, 1, 1]);
    });

    it('keep a draw with the chance of each pair, and ask about it', async () => {
      const drawn = await draw(6, 7);
      expect(drawn).toEqual({ eligible: { link: 5, 'near-miss': 2 }, asked: { link: 3, 'near-miss': 2 }, leftOut: 1 });
      const all = await run(({ samples }) => samples.all());
      const expected: Partial<SampledPair> = { seed: 7, drawnAt: at, modelId: 'model', leftVersion: 1n };
      for (const pair of all) expect(pair).toMatchObject(expected);
      expect(all.find(({ left, right }) => left === handle(5) && right === handle(6))).toEqual({
        ...{ left: handle(5), right: handle(6), leftVersion: 1n, rightVersion: 1n, kind: 'near-miss', band: 0 },
        ...{ matchWeight: -2, seed: 7, drawnAt: at, inclusionProbability: 1, modelId: 'model' },
      });
      expect(await openReviews()).toEqual(all.map(pairInWords).sort());
    });

    it('use a seed once, and draw no pair twice', async () => {
      await expect(draw(6, 7)).rejects.toEqual(new HubError('SAMPLE_SEED_USED', { seed: 7 }));
      expect(await draw(6, 8)).toEqual({
        ...{ eligible: { link: 2, 'near-miss': 0 }, asked: { link: 1, 'near-miss': 0 }, leftOut: 1 },
      });
      const all = await run(({ samples }) => samples.all());
      expect(all.filter(({ seed }) => seed === 8).map(pairInWords)).toEqual(['4-5']);
    });

    it('keep its question open whatever the engine asks, until a record of it is newer', async () => {
      await close(5, 6);
      expect(await openReviews()).toContain('5-6');
      await write(6, 2n);
      await close(5, 6);
      expect(await openReviews()).not.toContain('5-6');
    });

    it('keep a draw over a replay', async () => {
      const before = await run(({ samples }) => samples.all());
      await stores.forget();
      expect(await run(({ samples }) => samples.all())).toEqual(before);
    });
  });
}
