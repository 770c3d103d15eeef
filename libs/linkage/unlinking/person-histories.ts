import { decide, requirePermission, type Viewer } from '#libs/access';
import type { PersonHistory } from '#schemas';
import { HubError } from '#schemas/errors';
import { auditedBy } from '../stewards/audited-by.ts';
import type { HeldRecord } from '../stewards/review-rows.ts';
import { shownRecordOf } from '../stewards/shown-record-of.ts';
import type { StewardStores, StewardUnitOfWork } from '../stewards/steward-unit-of-work.ts';
import type { PersonMove } from './person-rows.ts';

/** A person with what happened to it. */
export interface PersonOverTime {
  readonly moves: readonly PersonMove[];
  readonly members: readonly HeldRecord[];
  /** Handles in the order of their numbers: the first is record 1. */
  readonly numbered: readonly string[];
}

/** What is known of a person whom this steward may see. @throws HubError ROLE_REFUSED to others, NOT_FOUND */
export async function personFor(viewer: Viewer, personId: string, { persons }: StewardStores): Promise<PersonOverTime> {
  const may = (queue: 'ordinary' | 'cleared'): boolean => decide(viewer, 'review', { queue }, {}).effect === 'allow';
  if (!may('cleared')) requirePermission(viewer, 'review', { queue: 'ordinary' }, {});
  const queue = await persons.queueOf(personId);
  if (!queue || !may(queue)) throw new HubError('NOT_FOUND');
  const moves = await persons.movesOf(personId);
  const came = moves.filter(({ toPerson }) => toPerson === personId).map(({ recordHandle }) => recordHandle);
  return { moves, members: await persons.membersOf(personId), numbered: [...new Set(came)] };
}

/** Persons over time, for data stewards. */
export class PersonHistories {
  constructor(private readonly work: StewardUnitOfWork) {}

  /** Every change of a person, with its cause, before and after. @throws HubError ROLE_REFUSED, NOT_FOUND */
  async history(viewer: Viewer, personId: string, now: Date): Promise<PersonHistory> {
    return this.work.run(async (stores) => {
      const { moves, members, numbered } = await personFor(viewer, personId, stores);
      await stores.audit.append({ action: 'read-person', ...auditedBy(viewer, now), personId });
      const heldBy = new Map(members.map((held) => [held.recordHandle, held]));
      return {
        personId,
        records: numbered.map((handle, at) => {
          const held = heldBy.get(handle);
          return {
            record: at + 1,
            isMember: held !== undefined,
            ...(held && { shown: shownRecordOf(held.record, 'first') }),
          };
        }),
        changes: moves
          .filter(({ fromPerson, toPerson }) => fromPerson === personId || toPerson === personId)
          .map(({ recordHandle, at, cause, fromPerson, toPerson, identityEvidence, modelId }) => ({
            record: numbered.indexOf(recordHandle) + 1,
            at: at.toISOString(),
            cause,
            ...(fromPerson !== undefined && { from: fromPerson }),
            ...(toPerson !== undefined && { to: toPerson }),
            identityEvidence,
            modelId,
          })),
      };
    });
  }
}
