import type { AskedPerson } from '#schemas';
import { datePartsOf } from '#schemas/dates';
import { checkIdentifier } from '#schemas/identifiers';

/**
 * Whether a question says enough to find one person: a verified identifier and the birth date; or given and family name, birth
 * date and one of postcode and former family name; or a record reference of the asker's own. A function of the question only.
 */
export function isEnough(asked: AskedPerson): boolean {
  return asked.recordReference !== undefined || isEnoughToCompare(asked);
}

/** The same without the record reference: what demographics alone must hold. */
export function isEnoughToCompare({
  given,
  family,
  formerFamily,
  birthDate,
  postcode,
  identifier,
}: AskedPerson): boolean {
  if (birthDate === undefined || !isWholeDate(birthDate)) return false;
  if (identifier && checkIdentifier(identifier.type, identifier.value).valid) return true;
  return isSaid(given) && isSaid(family) && (isSaid(postcode) || isSaid(formerFamily));
}

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

function isWholeDate(date: string): boolean {
  return datePartsOf(date)?.day !== undefined;
}
