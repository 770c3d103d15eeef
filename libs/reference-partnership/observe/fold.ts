import type { PersonName } from '#schemas';
import type { AgencyHabit } from './agency-habit.ts';
import { foldCharacters } from './fold-characters.ts';
import type { Recorded, RecordedAddress } from './recorded.ts';

/** Names as a system with a column for each part keeps them: a familiar forename has no family name of its own, a former family name no forename. */
function inColumns(names: readonly PersonName[]): readonly PersonName[] {
  const [official, ...others] = names;
  if (!official) return names;
  const { given, family } = official;
  return [official, ...others.map((name) => (name.use === 'former' ? { ...name, given } : { ...name, family }))];
}

/** The record in the columns, letters and case that the old system holds. */
export function fold(recorded: Recorded, habit: AgencyHabit): Recorded {
  if (habit.characters === 'unicode' && !habit.otherNamesAreColumns && !habit.upperCaseFamily) return recorded;
  const text = (value: string): string => foldCharacters(value, habit.characters);
  const address = (value: RecordedAddress): RecordedAddress => ({
    ...value,
    number: text(value.number),
    street: text(value.street),
    town: text(value.town),
  });
  return {
    ...recorded,
    names: (habit.otherNamesAreColumns ? inColumns(recorded.names) : recorded.names).map((name) => ({
      ...name,
      given: name.given.map(text),
      family: habit.upperCaseFamily ? text(name.family).toUpperCase() : text(name.family),
    })),
    ...(recorded.fullName !== undefined && { fullName: text(recorded.fullName) }),
    ...(recorded.address && { address: address(recorded.address) }),
    ...(recorded.previousAddress && { previousAddress: address(recorded.previousAddress) }),
  };
}
