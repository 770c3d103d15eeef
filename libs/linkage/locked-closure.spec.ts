import { lockClosure } from './locked-closure.ts';
import type { LinkageStores } from './linkage-unit-of-work.ts';
import { anAgencyRecord, InMemoryLinkage } from './testing/index.ts';

const [one, other, third] = ['1', '2', '3'].map((digit) => digit.repeat(32)) as [string, string, string];
const none = { versionOf: new Map(), edges: [] };

const put = async (stores: Pick<LinkageStores, 'records'>, recordHandle: string, version = 1n): Promise<void> => {
  const head = {
    recordHandle,
    agency: 'police',
    stream: 'person',
    version,
    contentHash: 'c',
    state: 'active' as const,
  };
  await stores.records.write([{ ...head, record: anAgencyRecord(), blockingKeys: [], ownEvidence: 'B' }]);
};
const joined = { leftVersion: 1n, rightVersion: 1n, matchWeight: 30, identityEvidence: 'B' as const };

/** Locks the closure of the first record while others do something before the locks are had. @returns what was found, and how often it was read */
async function locking(meanwhile: (stores: LinkageStores) => Promise<void>) {
  let ids = 0;
  const linkage = new InMemoryLinkage(() => `018f0000-0000-7000-8000-00000000000${ids++}`);
  return linkage.run([], async (stores) => {
    for (const handle of [one, other, third]) await put(stores, handle);
    await stores.persons.putEdges([{ ...joined, left: one, right: other }]);
    let reads = 0;
    const persons = Object.create(stores.persons, {
      lock: { value: () => meanwhile(stores) },
      neighbourhoodOf: {
        value: (handles: readonly string[]) => {
          reads++;
          return stores.persons.neighbourhoodOf(handles);
        },
      },
    }) as LinkageStores['persons'];
    const { seen, held } = await lockClosure({ persons, records: stores.records }, new Set([one]), none, 10);
    return { seen: [...seen.inner].sort(), held: [...held.inner].sort(), versions: versionsIn(held.records), reads };
  });
}
const versionsIn = (records: ReadonlyMap<string, { readonly version: bigint }>): readonly bigint[] =>
  [...records.values()].map(({ version }) => version);

describe('lockClosure', () => {
  it('does not read again what nobody has changed before the locks were had', async () => {
    const { seen, held, reads } = await locking(() => Promise.resolve());
    expect(seen).toEqual([one, other]);
    expect(held).toEqual(seen);
    expect(reads).toBe(2);
  });

  it('reads again where somebody else has decided meanwhile', async () => {
    const { seen, held } = await locking(async (stores) => {
      await stores.persons.putEdges([{ ...joined, left: other, right: third }]);
      await stores.advance();
    });
    expect(seen).toEqual([one, other]);
    expect(held).toEqual([one, other, third]);
  });

  it('reads again where one of the records is another meanwhile', async () => {
    const { versions } = await locking((stores) => put(stores, other, 2n));
    expect([...versions].sort()).toEqual([1n, 2n]);
  });
});
