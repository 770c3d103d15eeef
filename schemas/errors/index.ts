export { type ErrorCode, type ErrorEntry, errorCodes } from './error-codes.ts';
export { HubError, type ErrorDetails } from './hub-error.ts';
