import { anAgencyRecord, InMemoryStewards } from '#libs/linkage/testing';

/** Ids of two open reviews of synthetic records: one of a silent subject. */
export const reviewIds = {
  ordinary: '00000000-0000-4000-8000-00000000000a',
  cleared: '00000000-0000-4000-8000-00000000000c',
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
  stewards.open(reviewIds.cleared, { ...asked, left: handleOf('c'), right: handleOf('d') });
  return stewards;
}
