import { LookUpLedger, type LookUpRecord } from '#libs/flag-index';
import type { Session } from '../database.ts';

/** Look-ups, disclosures and notices in schema flags. Always the same three statements, so that a nil costs what an answer costs. */
export class PostgresLookUpLedger extends LookUpLedger {
  constructor(private readonly session: Session) {
    super();
  }

  async add({ receipt, at, askerAgency, purpose, outcome, disclosures, notices }: LookUpRecord): Promise<void> {
    const disclosed = JSON.stringify(disclosures);
    await this.session.query(addLookUp, [receipt, at, askerAgency, purpose, outcome, disclosed]);
    await this.session.query(addDisclosures, [receipt, at, askerAgency, disclosed]);
    await this.session.query(addNotices, [receipt, at, JSON.stringify(notices)]);
  }
}

// An agency counts as new when it is named (L2, L3) and was never named to the asker's agency for this person before.
const addLookUp = `
  insert into flags.look_up (receipt, at, asker_agency, purpose, outcome, new_agencies)
  select $1::text, $2::timestamptz, $3::text, $4::text, $5::text, count(distinct d.owner)
  from jsonb_to_recordset($6::jsonb) as d (subject text, owner text, level text)
  where d.level in ('L2', 'L3') and not exists (
    select from flags.disclosure earlier
    where earlier.subject = d.subject and earlier.asker_agency = $3::text and earlier.owner = d.owner
      and earlier.level in ('L2', 'L3'))`;

const addDisclosures = `
  insert into flags.disclosure (receipt, flag_id, at, asker_agency, subject, owner, level, membership_version, reference)
  select $1::text, "flagId", $2::timestamptz, $3::text, subject, owner, level, "membershipVersion", reference
  from jsonb_to_recordset($4::jsonb) as d ("flagId" uuid, subject text, owner text, level text, "membershipVersion" numeric,
    reference text)`;

const addNotices = `
  insert into flags.notice (notice_id, receipt, flag_id, kind, agency, team, at, asker_name, asker_route, purpose, urgency)
  select "noticeId", $1::text, "flagId", kind, agency, team, $2::timestamptz, "askerName", "askerRoute", purpose, urgency
  from jsonb_to_recordset($3::jsonb) as n ("noticeId" uuid, "flagId" uuid, kind text, agency text, team text, "askerName" text,
    "askerRoute" jsonb, purpose text, urgency text)`;
