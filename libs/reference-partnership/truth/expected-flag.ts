import type { Category } from '#schemas';
import { plusYears } from '../random/calendar.ts';
import type { Observation } from '../observe/recorded.ts';
import { recordIdOf } from '../observe/recorded.ts';
import { agencyProfiles } from '../partnership/agency-profile.ts';
import type { AgencyId } from '../world/agency-id.ts';

/** A flag that the index should hold once the record was fed and linked, where its identity evidence is A or B. */
export interface ExpectedFlag {
  readonly personId: string;
  readonly recordId: string;
  readonly owner: AgencyId;
  readonly team: string;
  readonly category: Category;
  readonly involvement: 'active' | 'recent' | 'historic';
  /** Year and month. */
  readonly since: string;
  readonly ended?: string;
  readonly protection: Observation['protection'];
}

/** The flag of one record. @param today ISO date that tells recent (ended up to twelve months ago) from historic */
export function expectedFlag(
  { agency, key, since, ended, protection }: Observation,
  personId: string,
  today: string,
): ExpectedFlag {
  const { team, category } = agencyProfiles[agency as AgencyId];
  const recent = ended !== undefined && plusYears(ended, 1) >= today;
  const involvement = ended === undefined ? 'active' : recent ? 'recent' : 'historic';
  return {
    personId,
    recordId: recordIdOf(agency, key),
    owner: agency as AgencyId,
    team: team.code,
    category,
    involvement,
    since: since.slice(0, 7),
    ...(ended && { ended: ended.slice(0, 7) }),
    protection,
  };
}
