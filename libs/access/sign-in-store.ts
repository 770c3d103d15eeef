/** What the hub must remember while the browser is at the identity provider. */
export interface SignInState {
  readonly state: string;
  readonly nonce: string;
  /** PKCE code verifier. */
  readonly codeVerifier: string;
  readonly redirectUri: string;
  /** Path of the page to go on with. */
  readonly returnTo: string;
}

/** A sign-in must be finished within this time. */
export const signInMs = 10 * 60_000;

/** Sign-ins under way. */
export abstract class SignInStore {
  /** @returns the id by which the sign-in is ended; stored as a hash only */
  abstract begin(signIn: SignInState, now: Date): Promise<string>;

  /** Takes a sign-in out, so that it can be ended once only; undefined when unknown, ended or over ten minutes old. */
  abstract take(signInId: string, now: Date): Promise<SignInState | undefined>;
}
