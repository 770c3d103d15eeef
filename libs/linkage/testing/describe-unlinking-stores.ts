import type { StewardStores, StewardUnitOfWork } from '../stewards/steward-unit-of-work.ts';
import type { ForbiddenPair, PersonMove } from '../unlinking/person-rows.ts';
import { anAgencyRecord } from './an-agency-record.ts';
import type { DisclosedLookUp, RecordOfPerson } from './steward-state.ts';

/** A word that keeps two records apart. */
export type WordOnPair = Omit<ForbiddenPair, 'leftRecord' | 'rightRecord' | 'id'>;

/** Stores of unlinking, empty, with a stream `people` of agency `quiet` that is silent. */
export interface UnlinkingStoresUnderTest {
  readonly work: StewardUnitOfWork;
  /** Records without a move. */
  put(...records: readonly RecordOfPerson[]): Promise<void>;
  move(...moves: readonly PersonMove[]): Promise<void>;
  forbid(word: WordOnPair): Promise<void>;
  disclose(...lookUps: readonly DisclosedLookUp[]): Promise<void>;
  close(): Promise<void>;
}

const minute = (at: number): Date => new Date(Date.UTC(2026, 0, 5, 10, at));
const person = (digit: string): string => `0000000${digit}-0000-7000-8000-000000000000`;
const handle = (letter: string): string => letter.repeat(32);
const wrong = '5'.repeat(32);

const aRecord = (letter: string, of: string, agency = 'police'): RecordOfPerson => ({
  recordHandle: handle(letter),
  personId: person(of),
  record: anAgencyRecord({ recordRef: { agency, stream: agency === 'quiet' ? 'people' : 'person', key: letter } }),
});
const moved = (letter: string, at: number, from: string | undefined, to: string): PersonMove => ({
  recordHandle: handle(letter),
  membershipVersion: BigInt(at),
  ...(from !== undefined && { fromPerson: person(from) }),
  toPerson: person(to),
  ...{ cause: 'linked', identityEvidence: 'B', modelId: 'model', at: minute(at) },
});
const shown = (receipt: string, at: number, membershipVersion: bigint, subject = wrong): DisclosedLookUp => ({
  ...{ receipt, at: minute(at), askerAgency: 'health', askerAgencyName: 'Health', askerTeam: 'safeguarding-nurses' },
  ...{ purpose: 'EARLY_HELP', subject, membershipVersion },
});

/** What every store of persons over time and of disclosures promises, as tests. */
export function describeUnlinkingStores(name: string, open: () => Promise<UnlinkingStoresUnderTest>): void {
  describe(`${name} keeps the contract of the stores of unlinking`, () => {
    let stores: UnlinkingStoresUnderTest;
    const run = <T>(work: (stores: StewardStores) => Promise<T>): Promise<T> => stores.work.run(work);

    beforeAll(async () => {
      stores = await open();
      await stores.put(aRecord('a', '1'), aRecord('b', '1', 'health'), aRecord('c', '3'), aRecord('d', '4', 'quiet'));
      await stores.move(moved('a', 1, undefined, '1'), moved('b', 2, undefined, '3'), moved('c', 3, undefined, '3'));
      await stores.move(moved('b', 9, '3', '1'), moved('d', 4, undefined, '4'));
    }, 120_000);
    afterAll(() => stores.close(), 60_000);

    it('give every move of all who ever were of a person, oldest first', async () => {
      expect(await run(({ persons }) => persons.movesOf(person('1')))).toEqual([
        moved('a', 1, undefined, '1'),
        moved('b', 2, undefined, '3'),
        moved('b', 9, '3', '1'),
      ]);
      const members = await run(({ persons }) => persons.membersOf(person('1')));
      expect(members.map(({ recordHandle, record }) => [recordHandle, record.recordRef.agency])).toEqual([
        [handle('a'), 'police'],
        [handle('b'), 'health'],
      ]);
    });

    it('know whose stewards may see a person', async () => {
      const queueOf = (id: string) => run(({ persons }) => persons.queueOf(id));
      expect(await Promise.all([person('1'), person('4'), person('9'), 'no-id'].map(queueOf))).toEqual([
        'ordinary',
        'cleared',
        undefined,
        undefined,
      ]);
    });

    it('list the pairs that are never linked, the silent ones left out, and give back what a steward may release', async () => {
      await stores.forbid({ origin: 'steward', since: minute(1), left: handle('a'), right: handle('b') });
      await stores.forbid({ origin: 'steward', since: minute(2), left: handle('b'), right: handle('c') });
      await stores.forbid({ origin: 'steward', since: minute(3), left: handle('c'), right: handle('d') });
      await stores.forbid({ origin: 'source', left: handle('a'), right: handle('c') });
      const { total, pairs } = await run(({ persons }) => persons.forbidden(2));
      expect(total).toBe(3);
      expect(pairs.map(({ origin, since, left, right }) => [origin, since, left, right])).toEqual([
        ['steward', minute(2), handle('b'), handle('c')],
        ['steward', minute(1), handle('a'), handle('b')],
      ]);
      expect(pairs[0]?.leftRecord.recordRef.agency).toBe('health');
      const release = (id: string) => run(({ persons }) => persons.release(id));
      expect(await release(pairs[0]?.id ?? '')).toEqual([handle('b'), handle('c')]);
      expect([await release(person('9')), await release('no-id')]).toEqual([undefined, undefined]);
      const ofSource = (await run(({ persons }) => persons.forbidden(9))).pairs.find(
        ({ origin }) => origin === 'source',
      );
      expect(await release(ofSource?.id ?? '')).toBeUndefined();
    });

    it('tell who was shown a subject while it was wrong, and not again once it is recalled', async () => {
      const [early, first, second, late] = [
        shown('EAR1Y00000', 5, 8n),
        shown('F1RST00000', 6, 9n),
        shown('SEC0ND0000', 7, 9n),
        shown('1ATE000000', 30, 9n),
      ];
      await stores.disclose(early, first, second, late, shown('0THERS0000', 6, 9n, '6'.repeat(32)));
      const subjects = [{ subject: wrong, sinceVersion: 9n, until: minute(20) }];
      const found = await run(({ disclosures }) => disclosures.shownOf(subjects));
      const { subject, membershipVersion, ...asShown } = second;
      expect([subject, membershipVersion, found[0]]).toEqual([wrong, 9n, asShown]);
      expect(found.map(({ receipt }) => receipt)).toEqual([second.receipt, first.receipt]);
      const recalls = found.slice(0, 1).map((lookUp) => ({ ...lookUp, noticeId: person('8') }));
      await run(({ disclosures }) => disclosures.recall(recalls, minute(40)));
      const left = await run(({ disclosures }) => disclosures.shownOf([{ subject: wrong, sinceVersion: 9n }]));
      expect(left.map(({ receipt }) => receipt)).toEqual([late.receipt, first.receipt]);
      expect(await run(({ disclosures }) => disclosures.shownOf([]))).toEqual([]);
    });
  });
}
