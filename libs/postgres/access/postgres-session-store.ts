import {
  absoluteMs,
  csrfTokenOf,
  idleMs,
  type NewSession,
  newSecret,
  secretHash,
  sessionEnd,
  type SessionInUse,
  SessionStore,
} from '#libs/access';
import type { Session } from '../database.ts';
import { viewerColumns, type ViewerRow } from './postgres-access-store.ts';

interface SessionRow extends ViewerRow {
  readonly agencyName: string;
  readonly openedAt: Date;
}

/** Sessions in access.session: the hash of the token only. */
export class PostgresSessionStore extends SessionStore {
  constructor(private readonly session: Session) {
    super();
  }

  async open(userId: string, now: Date): Promise<NewSession> {
    const token = newSecret();
    // Whoever signs in sweeps what has ended.
    await this.session.query(`delete from access.session where opened_at < $1 or last_used_at < $2`, ended(now));
    await this.session.query(
      `insert into access.session (token_hash, user_id, opened_at, last_used_at) values ($1, $2, $3, $3)`,
      [secretHash(token), userId, now],
    );
    return { token, csrfToken: csrfTokenOf(token), expiresAt: sessionEnd(now, now) };
  }

  async use(token: string, now: Date): Promise<SessionInUse | undefined> {
    const [row] = await this.session.query<SessionRow>(
      `update access.session s set last_used_at = greatest(s.last_used_at, $2)
       from access.member_of_staff u join access.agency a on a.id = u.agency
       where s.token_hash = $1 and u.id = s.user_id and s.opened_at >= $3 and s.last_used_at >= $4
       returning ${viewerColumns}, a.name as "agencyName", s.opened_at as "openedAt"`,
      [secretHash(token), now, ...ended(now)],
    );
    if (!row) return undefined;
    const { agencyName, openedAt, ...viewer } = row;
    const { userId: id, displayName, agency, team, roles } = viewer;
    return {
      viewer,
      session: {
        user: { id, displayName, agency, agencyName, team, roles },
        csrfToken: csrfTokenOf(token),
        expiresAt: sessionEnd(openedAt, now).toISOString(),
      },
    };
  }

  async end(token: string): Promise<void> {
    await this.session.query(`delete from access.session where token_hash = $1`, [secretHash(token)]);
  }

  async endAllOf(userId: string): Promise<void> {
    await this.session.query(`delete from access.session where user_id = $1`, [userId]);
  }
}

/** Opened before the first or last used before the second, a session has ended. */
const ended = (now: Date): [Date, Date] => [
  new Date(now.getTime() - absoluteMs + 1),
  new Date(now.getTime() - idleMs + 1),
];
