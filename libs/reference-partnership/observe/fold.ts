import type { PersonName } from '#schemas';
import type { AgencyHabit } from './agency-habit.ts';
import { foldCharacters } from './fold-characters.ts';
import type { Corruption, Recorded, RecordedAddress } from './recorded.ts';

/** Names as a system with a column for each part keeps them: a familiar forename has no family name of its own, a former family name no forename. */
function inColumns(names: readonly PersonName[]): readonly PersonName[] {
  const [official, ...others] = names;
  if (!official) return names;
  const { given, family } = official;
  return [official, ...others.map((name) => (name.use === 'former' ? { ...name, given } : { ...name, family }))];
}

/** A record as the old system holds it, with what was lost on the way. */
export interface Folded {
  readonly recorded: Recorded;
  /** Which names gave way to columns shared with the official one, which letters lost their accents and which texts their ends; upper case is the system's way and no loss. */
  readonly losses: readonly Omit<Corruption, 'recordId'>[];
}

type Texts = Pick<Recorded, 'names' | 'fullName' | 'address' | 'previousAddress'>;

/** The texts of a record, each changed in the same way. */
function withTexts(
  { names, fullName, address, previousAddress }: Texts,
  text: (value: string) => string,
  family: (value: string) => string,
): Texts {
  const placed = (value: RecordedAddress): RecordedAddress => ({
    ...value,
    number: text(value.number),
    street: text(value.street),
    town: text(value.town),
  });
  return {
    names: names.map((name) => ({ ...name, given: name.given.map(text), family: family(name.family) })),
    ...(fullName !== undefined && { fullName: text(fullName) }),
    ...(address && { address: placed(address) }),
    ...(previousAddress && { previousAddress: placed(previousAddress) }),
  };
}

/** Forenames as one field keeps them that ends after so many letters: each but the last whole. */
function cutGiven(given: readonly string[], atMost: number): readonly string[] {
  let left = atMost;
  return given.flatMap((name) => {
    const kept = name.slice(0, Math.max(0, left)).trimEnd();
    left -= name.length + 1;
    return kept === '' ? [] : [kept];
  });
}

/** Names as a system keeps them whose fields end after so many letters. */
function cutNames({ names, fullName }: Texts, atMost: number): Pick<Recorded, 'names' | 'fullName'> {
  const cut = (value: string): string => value.slice(0, atMost).trimEnd();
  return {
    names: names.map((name) => ({ ...name, given: cutGiven(name.given, atMost), family: cut(name.family) })),
    ...(fullName !== undefined && { fullName: cut(fullName) }),
  };
}

const fields = ['names', 'fullName', 'address', 'previousAddress'] as const;

function lossesBetween(operation: string, before: Texts, after: Partial<Texts>): Folded['losses'] {
  return fields.flatMap((field) => {
    if (before[field] === undefined || after[field] === undefined) return [];
    const [was, is] = [JSON.stringify(before[field]), JSON.stringify(after[field])];
    return was === is ? [] : [{ operation, field, before: was, after: is }];
  });
}

/** The record in the columns, letters, case and lengths that the old system holds. */
export function fold(recorded: Recorded, habit: AgencyHabit): Folded {
  const { characters, otherNamesAreColumns, upperCaseFamily, namesAtMost } = habit;
  if (characters === 'unicode' && !otherNamesAreColumns && !upperCaseFamily && namesAtMost === undefined)
    return { recorded, losses: [] };
  const isUpper = characters === 'ascii-upper';
  const upper = (value: string): string => value.toUpperCase();
  // What no system of that case can help: the measure of what else is lost.
  const cased = withTexts(recorded, isUpper ? upper : String, isUpper || upperCaseFamily ? upper : String);
  const share = (texts: Texts): Texts => (otherNamesAreColumns ? { ...texts, names: inColumns(texts.names) } : texts);
  const shared = share(cased);
  const text = (value: string): string => foldCharacters(value, characters);
  const folded = withTexts(share(recorded), text, (value) => (upperCaseFamily ? upper(text(value)) : text(value)));
  const cut = namesAtMost === undefined ? {} : cutNames(folded, namesAtMost);
  return {
    recorded: { ...recorded, ...folded, ...cut },
    losses: [
      ...lossesBetween('columns-shared', cased, shared),
      ...lossesBetween('letters-folded', shared, folded),
      ...lossesBetween('text-cut', folded, cut),
    ],
  };
}
