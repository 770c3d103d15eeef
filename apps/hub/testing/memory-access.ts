import {
  AccessStore,
  agencyOf,
  csrfTokenOf,
  type NewSession,
  newSecret,
  type PartnershipDirectory,
  sessionEnd,
  type SessionInUse,
  SessionStore,
  type SignInState,
  SignInStore,
  type StreamOfConnector,
  type Viewer,
} from '#libs/access';
import type { Partnership } from '#schemas';

/** Agencies and staff of a partnership in memory. */
export class MemoryAccessStore extends AccessStore {
  constructor(private readonly partnership: Partnership) {
    super();
  }

  directory(): Promise<PartnershipDirectory> {
    return Promise.resolve(this.partnership);
  }

  viewerOf(issuer: string, subject: string): Promise<Viewer | undefined> {
    const user = this.partnership.users.find((each) => each.issuer === issuer && each.subject === subject);
    return Promise.resolve(user && { userId: user.id, ...user });
  }

  streamsOf(connectorId: string): Promise<readonly StreamOfConnector[]> {
    const streams = this.partnership.agencies.flatMap((agency) =>
      agency.streams
        .filter((stream) => stream.connectorId === connectorId)
        .map(({ name, publicKey }) => ({ agency: agency.id, stream: name, publicKey })),
    );
    return Promise.resolve(streams);
  }
}

/** Sessions in memory. */
export class MemorySessionStore extends SessionStore {
  private readonly rows = new Map<string, { userId: string; openedAt: Date; lastUsedAt: Date }>();

  constructor(private readonly partnership: Partnership) {
    super();
  }

  open(userId: string, now: Date): Promise<NewSession> {
    const token = newSecret();
    this.rows.set(token, { userId, openedAt: now, lastUsedAt: now });
    return Promise.resolve({ token, csrfToken: csrfTokenOf(token), expiresAt: sessionEnd(now, now) });
  }

  use(token: string, now: Date): Promise<SessionInUse | undefined> {
    const row = this.rows.get(token);
    const user = this.partnership.users.find(({ id }) => id === row?.userId);
    if (!row || !user || sessionEnd(row.openedAt, row.lastUsedAt) <= now) return Promise.resolve(undefined);
    row.lastUsedAt = now;
    const { id, agency, team, displayName, roles } = user;
    const agencyName = agencyOf(this.partnership, agency)?.name ?? '';
    return Promise.resolve({
      viewer: { userId: id, agency, team, displayName, roles },
      session: {
        user: { id, displayName, agency, agencyName, team, roles },
        csrfToken: csrfTokenOf(token),
        expiresAt: sessionEnd(row.openedAt, now).toISOString(),
      },
    });
  }

  end(token: string): Promise<void> {
    this.rows.delete(token);
    return Promise.resolve();
  }

  endAllOf(userId: string): Promise<void> {
    for (const [token, row] of this.rows) if (row.userId === userId) this.rows.delete(token);
    return Promise.resolve();
  }
}

/** Sign-ins in memory. */
export class MemorySignInStore extends SignInStore {
  private readonly rows = new Map<string, SignInState>();

  begin(signIn: SignInState): Promise<string> {
    const id = newSecret();
    this.rows.set(id, signIn);
    return Promise.resolve(id);
  }

  take(signInId: string): Promise<SignInState | undefined> {
    const row = this.rows.get(signInId);
    this.rows.delete(signInId);
    return Promise.resolve(row);
  }
}
