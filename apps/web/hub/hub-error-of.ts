import { faultsOf, type Problem } from '#schemas';
import { type ErrorCode, errorCodes, HubError } from '#schemas/errors';

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

function problemIn(text: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return faultsOf('problem.v1', value).length === 0 ? (value as Problem) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The error that a refusing answer of the hub stands for.
 *
 * @param status HTTP status; decides when the body is no problem document (a proxy's page, say)
 */
export function hubErrorOf(status: number, text: string): HubError {
  const problem = problemIn(text);
  if (problem && isKnown(problem.code)) return new HubError(problem.code, { fields: problem.fields ?? [] });
  return new HubError(status === 502 || status === 503 || status === 504 ? 'HUB_UNREACHABLE' : 'UNEXPECTED', {
    status,
  });
}
