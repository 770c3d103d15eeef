import { FlagReader, type HeldFlags } from '#libs/flag-index';
import type { Session } from '../database.ts';
import { type FlagRow, fromFlagRow } from './flag-row.ts';

/** Reads flags for a look-up: one statement, whatever is found. */
export class PostgresFlagReader extends FlagReader {
  constructor(private readonly session: Session) {
    super();
  }

  async ofSubjects(subjects: readonly string[]): Promise<HeldFlags> {
    const [row] = await this.session.query<{
      readAt: Date;
      flags: readonly FlagRow[];
      versions: Readonly<Record<string, string>>;
    }>(
      `select clock_timestamp() as "readAt",
         (select coalesce(json_agg(f order by f.id), '[]') from flags.flag f where f.subject = any($1)) as flags,
         (select coalesce(json_object_agg(v.subject, v.version), '{}') from (
            select subject, max(membership_version)::text as version from flags.record
            where subject = any($1) group by subject) v) as versions`,
      [subjects],
    );
    return {
      readAt: row?.readAt ?? new Date(),
      flags: (row?.flags ?? []).map(fromFlagRow),
      membershipVersions: new Map(Object.entries(row?.versions ?? {})),
    };
  }
}
