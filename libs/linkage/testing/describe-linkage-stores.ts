import type { LogPosition } from '#libs/events';
import type { LinkageStores, LinkageUnitOfWork } from '../linkage-unit-of-work.ts';
import type { LinkedRecord } from '../neighbourhood.ts';
import { anAgencyRecord } from './an-agency-record.ts';

/** Stores of the linkage, empty. */
export interface LinkageStoresUnderTest {
  readonly unitOfWork: LinkageUnitOfWork;
  /** A position that the unit of work takes. */
  readonly at: LogPosition;
  /** Forgets all that a replay brings back: everything but the registry and the history of moves. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** What every store of the linkage promises of the moves of a record, as tests. */
export function describeLinkageStores(name: string, open: () => Promise<LinkageStoresUnderTest>): void {
  describe(`${name} keeps the contract of the linkage's stores`, () => {
    const recordHandle = 'a'.repeat(32);
    let stores: LinkageStoresUnderTest;
    beforeAll(async () => (stores = await open()), 120_000);
    afterAll(() => stores.close(), 60_000);

    const run = <T>(work: (stores: LinkageStores) => Promise<T>): Promise<T> =>
      stores.unitOfWork.run([stores.at], work);
    const write = (): Promise<void> =>
      run(async ({ records }) => {
        await records.lockHeads([recordHandle]);
        await records.write([
          {
            recordHandle,
            agency: 'police',
            stream: 'person',
            version: 1n,
            contentHash: 'c'.repeat(32),
            state: 'active',
            record: anAgencyRecord(),
            blockingKeys: [],
            ownEvidence: 'C',
          },
        ]);
      });
    const linked = async (): Promise<LinkedRecord> => {
      const [[alone], { records }] = await run(async ({ persons }) => [
        await persons.withTheirPersons([recordHandle]),
        await persons.neighbourhoodOf([recordHandle]),
      ]);
      if (!alone) throw new Error('the record is not there');
      expect(records).toEqual([alone]);
      return alone;
    };
    const move = (membershipVersion: bigint, fromPerson: string | undefined, toPerson: string | undefined) =>
      run(({ persons }) =>
        persons.putMemberships(
          [
            {
              recordHandle,
              ...(fromPerson !== undefined && { fromPerson }),
              ...(toPerson !== undefined && { toPerson }),
              cause: 'changed',
              identityEvidence: 'B',
              membershipVersion,
            },
          ],
          'model',
          new Date('2026-01-05T10:00:00Z'),
        ),
      );

    it('knows no person of a new record, and its minted id for ever', async () => {
      await write();
      const { mintedId, membershipVersion, ...others } = await linked();
      expect(membershipVersion).toBe(0n);
      expect(others).not.toHaveProperty('personId');
      expect(others).not.toHaveProperty('earlierPersonId');
      await stores.forget();
      await write();
      expect(await linked()).toMatchObject({ mintedId });
    });

    it('goes on from the newest move ever, by the history that a replay keeps', async () => {
      const { mintedId } = await linked();
      await move(5n, undefined, mintedId);
      expect(await linked()).toMatchObject({ personId: mintedId, membershipVersion: 5n, identityEvidence: 'B' });
      await stores.forget();
      await write();
      const replayed = await linked();
      expect(replayed).toMatchObject({ membershipVersion: 5n, earlierPersonId: mintedId });
      expect(replayed).not.toHaveProperty('personId');
      expect(replayed).not.toHaveProperty('identityEvidence');
      await move(6n, undefined, mintedId);
      const again = await linked();
      expect(again).toMatchObject({ personId: mintedId, membershipVersion: 6n });
      expect(again).not.toHaveProperty('earlierPersonId');
    });

    it('gives active records in the order of handles, from behind one of them', async () => {
      const all = await run(({ persons }) => persons.activeAfter(undefined, 10));
      expect(all).toEqual([await linked()]);
      const [one] = await run(({ persons }) => persons.activeAfter('9'.repeat(32), 1));
      expect(one).toMatchObject({ recordHandle });
      expect(await run(({ persons }) => persons.activeAfter(recordHandle, 10))).toEqual([]);
    });

    it('gives every word that holds', async () => {
      const said = { left: 'b'.repeat(32), right: 'c'.repeat(32), origin: 'steward' } as const;
      await run(({ persons }) => persons.putConstraints([{ ...said, verdict: 'different', order: 1n }]));
      expect(await run(({ persons }) => persons.constraints())).toEqual([{ ...said, verdict: 'different', order: 1n }]);
      await run(({ persons }) => persons.putConstraints([{ ...said, verdict: 'released', order: 2n }]));
      expect(await run(({ persons }) => persons.constraints())).toEqual([]);
    });

    it('tells of records that are gone since a while', async () => {
      const goneHandle = 'd'.repeat(32);
      const head = { recordHandle: goneHandle, agency: 'police', stream: 'person', contentHash: 'c'.repeat(32) };
      await run(async ({ records }) => {
        await records.lockHeads([goneHandle]);
        await records.write([{ ...head, version: 1n, state: 'erased', blockingKeys: [], ownEvidence: 'C' }]);
      });
      expect(await run(({ records }) => records.goneWithin(600_000))).toEqual([goneHandle]);
    });

    it('marks each unit of work that is the last of its batch, and no other', async () => {
      const mark = () => run(({ persons }) => persons.lastDecided());
      const before = await mark();
      await run(({ persons }) => persons.putConstraints([]));
      expect(await mark()).toBe(before);
      await run(({ advance }) => advance());
      const after = await mark();
      expect(after).not.toBe(before);
      await run(({ advance }) => advance());
      expect(await mark()).not.toBe(after);
    });

    it('knows the earlier person of a record that is gone', async () => {
      const { mintedId } = await linked();
      await move(7n, mintedId, undefined);
      const gone = { membershipVersion: 7n, earlierPersonId: mintedId };
      expect(await linked()).toMatchObject(gone);
      await stores.forget();
      await write();
      expect(await linked()).toMatchObject(gone);
    });
  });
}
