import { anAgencyRecord, InMemoryStewards } from '#libs/linkage/testing';

/** Ids of two open reviews of synthetic records: one of a silent subject. */
export const reviewIds = {
  ordinary: '00000000-0000-4000-8000-00000000000a',
  cleared: '00000000-0000-4000-8000-00000000000c',
} as const;

/** Id of a person of two records, of whom one review asks, and of the word that keeps the second from another. */
export const personIds = {
  person: '00000000-0000-7000-8000-0000000000aa',
  pair: '00000000-0000-4000-8000-0000000000ab',
} as const;

/** The stewards' stores with one review in each queue. */
export function memoryReviews(): InMemoryStewards {
  const stewards = new InMemoryStewards();
  const agencies = { a: 'police', b: 'childrens-social-care', c: 'quiet', d: 'police' } as const;
  const handleOf = (letter: keyof typeof agencies): string => letter.repeat(32);
  for (const [letter, agency] of Object.entries(agencies) as [keyof typeof agencies, string][])
    stewards.put({
      recordHandle: handleOf(letter),
      personId: `00000000-0000-7000-8000-00000000001${letter}`,
      record: anAgencyRecord({ recordRef: { agency, stream: 'person', key: `KEY-${letter}` } }),
    });
  stewards.silent.add('quiet/person');
  const at = new Date('2026-11-24T09:00:00.000Z');
  const asked = { matchWeight: 3.5, at, dueAt: new Date('2026-12-01T09:00:00.000Z') };
  stewards.open(reviewIds.ordinary, { ...asked, left: handleOf('a'), right: handleOf('b') });
  const both = {
    membershipVersion: 1n,
    toPerson: personIds.person,
    identityEvidence: 'B',
    modelId: 'test',
    at,
  } as const;
  for (const letter of ['e', 'f']) {
    const record = anAgencyRecord({ recordRef: { agency: 'police', stream: 'person', key: `KEY-${letter}` } });
    stewards.put({ recordHandle: letter.repeat(32), personId: personIds.person, record });
    stewards.moves.push({ ...both, recordHandle: letter.repeat(32), cause: 'arrived' });
  }
  stewards.forbidden.push({
    id: personIds.pair,
    origin: 'steward',
    since: at,
    left: handleOf('a'),
    right: 'e'.repeat(32),
  });
  stewards.open(reviewIds.cleared, { ...asked, left: handleOf('c'), right: handleOf('d') });
  return stewards;
}
