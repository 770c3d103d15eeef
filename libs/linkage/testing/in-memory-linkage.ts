import { createHash } from 'node:crypto';
import type { LogPosition } from '#libs/events';
import {
  AgencyRecordStore,
  type OpenedRecord,
  type RecordHead,
  type RecordToStore,
  type RekeyedRecord,
} from '../agency-record-store.ts';
import { type LinkageStores, LinkageUnitOfWork } from '../linkage-unit-of-work.ts';
import type { MembershipChange } from '../membership-changes-of.ts';
import { type Constraint, type Edge, type LinkedRecord, type Neighbourhood, pairOf } from '../neighbourhood.ts';
import { PersonStore } from '../person-store.ts';
import { type PossibleLink, ReviewQueue } from '../review-queue.ts';
import { Turns } from '../turns.ts';
import { InMemorySamples } from './in-memory-samples.ts';
import { InMemoryState } from './in-memory-state.ts';

/** Everything the linkage keeps, in plain: for specs and trials, with one transaction at a time. */
export class InMemoryLinkage extends LinkageUnitOfWork {
  state = new InMemoryState();
  /** Handles of records that have or had a key. */
  private readonly handlesOfKey = new Map<string, Set<string>>();
  private readonly turns = new Turns();
  private readonly nextId: () => string;

  /** @param nextId gives minted ids in growing order */
  constructor(nextId: () => string) {
    super();
    this.nextId = nextId;
  }

  run<T>(at: readonly LogPosition[], work: (stores: LinkageStores) => Promise<T>): Promise<T> {
    return this.turns.take(() => this.transact(at, work));
  }

  read<T>(work: (stores: Pick<LinkageStores, 'records' | 'persons'>) => Promise<T>): Promise<T> {
    return this.run([], work);
  }

  private async transact<T>(at: readonly LogPosition[], work: (stores: LinkageStores) => Promise<T>): Promise<T> {
    const state = this.state.copy();
    const topic = at[0]?.topic ?? '';
    const placeOf = ({ partition }: { readonly partition: number }) => `${topic}/${partition.toString()}`;
    const result = await work({
      records: new InMemoryRecords(state, this.handlesOfKey, this.nextId),
      persons: new InMemoryPersons(state),
      reviews: new InMemoryReviews(state),
      samples: new InMemorySamples(state),
      progress: { isDue: (event) => event.offset >= (state.offsets.get(placeOf(event)) ?? 0n) },
      append: (events) => {
        state.events.push(...events);
        return Promise.resolve();
      },
      quarantine: (refused) => {
        state.refused.push(...refused);
        return Promise.resolve();
      },
      advance: () => {
        for (const position of at) state.offsets.set(placeOf(position), position.next);
        state.decided++;
        return Promise.resolve();
      },
    });
    this.state = state;
    return result;
  }
}

class InMemoryRecords extends AgencyRecordStore {
  constructor(
    private readonly state: InMemoryState,
    private readonly handlesOfKey: Map<string, Set<string>>,
    private readonly nextId: () => string,
  ) {
    super();
  }

  contentHashOf(body: string): string {
    return createHash('sha256').update(body).digest('hex').slice(0, 32);
  }

  lockHeads(recordHandles: readonly string[]): Promise<ReadonlyMap<string, RecordHead>> {
    return Promise.resolve(new Map(this.found(recordHandles).map((record) => [record.recordHandle, record])));
  }

  write(records: readonly RecordToStore[]): Promise<void> {
    for (const record of records) {
      this.put(record);
      if (!this.state.registry.has(record.recordHandle)) this.state.registry.set(record.recordHandle, this.nextId());
    }
    return Promise.resolve();
  }

  rekey(records: readonly RekeyedRecord[]): Promise<void> {
    for (const rekeyed of records) {
      const stored = this.state.records.get(rekeyed.recordHandle);
      if (stored) this.put({ ...stored, ...rekeyed });
    }
    return Promise.resolve();
  }

  private put(record: RecordToStore): void {
    this.state.records.set(record.recordHandle, record);
    for (const key of record.blockingKeys)
      this.handlesOfKey.set(key, (this.handlesOfKey.get(key) ?? new Set()).add(record.recordHandle));
  }

  candidatesOf(recordHandles: readonly string[], perKeyCap: number): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = this.found(recordHandles).map(({ recordHandle, blockingKeys }): [string, readonly string[]] => {
      const blocks = blockingKeys.map((key) => this.holdersOf(key)).filter((block) => block.length <= perKeyCap);
      return [recordHandle, [...new Set(blocks.flat())].filter((other) => other !== recordHandle)];
    });
    return Promise.resolve(new Map(found));
  }

  /** Records that have the key now. */
  private holdersOf(key: string): readonly string[] {
    return [...(this.handlesOfKey.get(key) ?? [])].filter((handle) =>
      this.state.records.get(handle)?.blockingKeys.includes(key),
    );
  }

  versionsOf(recordHandles: readonly string[]): Promise<ReadonlyMap<string, bigint>> {
    const active = this.found(recordHandles).filter(({ state }) => state === 'active');
    return Promise.resolve(new Map(active.map(({ recordHandle, version }) => [recordHandle, version])));
  }

  goneWithin(): Promise<readonly string[]> {
    const gone = [...this.state.records.values()].filter(({ state }) => state !== 'active');
    return Promise.resolve(gone.map(({ recordHandle }) => recordHandle));
  }

  open(recordHandles: readonly string[]): Promise<readonly OpenedRecord[]> {
    return Promise.resolve(
      this.found(recordHandles).flatMap(({ recordHandle, version, record }) =>
        record ? [{ recordHandle, version, record }] : [],
      ),
    );
  }

  private found(recordHandles: readonly string[]): RecordToStore[] {
    return recordHandles.flatMap((handle) => this.state.records.get(handle) ?? []);
  }
}

const personOfMove = (move: MembershipChange | undefined): string | undefined => move?.toPerson ?? move?.fromPerson;

class InMemoryPersons extends PersonStore {
  private readonly state: InMemoryState;

  constructor(state: InMemoryState) {
    super();
    this.state = state;
  }

  neighbourhoodOf(recordHandles: readonly string[]): Promise<Neighbourhood> {
    const asked = new Set(recordHandles);
    const persons = new Set(
      recordHandles.flatMap((handle) => [
        this.state.registry.get(handle),
        this.state.memberships.get(handle)?.toPerson ?? personOfMove(this.state.history.get(handle)),
      ]),
    );
    const wanted = [...this.state.memberships.values()].filter(
      ({ toPerson }) => toPerson !== undefined && persons.has(toPerson),
    );
    const touches = ({ left, right }: { left: string; right: string }): boolean => asked.has(left) || asked.has(right);
    return Promise.resolve({
      records: [...new Set([...recordHandles, ...wanted.map(({ recordHandle }) => recordHandle)])].flatMap((handle) =>
        this.linked(handle),
      ),
      edges: [...this.state.edges.values()].filter(touches),
      constraints: [...this.state.constraints.values()].filter(touches).filter(({ verdict }) => verdict !== 'released'),
    });
  }

  withTheirPersons(recordHandles: readonly string[]): Promise<readonly LinkedRecord[]> {
    const persons = new Set(recordHandles.flatMap((handle) => this.state.memberships.get(handle)?.toPerson ?? []));
    const members = [...this.state.memberships.values()].filter(({ toPerson }) => persons.has(toPerson ?? ''));
    const wanted = new Set([...recordHandles, ...members.map(({ recordHandle }) => recordHandle)]);
    return Promise.resolve([...wanted].flatMap((handle) => this.linked(handle)));
  }

  activeAfter(handle: string | undefined, limit: number): Promise<readonly LinkedRecord[]> {
    const active = [...this.state.records.values()].filter(({ state }) => state === 'active');
    const handles = active.map(({ recordHandle }) => recordHandle).sort();
    const after = handles.filter((one) => handle === undefined || one > handle);
    return Promise.resolve(after.slice(0, limit).flatMap((one) => this.linked(one)));
  }

  constraints(): Promise<readonly Constraint[]> {
    return Promise.resolve([...this.state.constraints.values()].filter(({ verdict }) => verdict !== 'released'));
  }

  private linked(recordHandle: string): LinkedRecord[] {
    const record = this.state.records.get(recordHandle);
    const mintedId = this.state.registry.get(recordHandle);
    if (!record || mintedId === undefined) return [];
    const membership = this.state.memberships.get(recordHandle);
    const personId = membership?.toPerson;
    const last = this.state.history.get(recordHandle);
    const earlierPersonId = personId === undefined ? personOfMove(last) : undefined;
    const { agency, state, version, ownEvidence } = record;
    return [
      {
        ...{ recordHandle, agency, state, version, ownEvidence, mintedId },
        ...(personId !== undefined && { personId }),
        ...(earlierPersonId !== undefined && { earlierPersonId }),
        membershipVersion: (membership ?? last)?.membershipVersion ?? 0n,
        ...(membership && { identityEvidence: membership.identityEvidence }),
      },
    ];
  }

  lock(): Promise<void> {
    return Promise.resolve();
  }

  lastDecided(): Promise<string> {
    return Promise.resolve(this.state.decided.toString());
  }

  dropEdges(edges: readonly Edge[]): Promise<void> {
    for (const { left, right } of edges) this.state.edges.delete(pairOf(left, right));
    return Promise.resolve();
  }

  putEdges(edges: readonly Edge[]): Promise<void> {
    for (const edge of edges) this.state.edges.set(pairOf(edge.left, edge.right), edge);
    return Promise.resolve();
  }

  putConstraints(constraints: readonly Constraint[]): Promise<void> {
    for (const constraint of constraints) {
      const key = `${pairOf(constraint.left, constraint.right)} ${constraint.origin}`;
      if ((this.state.constraints.get(key)?.order ?? -1n) < constraint.order)
        this.state.constraints.set(key, constraint);
    }
    return Promise.resolve();
  }

  dropConstraintsOf(recordHandles: readonly string[]): Promise<void> {
    for (const [key, { left, right }] of this.state.constraints)
      if (recordHandles.includes(left) || recordHandles.includes(right)) this.state.constraints.delete(key);
    return Promise.resolve();
  }

  putMemberships(changes: readonly MembershipChange[]): Promise<void> {
    for (const change of changes) {
      this.state.memberships.set(change.recordHandle, change);
      this.state.history.set(change.recordHandle, change);
    }
    return Promise.resolve();
  }
}

class InMemoryReviews extends ReviewQueue {
  private readonly state: InMemoryState;

  constructor(state: InMemoryState) {
    super();
    this.state = state;
  }

  openOf(recordHandles: readonly string[]): Promise<readonly PossibleLink[]> {
    const asked = new Set(recordHandles);
    return Promise.resolve(this.state.openReviews().filter(({ left, right }) => asked.has(left) || asked.has(right)));
  }

  open(links: readonly PossibleLink[]): Promise<void> {
    for (const { left, right, matchWeight } of links)
      this.state.reviews.set(pairOf(left, right), { left, right, matchWeight, state: 'open' });
    return Promise.resolve();
  }

  close(links: readonly PossibleLink[]): Promise<void> {
    for (const link of links.filter((one) => !this.isSampled(one)))
      this.state.reviews.set(pairOf(link.left, link.right), { ...link, state: 'obsolete' });
    return Promise.resolve();
  }

  private isSampled({ left, right }: PossibleLink): boolean {
    const isNewer = (handle: string, version: bigint): boolean =>
      (this.state.records.get(handle)?.version ?? 0n) > version;
    return this.state.sampled.some(
      (pair) =>
        pair.left === left &&
        pair.right === right &&
        pair.verdict === undefined &&
        !isNewer(left, pair.leftVersion) &&
        !isNewer(right, pair.rightVersion),
    );
  }
}
