import type { DoNotLink, PersonHistory, UnlinkPreview } from '#schemas';
import { aRecord, openReview } from './fake-reviews.ts';

const personId = '018f0000-0000-7000-8000-00000000000a';
const otherId = '018f0000-0000-7000-8000-00000000000b';
const [amina, amira] = [
  aRecord('first', 'Amina', '2011-03-14', '2016'),
  aRecord('second', 'Amira', '2011-03-14', '2016'),
];
const common = { identityEvidence: 'B', modelId: 'sample-2026-11' } as const;

/** A person of three records, the third joined by a steward. */
export const history: PersonHistory = {
  personId,
  records: [
    { record: 1, isMember: true, shown: amina },
    { record: 2, isMember: true, shown: aRecord('first', 'Aminah', '2011-03-14', '2018') },
    { record: 3, isMember: true, shown: amira },
  ],
  changes: [
    { ...common, record: 1, at: '2026-03-01T09:00:00Z', cause: 'arrived', to: personId },
    { ...common, record: 2, at: '2026-03-01T09:05:00Z', cause: 'arrived', to: personId },
    { ...common, record: 3, at: '2026-06-12T14:30:00Z', cause: 'steward-same', from: otherId, to: personId },
  ],
};

/** Two answers to one agency that showed the wrong link. */
export const unlinkPreview: UnlinkPreview = {
  together: [{ since: '2026-06-12T14:30:00Z' }],
  shown: [
    { receipt: '7Q4KX2M9TB', at: '2026-07-02T10:00:00Z', agencyName: 'Youth justice', purpose: 'SAFEGUARDING_CHILD' },
    { receipt: 'M3TB7Q4KX2', at: '2026-06-20T16:10:00Z', agencyName: 'Youth justice', purpose: 'EARLY_HELP' },
  ],
  agencies: 1,
};

/** A pair that a steward keeps apart, and one that a source does. */
export const doNotLink: DoNotLink = {
  total: 2,
  pairs: [
    {
      id: '3e1d6c52-2c0f-4b7a-8a2e-5a0c4d9b7e31',
      origin: 'steward',
      since: '2026-10-05T09:00:00Z',
      left: amina,
      right: amira,
    },
    ...openReview.records.slice(1).map((right) => ({
      ...{ id: '3e1d6c52-2c0f-4b7a-8a2e-5a0c4d9b7e32', origin: 'source' as const, left: amina, right },
    })),
  ],
};
