import { navigationOf } from './navigation.ts';

describe('navigationOf', () => {
  it.each([
    { roles: ['practitioner'], texts: ['Home', 'Ask', 'Notices'] },
    { roles: ['data-steward'], texts: ['Home', 'Records to compare', 'Questions to us', 'Feeds', 'Notices'] },
    { roles: ['it-team'], texts: ['Home', 'Feeds'] },
    { roles: ['partnership-lead'], texts: ['Home', 'Counts', 'Notices'] },
    { roles: ['auditor'], texts: ['Home'] },
  ] as const)('shows $roles the pages of that role', ({ roles, texts }) => {
    expect(navigationOf(roles, '/').map(({ text }) => text)).toEqual(texts);
  });

  it('marks the page shown', () => {
    const active = navigationOf(['data-steward'], '/reviews/3e1d').filter((item) => item.active);
    expect(active.map(({ text }) => text)).toEqual(['Records to compare']);
  });
});
