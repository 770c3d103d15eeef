import { drawsOf } from '../random/draws.ts';
import { drawWeighted, weightedTable } from '../random/weighted-table.ts';
import type { SampleAgencyId as AgencyId } from '../world/agency-id.ts';
import type { Person } from '../world/person.ts';
import type { AgencyHabit } from './agency-habit.ts';
import { operationRates, rateOf } from './operation-rates.ts';
import { operations, type OperationName } from './operations.ts';
import type { Corruption, Recorded } from './recorded.ts';

const clerks = weightedTable<0 | 1 | 2>([
  [0, 30],
  [1, 50],
  [2, 20],
]);

/** What a planted person's records may suffer: enough to be real, not so much that the scripted answer is in doubt. */
const gentle: readonly OperationName[] = ['nickname', 'apostrophe-lost'];

/** The field that differs between two states of a record, with both values. */
function changeOf(before: Recorded, after: Recorded): Pick<Corruption, 'field' | 'before' | 'after'> {
  const fields = ['names', 'birthDate', 'sex', 'address', 'identifiers'] as const;
  const field = fields.find((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])) ?? 'names';
  return { field, before: JSON.stringify(before[field]), after: JSON.stringify(after[field] ?? null) };
}

/** Lets the table of rates loose on a record; every operation draws for itself and tells the log. */
export function corrupt(
  seed: number,
  entity: string,
  recordId: string,
  agency: AgencyId,
  habit: AgencyHabit,
  person: Person,
  relative: Person | undefined,
  recorded: Recorded,
): { recorded: Recorded; corruptions: readonly Corruption[] } {
  const clerk = drawWeighted(drawsOf(seed, entity, 'clerk'), clerks);
  const corruptions: Corruption[] = [];
  let state = recorded;
  for (const operation of Object.keys(operationRates) as OperationName[]) {
    if (person.plan && !gentle.includes(operation)) continue;
    const draws = drawsOf(seed, entity, operation);
    if (!draws.chance(rateOf(operation, agency, clerk, person.difficulty))) continue;
    const next = operations[operation](state, { draws, person, habit, relative });
    if (!next) continue;
    corruptions.push({ recordId, operation, ...changeOf(state, next) });
    state = next;
  }
  return { recorded: state, corruptions };
}
