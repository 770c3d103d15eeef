import type { LogPosition } from '#libs/events';
import { FirstLoad } from '#libs/linkage';
import { InMemoryLinkage } from '#libs/linkage/testing';
import { samplePartnership } from '#libs/reference-partnership';
import { defaultModel } from '#matching';
import { batchesOf, linkageSettings, mintedInOrder, takenInOrder, withHandles } from './live-order.ts';

const records = withHandles(samplePartnership(43).agencyRecords.slice(0, 3000));

/** What is kept, without what differs from run to run: versions of moves are times. */
const keptOf = ({ state }: InMemoryLinkage) => ({
  persons: new Map([...state.personOf()].sort()),
  edges: new Map([...state.edges].sort()),
  evidence: new Map(
    [...state.memberships]
      .sort()
      .map(([handle, { identityEvidence, fromPerson, cause }]) => [handle, { identityEvidence, fromPerson, cause }]),
  ),
  // A question stays on the pair of records on which it was first asked: the two persons are the same.
  asked: new Set(
    state
      .openReviews()
      .map(({ left, right }) => [left, right].map((handle) => state.personOf().get(handle)).sort())
      .map((persons) => persons.join(' ')),
  ),
  keys: new Map([...state.records].sort().map(([handle, { blockingKeys }]) => [handle, blockingKeys])),
  registry: state.registry,
  offsets: state.offsets,
});

async function loadAtOnce(linkage: InMemoryLinkage, waiting: typeof records): Promise<void> {
  const load = new FirstLoad(linkage, linkageSettings(defaultModel));
  let position: LogPosition | undefined;
  for (const batch of batchesOf(waiting)) {
    await load.index(batch);
    position = { ...batch, first: 0n };
  }
  await load.resolve(position ? [position] : []);
}

describe('a first load', () => {
  it('leaves what live work leaves: persons with their ids, pairs, questions, keys', async () => {
    const live = await takenInOrder(records);
    const atOnce = new InMemoryLinkage(mintedInOrder());
    await loadAtOnce(atOnce, records);
    const [kept, expected] = [keptOf(atOnce), keptOf(live)];
    expect(kept.edges).toEqual(expected.edges);
    expect(kept.asked).toEqual(expected.asked);
    expect(kept.persons).toEqual(expected.persons);
    expect(kept.keys).toEqual(expected.keys);
    expect(kept.registry).toEqual(expected.registry);
    expect(kept.offsets).toEqual(expected.offsets);
    for (const { cause } of kept.evidence.values()) expect(cause).toBe('arrived');
    const evidence = (all: typeof kept) => [...all.evidence].map(([handle, one]) => [handle, one.identityEvidence]);
    expect(evidence(kept)).toEqual(evidence(expected));
  });

  it('finds nothing to change after live work', async () => {
    const linkage = await takenInOrder(records);
    const [before, events] = [keptOf(linkage), linkage.state.events.length];
    await loadAtOnce(linkage, records);
    expect(keptOf(linkage)).toEqual(before);
    expect(linkage.state.events).toHaveLength(events);
  });

  it('gives a hub rebuilt from its log the persons and ids of before', async () => {
    const linkage = await takenInOrder(records);
    const before = linkage.state.personOf();
    linkage.state = linkage.state.forReplay();
    await loadAtOnce(linkage, [...records].reverse());
    expect(linkage.state.personOf()).toEqual(before);
  });
});
