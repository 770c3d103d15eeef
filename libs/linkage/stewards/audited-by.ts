import { policyVersion, type Viewer } from '#libs/access';

/** Who did something and when, as every audit row names it. */
export const auditedBy = ({ userId, agency, team }: Viewer, at: Date) =>
  ({ at, userId, agency, team, policyVersion }) as const;
