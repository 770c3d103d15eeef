import { createHash, randomBytes } from 'node:crypto';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** A new secret of 256 bits in base64url: a session token or the id of a sign-in. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: enough to recognise it, too little to use it. */
export const secretHash = (secret: string): string => digest(`signpost secret\n${secret}`);

/** The CSRF token of a session, made from its token, so that it needs no storing. */
export const csrfTokenOf = (token: string): string => digest(`signpost csrf\n${token}`);
