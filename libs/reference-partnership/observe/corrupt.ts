import { chanceOf, drawsOf, purposeKey } from '../random/draws.ts';
import { drawWeighted, weightedTable } from '../random/weighted-table.ts';
import type { OriginGroup } from '../names/origin-names.ts';
import type { Person } from '../world/person.ts';
import type { AgencyHabit } from './agency-habit.ts';
import { clerkTenths, difficultyTenths, operationRates } from './operation-rates.ts';
import { type Profile, profiles } from './profile.ts';
import { type OperationName, operations } from './operations.ts';
import type { Corruption, Recorded } from './recorded.ts';

/** Arm 1 has every group err alike, arm 2 as in life. */
export type Arm = 'equal' | 'realistic';

/** What a record is written under. */
export interface Conditions {
  readonly seed: number;
  readonly profile: Profile;
  readonly arm: Arm;
}

const clerks = weightedTable<0 | 1 | 2>([
  [0, 30],
  [1, 50],
  [2, 20],
]);

/** What a planted person's records may suffer: enough to be real, not so much that the scripted answer is in doubt. */
const gentle: readonly OperationName[] = ['nickname', 'apostrophe-lost'];

/** The field that differs between two states of a record, with both values. */
function changeOf(before: Recorded, after: Recorded): Pick<Corruption, 'field' | 'before' | 'after'> {
  const fields = ['names', 'birthDate', 'age', 'sex', 'address', 'identifiers', 'phones'] as const;
  const field = fields.find((name) => before[name] !== after[name]) ?? 'names';
  return { field, before: JSON.stringify(before[field]), after: JSON.stringify(after[field] ?? null) };
}

const clerkPurpose = purposeKey('record/clerk');
const names = Object.keys(operationRates) as readonly OperationName[];
const keys = new Map(names.map((name) => [name, [purposeKey(`strikes/${name}`), purposeKey(`how/${name}`)] as const]));
const typing: ReadonlySet<OperationName> = new Set([
  'forename-typed-wrong',
  'family-name-typed-wrong',
  'second-forename-used',
  'half-of-double-name',
]);
const eastAsian: readonly OriginGroup[] = ['chinese', 'vietnamese'];

/** How much oftener an operation strikes a person than others, in tenths: twice the typing errors for people born abroad (Splink), two to four times the swapped names for East Asian ones. */
function groupTenths(operation: OperationName, person: Person): number {
  if (typing.has(operation)) return person.bornAbroad ? 20 : 10;
  if (operation === 'names-swapped') return eastAsian.includes(person.origin) ? 30 : 10;
  return 10;
}

/** Rates that the person's lot sets, whatever the profile: asylum seekers and unaccompanied children are registered on 1 January. */
function rateOf(
  operation: OperationName,
  usual: number,
  person: Person,
  relative: Person | undefined,
  arm: Arm,
): number {
  // The number of somebody who died goes on in the hands of who is left.
  if (operation === 'identifier-of-relative' && relative?.events.some(({ kind }) => kind === 'death')) return 500;
  const has = (name: Person['peculiarities'][number]): boolean => person.peculiarities.includes(name);
  if (person.peculiarities.length === 0) return usual;
  if (has('unaccompanied-child')) {
    if (operation === 'birth-date-first-of-january') return 6000;
    if (operation === 'forename-respelled' || operation === 'family-name-respelled') return 4000;
  }
  if (operation === 'birth-date-first-of-january' && has('asylum') && arm === 'realistic') return 2000;
  if (operation === 'no-fixed-abode' && has('homeless')) return 3500;
  return usual;
}

/**
 * Lets the table of rates loose on a record; every operation draws for itself and tells the log.
 *
 * @param agency key of the agency
 * @param entity number of the record among the agency's
 */
export function corrupt(
  { seed, profile, arm }: Conditions,
  agency: number,
  entity: number,
  recordId: string,
  habit: AgencyHabit,
  person: Person,
  relative: Person | undefined,
  asOf: string,
  recorded: Recorded,
): { recorded: Recorded; corruptions: readonly Corruption[] } {
  const clerk = drawWeighted(drawsOf(seed, agency ^ clerkPurpose, entity), clerks);
  const scale = (habit.errorTenths * clerkTenths[clerk] * difficultyTenths[person.difficulty]) / 1000;
  const at = profiles.indexOf(profile);
  const corruptions: Corruption[] = [];
  let state = recorded;
  for (const operation of names) {
    if (person.plan && !gentle.includes(operation)) continue;
    const usual = operationRates[operation][at] ?? 0;
    const group = arm === 'realistic' ? groupTenths(operation, person) : 10;
    const rate = Math.min(9000, Math.floor((rateOf(operation, usual, person, relative, arm) * scale * group) / 10));
    const [strikes, how] = keys.get(operation) ?? [0, 0];
    if (!chanceOf(seed, agency ^ strikes, entity, rate)) continue;
    const draws = drawsOf(seed, agency ^ how, entity);
    const next = operations[operation](state, { draws, person, habit, relative, asOf, isEqualArm: arm === 'equal' });
    if (!next || next === state) continue;
    corruptions.push({ recordId, operation, ...changeOf(state, next) });
    state = next;
  }
  return { recorded: state, corruptions };
}
