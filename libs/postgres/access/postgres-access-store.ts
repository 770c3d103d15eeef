import type { Role } from '#schemas';
import { HubError } from '#schemas/errors';
import { AccessStore, type PartnershipDirectory, type StreamOfConnector, type Viewer } from '#libs/access';
import type { Session } from '../database.ts';

/** Row of access.member_of_staff, under the names of a viewer. */
export interface ViewerRow {
  readonly userId: string;
  readonly agency: string;
  readonly team: string;
  readonly roles: readonly Role[];
  readonly displayName: string;
}

/** Columns of a ViewerRow, of a table called `u`. */
export const viewerColumns = `u.id as "userId", u.agency, u.team, u.roles, u.display_name as "displayName"`;

/** The partnership in schema access. Bound to a database or to one transaction. */
export class PostgresAccessStore extends AccessStore {
  constructor(private readonly session: Session) {
    super();
  }

  async directory(): Promise<PartnershipDirectory> {
    const [row] = await this.session.query<{ directory: PartnershipDirectory }>(directoryQuery);
    if (!row) throw new HubError('PARTNERSHIP_MISSING');
    return row.directory;
  }

  async viewerOf(issuer: string, subject: string): Promise<Viewer | undefined> {
    const [row] = await this.session.query<ViewerRow>(
      `select ${viewerColumns} from access.member_of_staff u where u.issuer = $1 and u.subject = $2`,
      [issuer, subject],
    );
    return row;
  }

  streamsOf(connectorId: string): Promise<readonly StreamOfConnector[]> {
    return this.session.query<StreamOfConnector>(
      `select agency, name as stream, public_key as "publicKey" from access.stream
       where connector_id = $1 order by agency, position`,
      [connectorId],
    );
  }
}

const directoryQuery = `
  select json_build_object(
    'name', p.name,
    'brokerDesk', p.broker_desk,
    'agencies', coalesce((
      select json_agg(json_build_object(
        'id', a.id, 'name', a.name, 'sector', a.sector, 'relevantAuthority', a.relevant_authority,
        'teams', coalesce((
          select json_agg(json_strip_nulls(json_build_object(
            'code', t.code, 'name', t.name, 'phone', t.phone, 'hours', t.hours,
            'outOfHoursPhone', t.out_of_hours_phone, 'mailbox', t.mailbox)) order by t.position)
          from access.team t where t.agency = a.id), '[]'),
        'streams', coalesce((
          select json_agg(json_build_object(
            'name', s.name, 'category', s.category, 'tier', s.tier, 'refreshHours', s.refresh_hours,
            'connectorId', s.connector_id, 'publicKey', s.public_key) order by s.position)
          from access.stream s where s.agency = a.id), '[]')) order by a.position)
      from access.agency a), '[]'),
    'agreements', coalesce((
      select json_agg(json_build_object(
        'id', g.id, 'version', g.version, 'inForceFrom', g.in_force_from, 'inForceTo', g.in_force_to,
        'parties', g.parties, 'purposes', g.purposes, 'legalBases', g.legal_bases, 'regime', g.regime,
        'article6', g.article6, 'article9', g.article9) order by g.id, g.version)
      from access.agreement g), '[]')) as directory
  from access.partnership p
`;
