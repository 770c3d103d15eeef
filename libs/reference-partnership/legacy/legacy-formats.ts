import type { AgencyId } from '../world/agency-id.ts';
import { acuteTrustHl7 } from './acute-trust-hl7.ts';
import { childrenCsv } from './children-csv.ts';
import type { LegacyFormat } from './legacy-format.ts';
import { policeSql } from './police-sql.ts';
import { youngPeopleXml } from './young-people-xml.ts';

/** The format of each agency's exports. */
export const legacyFormats: Readonly<Partial<Record<AgencyId, LegacyFormat>>> = {
  'childrens-social-care': childrenCsv,
  'youth-justice': youngPeopleXml,
  police: policeSql,
  'acute-trust': acuteTrustHl7,
};
