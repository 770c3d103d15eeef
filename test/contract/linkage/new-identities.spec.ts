import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aRecordEvent } from '#libs/linkage/testing';
import { defaultModel } from '#matching';
import { signpost } from '#apps/matcher';
import { approveModel } from './approve-model.ts';
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
// Of half of them the source held the old identity too: it merges that record into the new one, and then deletes it.
const formerly = (person: number): string => health(people.length + person);
const former = people
  .filter((person) => person < 10)
  .map((person) =>
    aRecordEvent(formerly(person), 1, {
      ...recordOf('health', person),
      recordRef: { agency: 'health', stream: 'person', key: `health-former-${person.toString()}` },
      recordedFrom: '2013',
    }),
  );
const merges = former.map(({ recordHandle }, person) =>
  aRecordEvent(
    health(person),
    3,
    { ...recordOf('health', person), identitySince: '2024-05-03' },
    { op: 'merge', retired: recordHandle },
  ),
);
const deletions = former.map(({ recordHandle }) =>
  aRecordEvent(recordHandle, 2, undefined, { agency: 'health', op: 'delete' }),
);

describe.each(['postgres', 'kafka'] as const)('people with a new identity, on the %s log', (kind) => {
  let linkage: LinkageUnderTest;
  beforeAll(async () => {
    linkage = await LinkageUnderTest.start(kind);
    await linkage.startMatcher();
    await linkage.startMatcher();
    await linkage.feed(...old, ...former, ...renewed);
    await linkage.settled();
  }, 120_000);
  afterAll(() => linkage.stop(), 60_000);

  const tiesOf = async (
    pairs: readonly (readonly [string, string])[],
  ): Promise<Readonly<Record<'persons' | 'edges' | 'reviews', number>>> => {
    const sorted = pairs.map((pair) => [...pair].sort());
    const [row] = await linkage.owner.query<Record<'persons' | 'edges' | 'reviews', number>>(
      `with pair as (select * from unnest($1::uuid[], $2::uuid[]) p (one, other))
       select (select count(*)::int from pair join identity.membership a on a.handle = one
                 join identity.membership b on b.handle = other where a.person_id = b.person_id) as persons,
         (select count(*)::int from pair join identity.link_evidence on left_handle = one and right_handle = other) as edges,
         (select count(*)::int from pair join identity.review on left_handle = one and right_handle = other
            where state = 'open') as reviews`,
      [sorted.map(([left]) => left), sorted.map(([, right]) => right)],
    );
    return row ?? { persons: -1, edges: -1, reviews: -1 };
  };
  /** Links, stored pairs and questions between the new record of a person and those from before. */
  const ties = () =>
    tiesOf(
      people.flatMap((person) => [
        [police(person), health(person)],
        [formerly(person), health(person)],
      ]),
    );
  const formerTies = async () => (await tiesOf(people.map((person) => [police(person), formerly(person)]))).persons;

  it('are linked to nothing from before it once a source tells, whatever it merges and deletes', async () => {
    expect(await ties()).toMatchObject({ persons: 15, reviews: 0 });
    expect(await formerTies()).toBe(10);
    await linkage.feed(...toldLater);
    await linkage.settled();
    expect(await ties()).toEqual({ persons: 0, edges: 0, reviews: 0 });
    await linkage.feed(...merges);
    await linkage.settled();
    expect(await ties()).toEqual({ persons: 0, edges: 0, reviews: 0 });
    expect(await formerTies()).toBe(10);
    await linkage.feed(...deletions);
    await linkage.settled();
    expect(await ties()).toEqual({ persons: 0, edges: 0, reviews: 0 });
    expect(await formerTies()).toBe(0);
    expect(await linkage.owner.query('select code from log.dead_letter')).toEqual([]);
  }, 60_000);

  it('stay apart when all is linked anew by a model that links everybody', async () => {
    await linkage.stopMatchers();
    const folder = mkdtempSync(join(tmpdir(), 'signpost-new-identities-'));
    const file = join(folder, 'model.json');
    writeFileSync(file, JSON.stringify({ ...defaultModel, id: 'eager', priorWeight: 20 }));
    const env = { DATABASE_URL: linkage.databaseUrl, IDENTITY_KEY: identityKey, SUBJECT_KEY: subjectKey };
    const out = { out: () => undefined, error: () => undefined };
    await approveModel(linkage.databaseUrl, file);
    expect(await signpost(['relink', '--model', file, '--apply'], env, out)).toBe(0);
    rmSync(folder, { recursive: true });
    expect(await ties()).toEqual({ persons: 0, edges: 0, reviews: 0 });
  }, 60_000);

  it('stay apart when all is taken again from the start', async () => {
    await linkage.replay();
    expect(await ties()).toEqual({ persons: 0, edges: 0, reviews: 0 });
  }, 60_000);
});
