import { type Partnership, parseAs } from '#schemas';
import { HubError } from '#schemas/errors';
import { partnershipFaults } from '#libs/access';
import type { Database, Session } from '../database.ts';

/**
 * Brings the partnership up to a file: agencies, teams, streams and agreements are added or changed, never taken away, because flags
 * refer to them; staff who are not in the file lose their place and their sessions at once.
 *
 * @param database of the schema's owner: no process role may change the partnership
 * @throws HubError PARTNERSHIP_INVALID with the paths at fault
 */
export async function loadPartnership(database: Database, partnership: Partnership): Promise<void> {
  const parsed = parseAs('partnership.v1', partnership, 'PARTNERSHIP_INVALID');
  const fields = partnershipFaults(parsed);
  if (fields.length > 0) throw new HubError('PARTNERSHIP_INVALID', { fields });
  const { name, brokerDesk, agencies, agreements, users } = parsed;
  const of = (kind: 'teams' | 'streams'): readonly object[] =>
    agencies.flatMap((agency) => agency[kind].map((one, position) => ({ ...one, agency: agency.id, position })));
  await database.transaction(async (session) => {
    await session.query(
      `insert into access.partnership (name, broker_desk) values ($1, $2)
       on conflict (is_the_one) do update set name = excluded.name, broker_desk = excluded.broker_desk`,
      [name, JSON.stringify(brokerDesk)],
    );
    const run = (sql: string, rows: readonly object[]): Promise<void> => upsert(session, sql, rows);
    await run(
      agencyUpsert,
      agencies.map(({ id, name: agencyName, sector, relevantAuthority }, position) => ({
        id,
        name: agencyName,
        sector,
        relevantAuthority,
        position,
      })),
    );
    await run(teamUpsert, of('teams'));
    await run(streamUpsert, of('streams'));
    await run(agreementUpsert, agreements);
    await session.query(`delete from access.member_of_staff where not id = any($1::uuid[])`, [
      users.map(({ id }) => id),
    ]);
    await run(userUpsert, users);
  });
}

async function upsert(session: Session, sql: string, rows: readonly object[]): Promise<void> {
  await session.query(sql, [JSON.stringify(rows)]);
}

const agencyUpsert = `
  insert into access.agency (id, position, name, sector, relevant_authority)
  select id, position, name, sector, "relevantAuthority" from jsonb_to_recordset($1)
    as r (id text, position int, name text, sector text, "relevantAuthority" boolean)
  on conflict (id) do update set position = excluded.position, name = excluded.name, sector = excluded.sector,
    relevant_authority = excluded.relevant_authority`;

const teamUpsert = `
  insert into access.team (agency, code, position, name, phone, hours, out_of_hours_phone, mailbox)
  select agency, code, position, name, phone, hours, "outOfHoursPhone", mailbox from jsonb_to_recordset($1)
    as r (agency text, code text, position int, name text, phone text, hours text, "outOfHoursPhone" text, mailbox text)
  on conflict (agency, code) do update set position = excluded.position, name = excluded.name, phone = excluded.phone,
    hours = excluded.hours, out_of_hours_phone = excluded.out_of_hours_phone, mailbox = excluded.mailbox`;

const streamUpsert = `
  insert into access.stream (agency, name, position, category, tier, refresh_hours, connector_id, public_key)
  select agency, name, position, category, tier, "refreshHours", "connectorId", "publicKey" from jsonb_to_recordset($1)
    as r (agency text, name text, position int, category text, tier text, "refreshHours" int, "connectorId" text,
      "publicKey" text)
  on conflict (agency, name) do update set position = excluded.position, category = excluded.category,
    tier = excluded.tier, refresh_hours = excluded.refresh_hours, connector_id = excluded.connector_id,
    public_key = excluded.public_key`;

const agreementUpsert = `
  insert into access.agreement (id, version, in_force_from, in_force_to, parties, purposes, legal_bases, regime,
    article6, article9)
  select id, version, "inForceFrom", "inForceTo", parties, purposes, "legalBases", regime, article6, article9
  from jsonb_to_recordset($1) as r (id text, version int, "inForceFrom" text, "inForceTo" text, parties text[],
    purposes text[], "legalBases" text[], regime text, article6 text, article9 text)
  on conflict (id, version) do update set in_force_from = excluded.in_force_from, in_force_to = excluded.in_force_to,
    parties = excluded.parties, purposes = excluded.purposes, legal_bases = excluded.legal_bases,
    regime = excluded.regime, article6 = excluded.article6, article9 = excluded.article9`;

const userUpsert = `
  insert into access.member_of_staff (id, issuer, subject, agency, team, display_name, roles)
  select id, issuer, subject, agency, team, "displayName", roles from jsonb_to_recordset($1)
    as r (id uuid, issuer text, subject text, agency text, team text, "displayName" text, roles text[])
  on conflict (id) do update set issuer = excluded.issuer, subject = excluded.subject, agency = excluded.agency,
    team = excluded.team, display_name = excluded.display_name, roles = excluded.roles`;
