import { HttpException } from '@nestjs/common';
import type { Problem } from '#schemas';
import { type ErrorCode, errorCodes, HubError } from '#schemas/errors';

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'REQUEST_INVALID',
  404: 'NOT_FOUND',
  413: 'REQUEST_TOO_LARGE',
};

/** The coded error that an exception stands for: any that is neither ours nor a refusal of the router is UNEXPECTED. */
export function hubErrorOf(exception: unknown): HubError {
  if (exception instanceof HubError) return exception;
  if (exception instanceof HttpException) {
    const code = codeOfStatus[exception.getStatus()];
    if (code) return new HubError(code);
  }
  return new HubError('UNEXPECTED');
}

/** The answer to an error: its code, title and cure, and the paths at fault. Nothing of its message, cause or other details. */
export function problemOf(error: HubError): Problem {
  const { title, status, cure } = errorCodes[error.code];
  const { fields } = error.details;
  return {
    type: `/errors#${error.code}`,
    title,
    status,
    code: error.code,
    detail: cure,
    ...(Array.isArray(fields) && fields.length > 0
      ? { fields: fields.slice(0, 50).map((field: string) => field.slice(0, 200)) }
      : {}),
  };
}
