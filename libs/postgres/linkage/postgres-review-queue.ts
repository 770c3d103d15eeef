import { type PossibleLink, ReviewQueue } from '#libs/linkage';
import type { Session } from '../database.ts';
import { columnOf } from './column-of.ts';
import { handleOf } from './handle-of.ts';

/** Reviews as the matcher keeps them, within one transaction. */
export class PostgresReviewQueue extends ReviewQueue {
  constructor(private readonly session: Session) {
    super();
  }

  async openOf(recordHandles: readonly string[]): Promise<readonly PossibleLink[]> {
    const rows = await this.session.query<{ left: string; right: string; match_weight: number }>(
      `select ${handleOf('left_handle')} as left, ${handleOf('right_handle')} as right, match_weight
       from identity.review
       where state = 'open' and (left_handle = any($1::uuid[]) or right_handle = any($1::uuid[]))`,
      [recordHandles],
    );
    return rows.map(({ left, right, match_weight }) => ({ left, right, matchWeight: match_weight }));
  }

  async open(links: readonly PossibleLink[], at: Date, dueAt: Date): Promise<void> {
    await this.session.query(
      `insert into identity.review (left_handle, right_handle, match_weight, state, created_at, due_at)
       select left_handle, right_handle, match_weight, 'open', $4, $5
       from unnest($1::uuid[], $2::uuid[], $3::float8[]) t (left_handle, right_handle, match_weight)
       order by left_handle, right_handle
       on conflict (left_handle, right_handle) do update set
         state = 'open',
         match_weight = excluded.match_weight,
         created_at = case review.state when 'open' then review.created_at else excluded.created_at end,
         due_at = case review.state when 'open' then review.due_at else excluded.due_at end
       where review.state <> 'decided'`,
      [
        columnOf(links, (link) => link.left),
        columnOf(links, (link) => link.right),
        columnOf(links, (link) => link.matchWeight),
        at,
        dueAt,
      ],
    );
  }

  async close(links: readonly PossibleLink[]): Promise<void> {
    await this.session.query(
      `update identity.review r set state = 'obsolete'
       from unnest($1::uuid[], $2::uuid[]) t (left_handle, right_handle)
       where r.left_handle = t.left_handle and r.right_handle = t.right_handle and r.state = 'open'
         and not exists (select from identity.sampled_pair s
           where s.left_handle = r.left_handle and s.right_handle = r.right_handle and s.verdict is null
             and not exists (select from identity.agency_record a
               where (a.handle = s.left_handle and a.version > s.left_version)
                 or (a.handle = s.right_handle and a.version > s.right_version)))`,
      [columnOf(links, (link) => link.left), columnOf(links, (link) => link.right)],
    );
  }
}
