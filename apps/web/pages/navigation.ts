import type { Role } from '#schemas';

/** One entry of the navigation, as GOV.UK Frontend's service navigation takes it. */
export interface NavigationItem {
  readonly href: string;
  readonly text: string;
  readonly active: boolean;
}

interface Entry {
  readonly href: string;
  readonly text: string;
  readonly roles: readonly Role[];
  /** Beginning of the paths at which this entry is the current one. */
  readonly below: string;
}

const entries: readonly Entry[] = [
  { href: '/look-ups/why', text: 'Ask', roles: ['practitioner'], below: '/look-ups' },
  {
    href: '/reviews',
    text: 'Records to compare',
    roles: ['data-steward', 'cleared-steward'],
    below: '/reviews',
  },
  {
    href: '/source-questions',
    text: 'Questions to us',
    roles: ['data-steward', 'cleared-steward'],
    below: '/source-questions',
  },
  { href: '/feeds', text: 'Feeds', roles: ['it-team', 'data-steward'], below: '/feeds' },
  { href: '/indicators', text: 'Counts', roles: ['partnership-lead'], below: '/indicators' },
  { href: '/notices', text: 'Notices', roles: ['practitioner', 'data-steward', 'partnership-lead'], below: '/notices' },
];

/**
 * What someone of these roles finds in the navigation. It only leaves out what would be refused: the hub decides.
 *
 * @param path of the page shown
 */
export function navigationOf(roles: readonly Role[], path: string): readonly NavigationItem[] {
  const theirs = entries.filter((entry) => entry.roles.some((role) => roles.includes(role)));
  const home: Entry = { href: '/', text: 'Home', roles: [], below: '/' };
  return [home, ...theirs].map(({ href, text, below }) => ({
    href,
    text,
    active: below === '/' ? path === '/' : path.startsWith(below),
  }));
}
