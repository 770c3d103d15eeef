import type { FeedStatus, InvolvementEvent, MembershipMove } from '#schemas';
import type { EventBatch } from '#libs/events';
import { flagsOfSubject } from './flags-of-subject.ts';
import { groupedBy } from './grouped-by.ts';
import type { FlagStores, FlagUnitOfWork, RefusedEvent } from './flag-unit-of-work.ts';
import { type IndexedRecord, notToBeLookedUp, type RecordSource } from './indexed-record.ts';
import { involvementFaults } from './involvement-faults.ts';
import { type OpenedEvent, openEvents } from './open-events.ts';

/** What batches did, in counts. */
export interface IndexOutcome {
  /** Events taken; what an earlier run had done is not counted. */
  readonly events: number;
  /** Flags that the persons concerned have now. */
  readonly flags: number;
  /** Involvements of the records concerned that no look-up can find. */
  readonly waiting: number;
  /** Put into quarantine. */
  readonly refused: readonly RefusedEvent[];
}

/** From involvements and memberships to flags: the work of the indexer. Batches taken together are one unit of work. */
export class FlagIndexService {
  constructor(
    private readonly unitOfWork: FlagUnitOfWork,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /**
   * Takes batches of topic involvements. An event replaces all involvements of its record; older versions change nothing.
   *
   * A later version of a quarantined event does not wait behind it: it replaces it whole.
   *
   * @throws HubError retriable ones, when the same batches may succeed later; events at fault go to the dead letters instead
   */
  takeInvolvements(...batches: readonly EventBatch[]): Promise<IndexOutcome> {
    const { opened, refused } = openEvents('involvements', batches);
    return this.unitOfWork.run(batches, async (stores) => {
      const directory = await stores.directory();
      const due = opened.filter(({ event }) => stores.progress.isDue(event));
      const faulty = new Map(due.map((taken) => [taken, involvementFaults(taken.body, directory)]));
      const sound = due.filter((taken) => faulty.get(taken)?.length === 0);
      const records = await stores.flags.lockRecords([...new Set(sound.map(({ body }) => body.recordHandle))]);
      const { changed, conflicts } = this.renew(sound, records);
      await stores.flags.putRecords([...changed.values()]);
      const flags = await this.index(stores, [...changed.values()], records);
      const allRefused = [
        ...refused,
        ...due.flatMap((taken): RefusedEvent[] => {
          const fields = faulty.get(taken) ?? [];
          return fields.length > 0 ? [{ event: taken.event, code: 'EVENT_INVALID', fields }] : [];
        }),
        ...conflicts,
      ].filter(({ event }) => stores.progress.isDue(event));
      await stores.quarantine(allRefused);
      return { events: due.length, flags, ...countsOf(changed), refused: allRefused };
    });
  }

  /** Takes batches of topic memberships: each record follows its newest move. */
  takeMemberships(...batches: readonly EventBatch[]): Promise<IndexOutcome> {
    const { opened, refused } = openEvents('memberships', batches);
    return this.unitOfWork.run(batches, async (stores) => {
      const due = opened.filter(({ event }) => stores.progress.isDue(event));
      const newest = newestMoves(due.flatMap(({ body }) => body.moves));
      const records = await stores.flags.lockRecords([...newest.keys()]);
      const changed = new Map<string, IndexedRecord>();
      for (const [recordHandle, { membershipVersion, toSubject, identityEvidence }] of newest) {
        const known = records.get(recordHandle) ?? { recordHandle };
        const version = BigInt(membershipVersion);
        if (known.membership && known.membership.version >= version) continue;
        const membership = { version, identityEvidence, ...(toSubject !== undefined && { subject: toSubject }) };
        changed.set(recordHandle, { ...known, membership });
      }
      await stores.flags.putRecords([...changed.values()]);
      const flags = await this.index(stores, [...changed.values()], records);
      const newlyRefused = refused.filter(({ event }) => stores.progress.isDue(event));
      await stores.quarantine(newlyRefused);
      return { events: due.length, flags, ...countsOf(changed), refused: newlyRefused };
    });
  }

  /** Takes batches of topic feed-status: the latest run of each feed counts. */
  takeFeedStatus(...batches: readonly EventBatch[]): Promise<IndexOutcome> {
    const { opened, refused } = openEvents('feed-status', batches);
    return this.unitOfWork.run(batches, async (stores) => {
      const due = opened.filter(({ event }) => stores.progress.isDue(event));
      // A sender's clock that runs ahead must not keep a feed fresh, nor hide the runs that follow.
      const now = this.clock().toISOString();
      const statuses: readonly FeedStatus[] = due.map(({ body }) =>
        Date.parse(body.finishedAt) > Date.parse(now) ? { ...body, finishedAt: now } : body,
      );
      await stores.flags.putFeedStatus(statuses);
      const newlyRefused = refused.filter(({ event }) => stores.progress.isDue(event));
      await stores.quarantine(newlyRefused);
      return { events: due.length, flags: 0, waiting: 0, refused: newlyRefused };
    });
  }

  /** Records with a newer version, and events refused: another content under a version already taken, or another sender's record. */
  private renew(
    events: readonly OpenedEvent<'involvements'>[],
    records: ReadonlyMap<string, IndexedRecord>,
  ): { readonly changed: ReadonlyMap<string, IndexedRecord>; readonly conflicts: readonly RefusedEvent[] } {
    const changed = new Map<string, IndexedRecord>();
    const conflicts: RefusedEvent[] = [];
    const now = this.clock();
    for (const { event, body } of events) {
      const { recordHandle } = body;
      const known = changed.get(recordHandle) ?? records.get(recordHandle) ?? { recordHandle };
      const version = BigInt(body.version);
      if (known.source && (known.source.agency !== body.agency || known.source.stream !== body.stream)) {
        conflicts.push({ event, code: 'RECORD_NOT_YOURS', fields: ['/agency', '/stream'] });
        continue;
      }
      if (known.source && known.source.version >= version) {
        if (known.source.version === version && contentOf(known.source) !== contentOf(body))
          conflicts.push({ event, code: 'VERSION_CONFLICT', fields: ['/version'] });
        continue;
      }
      const sent = new Date(event.attributes.time);
      // A sender's clock that runs ahead must not make a flag last longer.
      const renewedAt = sent < now ? sent : now;
      changed.set(recordHandle, { ...known, source: toSource(body, version, renewedAt) });
    }
    return { changed, conflicts };
  }

  /** Makes the flags of all persons concerned anew: those that the records belong to now and those that they belonged to. */
  private async index(
    stores: FlagStores,
    changed: readonly IndexedRecord[],
    before: ReadonlyMap<string, IndexedRecord>,
  ): Promise<number> {
    if (changed.length === 0) return 0;
    const subjects = new Set(
      changed
        .flatMap((record) => [record, before.get(record.recordHandle)])
        .flatMap((record) => record?.membership?.subject ?? []),
    );
    const members = await stores.flags.lockSubjects([...subjects].sort());
    const bySubject = groupedBy(members, ({ membership }) => membership?.subject ?? '');
    const directory = await stores.directory();
    const flags = [...subjects].flatMap((subject) => flagsOfSubject(subject, bySubject.get(subject) ?? [], directory));
    await stores.flags.replaceFlags(
      [...subjects],
      changed.map(({ recordHandle }) => recordHandle),
      flags,
    );
    return flags.length;
  }
}

function newestMoves(moves: readonly MembershipMove[]): ReadonlyMap<string, MembershipMove> {
  const newest = new Map<string, MembershipMove>();
  for (const move of moves) {
    const known = newest.get(move.recordHandle);
    if (!known || BigInt(known.membershipVersion) < BigInt(move.membershipVersion)) newest.set(move.recordHandle, move);
  }
  return newest;
}

function toSource(body: InvolvementEvent, version: bigint, renewedAt: Date): RecordSource {
  const { agency, stream, protection, involvements } = body;
  return { agency, stream, version, renewedAt, protection, involvements };
}

const contentOf = ({ agency, stream, protection, involvements }: RecordSource | InvolvementEvent): string =>
  JSON.stringify([
    agency,
    stream,
    protection,
    involvements.map((one) => [
      one.sourceHandle,
      one.category,
      one.involvement,
      one.since,
      one.ended,
      one.team,
      one.agreement,
    ]),
  ]);

const countsOf = (changed: ReadonlyMap<string, IndexedRecord>): { readonly waiting: number } => ({
  waiting: [...changed.values()].reduce((sum, record) => sum + notToBeLookedUp(record), 0),
});
