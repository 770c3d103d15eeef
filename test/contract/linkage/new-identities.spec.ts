import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aRecordEvent } from '#libs/linkage/testing';
import { defaultModel } from '#matching';
import { signpost } from '#apps/matcher';
import { identityKey, LinkageUnderTest, subjectKey } from './linkage-under-test.ts';
import { health, police, recordOf } from './some-people.ts';

const people = Array.from({ length: 20 }, (_, at) => at);
const old = people.map((person) =>
  aRecordEvent(police(person), 1, { ...recordOf('police', person), recordedFrom: '2012' }),
);
// The same details in full: nothing but the law keeps them apart. Every second source tells of it with the first version.
const renewed = people.map((person) =>
  aRecordEvent(health(person), 1, {
    ...recordOf('health', person),
    ...(person % 2 === 0 && { identitySince: '2024-05-03' }),
    recordedFrom: '2024-06-01',
  }),
);
const toldLater = people
  .filter((person) => person % 2 === 1)
  .map((person) => aRecordEvent(health(person), 2, { ...recordOf('health', person), identitySince: '2024-05-03' }));
const merges = people.map((person) =>
  aRecordEvent(
    health(person),
    3,
    { ...recordOf('health', person), identitySince: '2024-05-03' },
    {
      op: 'merge',
      retired: police(person),
    },
  ),
);

describe.each(['postgres', 'kafka'] as const)('people with a new identity, on the %s log', (kind) => {
  let linkage: LinkageUnderTest;
  beforeAll(async () => {
    linkage = await LinkageUnderTest.start(kind);
    await linkage.startMatcher();
    await linkage.startMatcher();
    await linkage.feed(...old, ...renewed);
    await linkage.settled();
  }, 120_000);
  afterAll(() => linkage.stop(), 60_000);

  /** Links, stored pairs and questions between the two records of a person. */
  const ties = async (): Promise<Readonly<Record<'persons' | 'edges' | 'reviews', number>>> => {
    const pairs = people.map((person) => [police(person), health(person)].sort());
    const [row] = await linkage.owner.query<Record<'persons' | 'edges' | 'reviews', number>>(
      `with pair as (select * from unnest($1::uuid[], $2::uuid[]) p (one, other))
       select (select count(*)::int from pair join identity.membership a on a.handle = one
                 join identity.membership b on b.handle = other where a.person_id = b.person_id) as persons,
         (select count(*)::int from pair join identity.link_evidence on left_handle = one and right_handle = other) as edges,
         (select count(*)::int from pair join identity.review on left_handle = one and right_handle = other
            where state = 'open') as reviews`,
      [pairs.map(([left]) => left), pairs.map(([, right]) => right)],
    );
    return row ?? { persons: -1, edges: -1, reviews: -1 };
  };

  it('are linked to nothing from before it once a source tells, whatever sources merge', async () => {
    expect(await ties()).toEqual({ persons: 10, edges: 10, reviews: 0 });
    await linkage.feed(...toldLater);
    await linkage.settled();
    expect(await ties()).toEqual({ persons: 0, edges: 0, reviews: 0 });
    await linkage.feed(...merges);
    await linkage.settled();
    expect(await ties()).toEqual({ persons: 0, edges: 0, reviews: 0 });
  }, 60_000);

  it('stay apart when all is linked anew by a model that links everybody', async () => {
    await linkage.stopMatchers();
    const folder = mkdtempSync(join(tmpdir(), 'signpost-new-identities-'));
    const file = join(folder, 'model.json');
    writeFileSync(file, JSON.stringify({ ...defaultModel, id: 'eager', priorWeight: 20 }));
    const env = { DATABASE_URL: linkage.databaseUrl, IDENTITY_KEY: identityKey, SUBJECT_KEY: subjectKey };
    const out = { out: () => undefined, error: () => undefined };
    expect(await signpost(['relink', '--model', file, '--apply'], env, out)).toBe(0);
    rmSync(folder, { recursive: true });
    expect(await ties()).toEqual({ persons: 0, edges: 0, reviews: 0 });
  }, 60_000);

  it('stay apart when all is taken again from the start', async () => {
    await linkage.replay();
    expect(await ties()).toEqual({ persons: 0, edges: 0, reviews: 0 });
  }, 60_000);
});
