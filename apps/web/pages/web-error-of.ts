import { HttpException } from '@nestjs/common';
import { type ErrorCode, HubError } from '#schemas/errors';

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'REQUEST_INVALID',
  404: 'NOT_FOUND',
  413: 'REQUEST_TOO_LARGE',
};

/** HTTP status that the router or the body parser means by an exception. */
function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  const { status } = (exception ?? {}) as { readonly status?: unknown };
  return typeof status === 'number' ? status : 500;
}

/** The coded error that an exception stands for: any that is neither ours nor a refusal of router or body parser is UNEXPECTED. */
export function webErrorOf(exception: unknown): HubError {
  if (exception instanceof HubError) return exception;
  return new HubError(codeOfStatus[statusOf(exception)] ?? 'UNEXPECTED');
}
