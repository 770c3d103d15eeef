import type { AgencyId } from '../world/agency-id.ts';
import { acuteTrustHl7 } from './acute-trust-hl7.ts';
import { adultCareCsv } from './adult-care-csv.ts';
import { childrenCsv } from './children-csv.ts';
import { claimsFixedWidth } from './claims-fixed-width.ts';
import type { LegacyFormat } from './legacy-format.ts';
import { patientsFhir } from './patients-fhir.ts';
import { policeSql } from './police-sql.ts';
import { pupilsXml } from './pupils-xml.ts';
import { supervisionWebhooks } from './supervision-webhooks.ts';
import { tenanciesFixedWidth } from './tenancies-fixed-width.ts';
import { uploadSheet } from './upload-sheet.ts';
import { victimsWorkbook } from './victims-workbook.ts';
import { youngPeopleXml } from './young-people-xml.ts';

/** The format of each agency's exports. */
export const legacyFormats: Readonly<Record<AgencyId, LegacyFormat>> = {
  'childrens-social-care': childrenCsv,
  'youth-justice': youngPeopleXml,
  police: policeSql,
  health: patientsFhir,
  school: pupilsXml,
  'acute-trust': acuteTrustHl7,
  'adult-social-care': adultCareCsv,
  housing: tenanciesFixedWidth,
  benefits: claimsFixedWidth,
  probation: supervisionWebhooks,
  'victim-support': victimsWorkbook,
  voluntary: uploadSheet,
};
