import { type LookUpRequest, parseAs } from '#schemas';
import { HubError } from '#schemas/errors';
import { askerContextOf, type PartnershipDirectory, requirePermission, type Viewer } from '#libs/access';

/** A code of its own for what people forget most; where a field is there but wrong, the schema says so. */
const required = {
  purpose: 'PURPOSE_MISSING',
  legalBasis: 'LEGAL_BASIS_MISSING',
  caseReference: 'CASE_REFERENCE_MISSING',
} as const;

const wildcard = /[*%?]/;
const nameWildcard = /[*%?_]/;

/**
 * Parses a look-up and refuses it unless the viewer may ask it.
 *
 * @param request the body as it came
 * @throws HubError PURPOSE_MISSING, LEGAL_BASIS_MISSING, CASE_REFERENCE_MISSING, WILDCARD_REFUSED, REQUEST_INVALID, AGENCY_UNKNOWN,
 *   ROLE_REFUSED, AGREEMENT_NOT_IN_FORCE, PURPOSE_REFUSED
 */
export function checkLookUp(
  request: unknown,
  viewer: Viewer,
  directory: PartnershipDirectory,
  now: Date,
): LookUpRequest {
  refuseMissing(request);
  refuseWildcards(request);
  const asked = parseAs('look-up-request.v1', request, 'REQUEST_INVALID');
  const known = new Set(directory.agencies.map(({ id }) => id));
  if (asked.agencies?.some((agency) => !known.has(agency)))
    throw new HubError('AGENCY_UNKNOWN', { fields: ['/agencies'] });
  requirePermission(viewer, 'look-up', asked, askerContextOf(viewer, directory, now));
  return asked;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuseMissing(request: unknown): void {
  if (!isObject(request)) throw new HubError('REQUEST_INVALID', { fields: ['/'] });
  for (const [field, code] of Object.entries(required)) {
    const value = Object.hasOwn(request, field) ? request[field] : undefined;
    const isBlank = typeof value === 'string' && value.trim() === '';
    if (value === undefined || value === null || isBlank) throw new HubError(code, { fields: [`/${field}`] });
  }
}

/** One person at a time, no browsing: a pattern is refused before anything is read. */
function refuseWildcards(request: unknown): void {
  const person = isObject(request) ? request['person'] : undefined;
  if (!isObject(person)) return;
  const fields = Object.entries(person).flatMap(([field, value]) =>
    isObject(value)
      ? Object.entries(value)
          .filter(([, part]) => typeof part === 'string' && wildcard.test(part))
          .map(([part]) => `/person/${field}/${part}`)
      : typeof value === 'string' && nameWildcard.test(value)
        ? [`/person/${field}`]
        : [],
  );
  if (fields.length > 0) throw new HubError('WILDCARD_REFUSED', { fields: fields.filter(isKnownPath) });
}

/** An unknown property's name is not told: it may be data. */
const isKnownPath = (path: string): boolean =>
  /^\/person\/(given|family|formerFamily|birthDate|sex|postcode|identifier\/(type|value)|recordReference\/(stream|key))$/.test(
    path,
  );
