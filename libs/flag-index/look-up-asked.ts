import type { LookUpRequest } from '#schemas';
import type { Viewer } from '#libs/access';
import type { Finding } from './finding.ts';

/** A look-up that was checked, and whom the linkage found it to be about. */
export interface LookUpAsked {
  readonly viewer: Viewer;
  readonly request: LookUpRequest;
  readonly finding: Finding;
  readonly now: Date;
}
