import { parseCookie } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';

const signInMinutes = 10;

/** The two cookies of the pages. On https their names begin with `__Host-`, so that no other host can set or read them. */
export class Cookies {
  private readonly prefix: string;
  private readonly options: CookieOptions;

  /** @param isHttps false on loopback only, where `__Host-` and Secure would keep the cookie from being set */
  constructor(isHttps: boolean) {
    this.prefix = isHttps ? '__Host-' : '';
    this.options = { httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/' };
  }

  /** Token of the session at the hub. */
  sessionToken(request: Request): string | undefined {
    return this.read(request, 'session');
  }

  /** Which sign-in of the hub this browser has begun. */
  signInId(request: Request): string | undefined {
    return this.read(request, 'sign-in');
  }

  /** Until the browser closes; the hub ends the session earlier. */
  keepSession(response: Response, token: string): void {
    response.cookie(`${this.prefix}session`, token, this.options);
  }

  keepSignIn(response: Response, signInId: string): void {
    response.cookie(`${this.prefix}sign-in`, signInId, { ...this.options, maxAge: signInMinutes * 60_000 });
  }

  forgetSession(response: Response): void {
    response.clearCookie(`${this.prefix}session`, this.options);
  }

  forgetSignIn(response: Response): void {
    response.clearCookie(`${this.prefix}sign-in`, this.options);
  }

  private read(request: Request, name: string): string | undefined {
    return parseCookie(request.headers.cookie ?? '')[this.prefix + name] || undefined;
  }
}
