import type { Role } from '#schemas';

/** A signed-in member of staff, as registered by the partnership. */
export interface Viewer {
  readonly userId: string;
  readonly agency: string;
  /** Code of the team that others reach this person by. */
  readonly team: string;
  readonly roles: readonly Role[];
  readonly displayName: string;
}
