import type { Category } from '#schemas';
import type { Observation } from '../observe/recorded.ts';
import { recordIdOf } from '../observe/recorded.ts';
import { agencyProfiles } from '../partnership/agency-profile.ts';
import { involvementAt } from './expected-involvement.ts';
import type { AgencyId } from '../world/agency-id.ts';

/**
 * What the index should hold of a record on a day, once it was fed and linked, all its periods of contact as one; where its identity evidence is A or B.
 */
export interface ExpectedFlag {
  readonly personId: string;
  readonly recordId: string;
  readonly owner: AgencyId;
  readonly team: string;
  readonly category: Category;
  /** None: the record is gone by that day, and the flag with it. */
  readonly involvement: 'active' | 'recent' | 'historic' | 'none';
  /** Year and month. */
  readonly since: string;
  readonly ended?: string;
  readonly protection: Observation['protection'];
  /** ISO date from which this is so, until a later line of the same record says otherwise. */
  readonly at: string;
}

/** The flag of one record. @param at ISO date that tells recent (ended up to twelve months ago) from historic */
export function expectedFlag(
  { agency, key, since, ended, protection }: Observation,
  personId: string,
  at: string,
  isGone = false,
): ExpectedFlag {
  const { team, category } = agencyProfiles[agency];
  const whole = involvementAt(since, ended, at);
  return {
    personId,
    recordId: recordIdOf(agency, key),
    owner: agency,
    team: team.code,
    category,
    ...whole,
    involvement: isGone ? 'none' : whole.involvement,
    protection,
    at,
  };
}
