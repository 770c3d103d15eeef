import type { AgencyRecord } from '#schemas';
import { type EventBatch, sealingKeyPair } from '#libs/events';
import { LinkageService, type LinkageSettings } from '#libs/linkage';
import { aBatch, aLoggedRecord, aRecordEvent, InMemoryLinkage } from '#libs/linkage/testing';
import { defaultModel, type HubModel, linkHubRecords } from '#matching';

const sealing = sealingKeyPair();
const eventsOfBatch = 200;

/** A record with the handle that it has in a rehearsal. */
export interface HandledRecord {
  readonly handle: string;
  readonly record: AgencyRecord;
}

/** Records under handles whose order says nothing. */
export function withHandles(records: readonly AgencyRecord[]): readonly HandledRecord[] {
  return records.map((record, at) => ({
    // Steps of an odd number through all numbers of 32 bits: each once, in no order.
    handle: (Math.imul(at + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0').repeat(4),
    record,
  }));
}

/** An order drawn from a seed (Fisher and Yates, mulberry32). */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const turned = [...items];
  let state = seed;
  for (let last = turned.length - 1; last > 0; last--) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (last + 1);
    [turned[last], turned[other]] = [turned[other] as T, turned[last] as T];
  }
  return turned;
}

/** Settings of a linkage over a rehearsal. */
export function linkageSettings(model: HubModel, cachedRecords = 10_000): LinkageSettings {
  const subjectKey = Buffer.alloc(32, 7).toString('base64url');
  return { model, openWith: sealing.privateKey, subjectKey, cachedRecords };
}

/** Minted ids that grow. */
export function mintedInOrder(): () => string {
  let minted = 0;
  return () => `018f0000-0000-7000-8000-${(++minted).toString().padStart(12, '0')}`;
}

/** Records in the order given as a matcher takes them from the log, a batch at a time. */
export function batchesOf(records: readonly HandledRecord[]): readonly EventBatch[] {
  return Array.from({ length: Math.ceil(records.length / eventsOfBatch) }, (_, number) => {
    const from = number * eventsOfBatch;
    const events = records
      .slice(from, from + eventsOfBatch)
      .map(({ handle, record }, at) => aLoggedRecord(aRecordEvent(handle, 1, record), sealing.publicKey, from + at));
    return aBatch('agency-records', events);
  });
}

/** Takes records in the order given, a batch at a time, as a matcher takes them from the log. @returns what is kept in the end */
export async function takenInOrder(records: readonly HandledRecord[]): Promise<InMemoryLinkage> {
  const linkage = new InMemoryLinkage(mintedInOrder());
  const service = new LinkageService(linkage, linkageSettings(defaultModel, records.length));
  for (const batch of batchesOf(records)) await service.takeRecords(batch);
  return linkage;
}

/** Person of each record, by the batch engine. */
export function personsInBatch(records: readonly HandledRecord[]): ReadonlyMap<string, string> {
  const { persons } = linkHubRecords(
    records.map(({ handle, record }) => ({ handle, agency: record.recordRef.agency, details: record })),
    defaultModel,
  );
  return new Map(persons.flatMap((handles, person) => handles.map((handle) => [handle, `${person}`] as const)));
}

/** Persons of one partition that the other has just so, as a share. */
export function identicalPersons(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const groups = (partition: ReadonlyMap<string, string>): ReadonlySet<string> => {
    const members = new Map<string, string[]>();
    for (const [handle, person] of partition) members.set(person, [...(members.get(person) ?? []), handle]);
    return new Set([...members.values()].map((handles) => handles.sort().join()));
  };
  const [ours, theirs] = [groups(one), groups(other)];
  return [...ours].filter((group) => theirs.has(group)).length / ours.size;
}
