import type { AgencyRecord } from '#schemas';
import { comparableRecordOf } from '../stewards/comparable-record.ts';
import { identifierAgreement } from '../stewards/identifier-agreement.ts';

/**
 * What two records are beyond doubt: one person, by one checked identifier, given name, family name and full birth date; or two, by different ones of all
 * of these but the family name, which relatives share.
 *
 * @returns undefined where there is doubt
 */
export function goldAnswerOf(left: AgencyRecord, right: AgencyRecord): 'same' | 'different' | undefined {
  const [one, other] = [comparableRecordOf(left), comparableRecordOf(right)];
  const identifiers = identifierAgreement(one, other);
  const given = agreementOf(textsOf(one.given), textsOf(other.given));
  const family = agreementOf(textsOf(one.family), textsOf(other.family));
  const born = agreementOf(fullDatesOf(one.birthDates), fullDatesOf(other.birthDates));
  if (identifiers === 'agree' && given === 'agree' && family === 'agree' && born === 'agree') return 'same';
  return identifiers === 'differ' && given === 'differ' && born === 'differ' ? 'different' : undefined;
}

type Texts = readonly string[];

const textsOf = (names: readonly { readonly text: string }[]): Texts => names.map(({ text }) => text);
const fullDatesOf = (dates: readonly { readonly digits: string }[]): Texts =>
  dates.map(({ digits }) => digits).filter((digits) => digits.length === 8);

function agreementOf(left: Texts, right: Texts): 'agree' | 'differ' | 'not-known' {
  if (left.length === 0 || right.length === 0) return 'not-known';
  return left.some((text) => right.includes(text)) ? 'agree' : 'differ';
}
