import { newSecret, secretHash, signInMs, type SignInState, SignInStore } from '#libs/access';
import type { Session } from '../database.ts';

/** Sign-ins under way in access.sign_in. */
export class PostgresSignInStore extends SignInStore {
  constructor(private readonly session: Session) {
    super();
  }

  async begin({ state, nonce, codeVerifier, redirectUri, returnTo }: SignInState, now: Date): Promise<string> {
    const id = newSecret();
    await this.session.query(`delete from access.sign_in where begun_at < $1`, [oldest(now)]);
    await this.session.query(
      `insert into access.sign_in (id_hash, begun_at, state, nonce, code_verifier, redirect_uri, return_to)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [secretHash(id), now, state, nonce, codeVerifier, redirectUri, returnTo],
    );
    return id;
  }

  async take(signInId: string, now: Date): Promise<SignInState | undefined> {
    const [row] = await this.session.query<SignInState & { readonly begunAt: Date }>(
      `delete from access.sign_in where id_hash = $1
       returning state, nonce, code_verifier as "codeVerifier", redirect_uri as "redirectUri",
         return_to as "returnTo", begun_at as "begunAt"`,
      [secretHash(signInId)],
    );
    if (!row) return undefined;
    const { begunAt, ...signIn } = row;
    return begunAt >= oldest(now) ? signIn : undefined;
  }
}

const oldest = (now: Date): Date => new Date(now.getTime() - signInMs);
