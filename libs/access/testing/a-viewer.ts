import type { Viewer } from '../viewer.ts';

/** A practitioner of children's social care. */
export const aViewer = (given: Partial<Viewer> = {}): Viewer => ({
  userId: '018f0000-0000-7000-8000-000000000001',
  agency: 'childrens-social-care',
  team: 'assessment-team',
  roles: ['practitioner'],
  displayName: 'Asha Example',
  ...given,
});
