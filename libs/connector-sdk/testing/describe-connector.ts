import type { AgencyRecordEvent } from '#schemas';
import { Bench } from './bench.ts';
import type { ChangingSource, ConnectorUnderTest, TestChange, TestPerson } from './source-under-test.ts';

const ann: TestPerson = { key: 'K1001', family: 'Canaryann', given: 'Ann', birthDate: '1985-04-30' };
const bob: TestPerson = { key: 'K1002', family: 'Canarybob', given: 'Bob', birthDate: '1999-12-01' };
const cem: TestPerson = { key: 'K1003', family: 'Canarycem', given: 'Cem', birthDate: '2011-01-31' };
const unborn: TestPerson = { key: 'K1666', family: 'Canarybad', given: 'Future', birthDate: '2090-01-01' };
const canary = /canary|K100\d|K1666/i;

/**
 * What every connector promises, as tests: each record once, unchanged ones never again, versions that grow, nothing lost nor doubled
 * when the hub fails, bad records kept aside, nothing personal outside the records.
 */
export function describeConnector({ name, open, openChanging }: ConnectorUnderTest): void {
  describe(`${name} keeps the contract of a connector`, () => {
    let bench: Bench;
    beforeEach(async () => {
      bench = new Bench(await open());
      await bench.source.put([ann, bob, cem]);
    });
    afterEach(async () => {
      await bench.stop();
    });
    const familiesHeld = (): readonly (string | undefined)[] =>
      [...bench.sender.held().values()].map((item) => item.agencyRecord.record?.names[0]?.family.toLowerCase()).sort();

    it('sends each record once, with its involvement', async () => {
      const { status } = await bench.run();
      expect(status).toMatchObject({ state: 'ok', read: 3, sent: 3, unchanged: 0, deadLettered: 0 });
      expect(familiesHeld()).toEqual(['canaryann', 'canarybob', 'canarycem']);
      for (const { agencyRecord, involvement } of bench.sender.items) {
        expect(agencyRecord.record?.birthDates).toHaveLength(1);
        expect(involvement).toMatchObject({ recordHandle: agencyRecord.recordHandle, version: agencyRecord.version });
        expect(involvement?.involvements.length).toBeGreaterThan(0);
      }
      expect(bench.sender.statuses.map(({ sent }) => sent)).toContain(3);
    });

    it('sends nothing when nothing changed', async () => {
      await bench.run();
      await bench.source.put([ann, bob, cem]);
      const { status } = await bench.run();
      expect(status).toMatchObject({ state: 'ok', sent: 0 });
      expect(bench.sender.items).toHaveLength(3);
    });

    it('sends one event for one changed record, and a new one for the change back', async () => {
      await bench.run();
      await bench.source.put([ann, { ...bob, given: 'Robert' }, cem]);
      await bench.run();
      await bench.source.put([ann, bob, cem]);
      await bench.run();
      expect(bench.sender.items).toHaveLength(5);
      const [changed, back] = bench.sender.items.slice(3).map(({ agencyRecord }) => agencyRecord);
      expect(changed?.recordHandle).toBe(back?.recordHandle);
      expect(BigInt(back?.version ?? 0)).toBeGreaterThan(BigInt(changed?.version ?? 0));
      expect(familiesHeld()).toEqual(['canaryann', 'canarybob', 'canarycem']);
    });

    it('loses nothing while the hub is down', async () => {
      bench.sender.trouble = 'down';
      expect((await bench.run()).status).toMatchObject({ state: 'failed', pausedBecause: 'HUB_UNREACHABLE', sent: 0 });
      bench.sender.trouble = undefined;
      expect((await bench.run()).status).toMatchObject({ state: 'ok', sent: 3 });
      expect(bench.sender.distinctEvents()).toHaveLength(3);
    });

    it('doubles nothing when it dies between the hub taking records and its saying so', async () => {
      bench.sender.trouble = 'lost-answer';
      await bench.run();
      bench.sender.trouble = undefined;
      expect((await bench.run()).status).toMatchObject({ state: 'ok', sent: 3 });
      expect(bench.sender.items.length).toBeGreaterThan(3);
      expect(bench.sender.distinctEvents()).toHaveLength(3);
    });

    it('goes on above the versions of the hub when its state is lost', async () => {
      await bench.run();
      bench.sender.newest = BigInt(Date.parse('2030-01-01')) * 4096n;
      bench.loseState();
      await bench.run();
      expect(bench.sender.items).toHaveLength(6);
      for (const { agencyRecord } of bench.sender.items.slice(3))
        expect(BigInt(agencyRecord.version)).toBeGreaterThan(BigInt(Date.parse('2030-01-01')) * 4096n);
    });

    it('keeps a bad record aside and goes on with the next', async () => {
      await bench.source.put([ann, unborn, cem]);
      const { status } = await bench.run();
      expect(status).toMatchObject({ state: 'ok', read: 3, sent: 2, deadLettered: 1, codes: { DATE_IN_FUTURE: 1 } });
      expect(familiesHeld()).toEqual(['canaryann', 'canarycem']);
      await bench.source.put([ann, { ...unborn, birthDate: '2009-01-01' }, cem]);
      expect((await bench.run()).status).toMatchObject({ state: 'ok', sent: 1 });
    });

    it('keeps aside what the hub rejects, and tells the same version again after', async () => {
      bench.sender.reject = ({ agencyRecord }) =>
        agencyRecord.record?.names[0]?.given[0] === 'Bob' ? { code: 'RECORD_INVALID', fields: ['/x'] } : undefined;
      const { status } = await bench.run();
      expect(status).toMatchObject({ state: 'ok', sent: 2, deadLettered: 1, codes: { RECORD_INVALID: 1 } });
    });

    it('tells nothing personal in reports, event attributes and what it keeps', async () => {
      await bench.source.put([ann, unborn, cem]);
      const report = await bench.run();
      expect(JSON.stringify([report, bench.sender.statuses])).not.toMatch(canary);
      expect(bench.stateText()).not.toMatch(canary);
      for (const { agencyRecord, involvement } of bench.sender.items)
        expect(JSON.stringify([{ ...agencyRecord, record: undefined }, involvement])).not.toMatch(canary);
    });

    it('tells of records that are gone when its manifest promises so, and not when too many are', async () => {
      const deletes = bench.source.connector.manifest.source.streams[0]?.deletes;
      await bench.run();
      await bench.source.put([ann, cem]);
      const { status } = await bench.run();
      if (deletes?.strategy !== 'keyset-reconcile') {
        expect(bench.sender.held().size).toBe(3);
        return;
      }
      const isGuarded = deletes.maxDeletePercent < 34;
      expect(status.pausedBecause).toBe(isGuarded ? 'DELETE_GUARD' : undefined);
      expect(bench.sender.held().size).toBe(isGuarded ? 3 : 2);
    });
  });

  describe(`${name} passes on what its source says of a record`, () => {
    let source: ChangingSource;
    let bench: Bench;
    beforeEach(async () => {
      source = await openChanging();
      bench = new Bench(source);
      await source.put([ann, bob, cem]);
      await bench.run();
    });
    afterEach(async () => {
      await bench.stop();
    });
    /** Events of one change, and of no other: what is told again is not sent again. */
    async function eventsOf(change: TestChange): Promise<readonly AgencyRecordEvent[]> {
      const before = bench.sender.items.length;
      await source.tell(change);
      expect((await bench.run()).status).toMatchObject({ state: 'ok', deadLettered: 0 });
      const after = bench.sender.items.length;
      await bench.run();
      expect(bench.sender.items).toHaveLength(after);
      return bench.sender.items.slice(before).map(({ agencyRecord }) => agencyRecord);
    }
    const handleOf = ({ family }: TestPerson): string | undefined =>
      bench.sender.items.find(
        ({ agencyRecord }) => agencyRecord.record?.names[0]?.family.toLowerCase() === family.toLowerCase(),
      )?.agencyRecord.recordHandle;

    it.each(['delete', 'erase'] as const)('that it is gone: %s', async (op) => {
      const events = await eventsOf({ op, person: bob });
      expect(events).toEqual([expect.objectContaining({ op, recordHandle: handleOf(bob) })]);
      expect(events[0]).not.toHaveProperty('record');
      expect(bench.sender.items.at(-1)?.involvement?.involvements).toEqual([]);
      expect(bench.sender.held().size).toBe(2);
    });

    it('that it is back after it was gone', async () => {
      await eventsOf({ op: 'delete', person: bob });
      expect(await eventsOf({ op: 'upsert', person: bob })).toMatchObject([
        { op: 'upsert', recordHandle: handleOf(bob) },
      ]);
      expect(bench.sender.held().size).toBe(3);
    });

    it('that it was merged into another, which ends it, and that it is parted from it again', async () => {
      const [survivor, retired] = [handleOf(ann), handleOf(bob)];
      const merged = await eventsOf({ op: 'merge', person: bob, other: ann });
      expect(merged).toMatchObject([
        { op: 'merge', recordHandle: survivor, retired },
        { op: 'delete', recordHandle: retired },
      ]);
      expect(bench.sender.held().size).toBe(2);
      const parted = await eventsOf({ op: 'unmerge', person: bob, other: ann });
      expect(parted.filter(({ op }) => op === 'unmerge')).toMatchObject([{ recordHandle: retired, retired: survivor }]);
      expect(bench.sender.held().size).toBe(3);
      const versionOf = (events: readonly AgencyRecordEvent[], one: string): bigint =>
        BigInt(events.find(({ op }) => op === one)?.version ?? 0);
      // Which of the two was said later decides.
      expect(versionOf(parted, 'unmerge')).toBeGreaterThan(versionOf(merged, 'merge'));
    });
  });
}
