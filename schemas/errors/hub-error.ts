import { type ErrorCode, errorCodes } from './error-codes.ts';

/** Identifiers, field names, counts and codes that place an error. Never a personal value nor a legacy key. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** An error with a code from the one list; the code decides HTTP status, retry or dead letter, and its entry in docs/errors.md. */
export class HubError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(`${code}: ${errorCodes[code].title}`, options);
    this.name = 'HubError';
    this.code = code;
    this.details = details;
  }

  /** Whether the same action may succeed later without a change to its input. */
  get retriable(): boolean {
    return errorCodes[this.code].retriable;
  }

  /** HTTP status of the problem+json answer. */
  get status(): number {
    return errorCodes[this.code].status;
  }
}
