import type { ErrorCode, HubError } from '#schemas/errors';
import type { FormFault } from '../pages/form-fault.ts';
import type { Asked } from './asked.ts';
import type { Reason } from './reason.ts';

/** Which fields of which page the hub refused. */
export interface RefusedFields {
  readonly reason: readonly FormFault<keyof Reason>[];
  readonly asked: readonly FormFault<keyof Asked>[];
}

const reasonOfCode: Partial<Record<ErrorCode, FormFault<keyof Reason>>> = {
  PURPOSE_MISSING: { field: 'purpose', text: 'Select why you need to know' },
  PURPOSE_REFUSED: {
    field: 'purpose',
    text: 'Your sharing agreement does not allow this purpose with this law. Select another',
  },
  LEGAL_BASIS_MISSING: { field: 'legalBasis', text: 'Select the law that lets you ask' },
  CASE_REFERENCE_MISSING: { field: 'caseReference', text: 'Enter your case reference' },
  AGENCY_UNKNOWN: { field: 'agencies', text: 'Select agencies from the list' },
};

const askedOfCode: Partial<Record<ErrorCode, FormFault<keyof Asked>>> = {
  WILDCARD_REFUSED: { field: 'given', text: 'Enter whole names, without * ? % or _' },
  DATE_INVALID: { field: 'birthDay', text: 'Date of birth must be a real date' },
  DATE_IN_FUTURE: { field: 'birthYear', text: 'Date of birth must be in the past' },
};

const reasonOfPath: Readonly<Record<string, FormFault<keyof Reason>>> = {
  '/purpose': { field: 'purpose', text: 'Select why you need to know' },
  '/legalBasis': { field: 'legalBasis', text: 'Select the law that lets you ask' },
  '/caseReference': { field: 'caseReference', text: 'Check the case reference' },
  '/relationship': { field: 'relationship', text: 'Select what your part is' },
  '/urgency': { field: 'urgency', text: 'Select how soon you need to speak to someone' },
  '/agencies': { field: 'agencies', text: 'Select agencies from the list' },
};

const askedOfPath: Readonly<Record<string, FormFault<keyof Asked>>> = {
  '/person/given': { field: 'given', text: 'Check the first names' },
  '/person/family': { field: 'family', text: 'Check the last name' },
  '/person/formerFamily': { field: 'formerFamily', text: 'Check the former last name' },
  '/person/birthDate': { field: 'birthDay', text: 'Check the date of birth' },
  '/person/postcode': { field: 'postcode', text: 'Check the postcode' },
  '/person/identifier': { field: 'identifierValue', text: 'Check the number' },
  '/person/recordReference': { field: 'recordKey', text: 'Check the record reference' },
};

const under = <Fault>(table: Readonly<Record<string, Fault>>, paths: readonly string[]): readonly Fault[] =>
  Object.entries(table).flatMap(([path, fault]) =>
    paths.some((each) => each === path || each.startsWith(`${path}/`)) ? [fault] : [],
  );

/** The fields that a refusal of the hub is about; undefined when it is about something else. */
export function faultsOfRefusal({ code, details }: HubError): RefusedFields | undefined {
  const paths = Array.isArray(details['fields']) ? (details['fields'] as readonly string[]) : [];
  const reason = reasonOfCode[code] ? [reasonOfCode[code]] : under(reasonOfPath, paths);
  const asked = under(askedOfPath, paths);
  const askedByCode = asked.length === 0 && askedOfCode[code] ? [askedOfCode[code]] : asked;
  return reason.length + askedByCode.length === 0 ? undefined : { reason, asked: askedByCode };
}
