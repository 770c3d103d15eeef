import type { Session } from '#schemas';
import type { Viewer } from './viewer.ts';

/** A session just opened. The token is told once and stored as a hash only. */
export interface NewSession {
  readonly token: string;
  readonly csrfToken: string;
  readonly expiresAt: Date;
}

/** A session in use. */
export interface SessionInUse {
  readonly viewer: Viewer;
  readonly session: Session;
}

/** Sessions: idle 15 minutes, absolute 8 hours; gone at once with their user. */
export abstract class SessionStore {
  abstract open(userId: string, now: Date): Promise<NewSession>;

  /** Finds the session of a token and renews its idle time; undefined when it ended or never was. */
  abstract use(token: string, now: Date): Promise<SessionInUse | undefined>;

  abstract end(token: string): Promise<void>;

  /** Ends every session of a user. */
  abstract endAllOf(userId: string): Promise<void>;
}
