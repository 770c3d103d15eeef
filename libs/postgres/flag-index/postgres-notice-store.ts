import type { ContactRoute, Notices } from '#schemas';
import { NoticeStore } from '#libs/flag-index';
import type { Session } from '../database.ts';

type Notice = Notices['notices'][number];

/** Notices in flags.notice. */
export class PostgresNoticeStore extends NoticeStore {
  constructor(private readonly session: Session) {
    super();
  }

  async last(agency: string): Promise<Notices> {
    const rows = await this.session.query<
      Omit<Notice, 'at' | 'askerRoute'> & { readonly at: Date; readonly askerRoute: ContactRoute | null }
    >(
      `select notice_id as "noticeId", kind, at, team, asker_name as "askerAgencyName", asker_route as "askerRoute",
         purpose, urgency, receipt
       from flags.notice where agency = $1 order by at desc, notice_id limit 25`,
      [agency],
    );
    return {
      notices: rows.map(({ at, askerRoute, ...notice }) => ({
        ...notice,
        at: at.toISOString(),
        ...(askerRoute && { askerRoute }),
      })),
    };
  }
}
