import type { Observation } from '../observe/recorded.ts';

/** What of a record can be held against another, folded to one spelling. */
export interface Evidence {
  readonly given: readonly string[];
  readonly families: readonly string[];
  readonly birthDate: string;
  readonly postcode: string;
  readonly street: string;
  readonly identifiers: readonly string[];
  readonly contacts: readonly string[];
  readonly isPlaceholder: boolean;
}

const isPlain = /^[A-Za-z]*$/;
const folded = (text: string): string =>
  (isPlain.test(text) ? text : text.normalize('NFD').replace(/[^A-Za-z]/g, '')).toLowerCase();
const placeholders = new Set(['unknown', 'test', '', 'n', 'k', 'male', 'baby']);

/** The evidence of a record. */
export function evidenceOf({ recorded }: Observation): Evidence {
  const { names, birthDate = '', address, identifiers, phones, email } = recorded;
  const given = names.flatMap(({ given: words }) => words.slice(0, 1).map(folded));
  const families = names.map(({ family }) => folded(family));
  const isDate = birthDate.length === 10 && !/^(1900-01-01|1911-11-11)$/.test(birthDate);
  return {
    given,
    families,
    birthDate: isDate ? birthDate : '',
    postcode: address?.postcode ?? '',
    street: address ? folded(`${address.number}${address.street}`) + address.number.replace(/\D/g, '') : '',
    identifiers: identifiers.flatMap(({ type, value, valid }) => (valid ? [`${type} ${value}`] : [])),
    contacts: [...phones, ...(email ? [email] : [])],
    isPlaceholder: placeholders.has(given[0] ?? '') && placeholders.has(families[0] ?? ''),
  };
}

function share(left: readonly string[], right: readonly string[], shortest: number): boolean {
  for (const value of left) if (value.length >= shortest && right.includes(value)) return true;
  return false;
}

function nearDate(left: string, right: string): number {
  if (left === '' || right === '') return 0;
  if (left === right) return 2;
  const [a, b] = [left.split('-'), right.split('-')];
  const same = a.filter((part, i) => part === b[i]).length;
  return same === 2 || (a[0] === b[0] && a[1] === b[2] && a[2] === b[1]) ? 1 : 0;
}

/**
 * How much two records still have in common: 3 for a valid identifier, 2 for a birth date, 1 each for a birth date that is nearly the same,
 * a forename, a family name, a postcode and a telephone number or mailbox, a half for an initial and for a dwelling.
 */
export function evidenceBetween(left: Evidence, right: Evidence): number {
  if (left.isPlaceholder || right.isPlaceholder) return share(left.identifiers, right.identifiers, 1) ? 3 : 0;
  let sum = share(left.identifiers, right.identifiers, 1) ? 3 : 0;
  sum += nearDate(left.birthDate, right.birthDate);
  if (share(left.given, right.given, 2)) sum += 1;
  else if ((left.given[0]?.charAt(0) ?? '1') === (right.given[0]?.charAt(0) ?? '2')) sum += 0.5;
  if (share(left.families, right.families, 2)) sum += 1;
  if (left.postcode !== '' && left.postcode === right.postcode) sum += 1;
  if (left.street !== '' && left.street === right.street && left.street !== 'nofixedabode') sum += 0.5;
  if (share(left.contacts, right.contacts, 1)) sum += 1;
  return sum;
}

/** Evidence from which somebody careful would link: a birth date and a name, or as much. Assumed. */
export const enoughEvidence = 3;
