import { nationalInsuranceNumberOf, uniqueLearnerNumberOf } from './learner-and-insurance-numbers.ts';
import { nhsNumberOf } from './nhs-number.ts';
import { croNumberOf, pncNumberOf } from './police-numbers.ts';
import { uniquePupilNumberOf } from './unique-pupil-number.ts';

const checks = {
  NHS: nhsNumberOf,
  UPN: uniquePupilNumberOf,
  PNC: pncNumberOf,
  CRO: croNumberOf,
  NINO: nationalInsuranceNumberOf,
  ULN: uniqueLearnerNumberOf,
} as const satisfies Record<string, (text: string) => string | undefined>;

/** Kind of number that a service gives a person. */
export type IdentifierType = keyof typeof checks;

/** Every kind of identifier. */
export const identifierTypes = Object.keys(checks) as readonly IdentifierType[];

/** An identifier as checked. */
export interface CheckedIdentifier {
  /** Valid: the one form in which equal numbers are equal. Not valid: as the source wrote it, without blanks around it. */
  readonly value: string;
  /** Whether form and check digit hold. */
  readonly valid: boolean;
}

/** Checks an identifier; a wrong one is kept and marked, and never links on its own. */
export function checkIdentifier(type: IdentifierType, value: string): CheckedIdentifier {
  const compact = value.replace(/[\s-]/g, '').toUpperCase();
  const valid = checks[type](compact);
  return valid === undefined ? { value: value.trim(), valid: false } : { value: valid, valid: true };
}
