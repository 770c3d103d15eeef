import { DisclosureStore, type Recall, type ShownLookUp, type WrongSubject } from '#libs/linkage';
import type { Session } from '../database.ts';
import { columnOf } from './column-of.ts';

const mostShown = 1000;

/** Disclosures and recalls in schema flags, in one transaction of the hub. */
export class PostgresDisclosureStore extends DisclosureStore {
  constructor(private readonly session: Session) {
    super();
  }

  shownOf(subjects: readonly WrongSubject[]): Promise<readonly ShownLookUp[]> {
    // The owner's notice names the team that asked, but for one that is shown through the broker desk.
    return this.session.query<ShownLookUp>(
      `select l.receipt, l.at, l.asker_agency as "askerAgency", a.name as "askerAgencyName", l.purpose,
         coalesce(
           (select n.asker_route ->> 'code' from flags.notice n
            join access.team t on t.agency = l.asker_agency and t.code = n.asker_route ->> 'code'
            where n.receipt = l.receipt and n.kind = 'owner-notice' limit 1),
           (select t.code from access.team t where t.agency = l.asker_agency order by t.position limit 1)) as "askerTeam"
       from flags.look_up l join access.agency a on a.id = l.asker_agency
       where l.receipt in (select d.receipt from flags.disclosure d
           join unnest($1::text[], $2::numeric[], $3::timestamptz[]) w (subject, since_version, until) on d.subject = w.subject
           where d.membership_version >= w.since_version and (w.until is null or d.at < w.until))
         and not exists (select from flags.notice n where n.receipt = l.receipt and n.kind = 'recall')
       order by l.at desc, l.receipt limit ${mostShown.toString()}`,
      [
        columnOf(subjects, ({ subject }) => subject),
        columnOf(subjects, ({ sinceVersion }) => sinceVersion),
        columnOf(subjects, ({ until }) => until),
      ],
    );
  }

  async recall(recalls: readonly Recall[], at: Date): Promise<void> {
    await this.session.query(
      `insert into flags.notice (notice_id, receipt, flag_id, kind, agency, team, at, asker_name, purpose, urgency)
       select r.notice_id, r.receipt, d.flag_id, 'recall', r.agency, r.team, $6, r.asker_name, l.purpose, n.urgency
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) r (notice_id, receipt, agency, team, asker_name)
       join flags.look_up l on l.receipt = r.receipt
       cross join lateral (select min(flag_id::text)::uuid as flag_id from flags.disclosure where receipt = r.receipt) d
       cross join lateral (select coalesce(min(urgency), 'amber') as urgency from flags.notice where receipt = r.receipt) n`,
      [
        columnOf(recalls, ({ noticeId }) => noticeId),
        columnOf(recalls, ({ receipt }) => receipt),
        columnOf(recalls, ({ askerAgency }) => askerAgency),
        columnOf(recalls, ({ askerTeam }) => askerTeam),
        columnOf(recalls, ({ askerAgencyName }) => askerAgencyName),
        at,
      ],
    );
  }
}
