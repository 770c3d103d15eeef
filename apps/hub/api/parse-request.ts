import { parseAs, type SchemaId, type SchemaTypes } from '#schemas';
import { HubError } from '#schemas/errors';
import { textFaultsOf } from './text-faults.ts';

/**
 * Refuses a body whose texts no store may see.
 *
 * @throws HubError TEXT_FORBIDDEN_CHARACTER, FIELD_NAME_FORBIDDEN
 */
export function requireCleanText(body: unknown): void {
  const faults = textFaultsOf(body);
  if (faults) throw new HubError(faults.code, { fields: faults.fields });
}

/**
 * Parses the body of a request.
 *
 * @throws HubError TEXT_FORBIDDEN_CHARACTER, FIELD_NAME_FORBIDDEN, REQUEST_INVALID with the paths at fault
 */
export function parseRequest<S extends SchemaId>(schema: S, body: unknown): SchemaTypes[S] {
  requireCleanText(body);
  return parseAs(schema, body, 'REQUEST_INVALID');
}
