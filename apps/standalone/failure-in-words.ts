import { detailsInWords, faultOf } from '#libs/runtime';
import { type ErrorCode, errorCodes } from '#schemas/errors';

/**
 * Why a start failed, what to do about it, and where to read on: lines for a terminal.
 *
 * @param log file that the processes of the start write to
 */
export function failureInWords(error: unknown, log: string): readonly string[] {
  const { code, details, place } = faultOf(error);
  const { title, cure } = errorCodes[code as ErrorCode];
  return [
    `could not start: ${title}. ${cure}`,
    ...detailsInWords(details),
    `  code ${code} (docs/errors.md), at ${place}; log: ${log}`,
  ];
}
