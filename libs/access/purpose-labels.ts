import type { Purpose } from '#schemas';

/** Every purpose of a look-up, in words for those who choose one. */
export const purposeLabels: Readonly<Record<Purpose, string>> = {
  SAFEGUARDING_CHILD: 'To safeguard a child',
  SAFEGUARDING_ADULT: 'To safeguard an adult at risk',
  EARLY_HELP: 'To offer early help to a child or family',
  PREVENT_OFFENDING: 'To prevent offending by a child or young person',
  COMMUNITY_SAFETY: 'To reduce crime and disorder in an area',
  VICTIM_CARE: 'To support a victim',
};
