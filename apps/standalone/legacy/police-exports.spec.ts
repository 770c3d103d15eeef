import { Client } from 'pg';
import {
  expectedInvolvements,
  exportText,
  Generator,
  legacyFormats,
  type Observation,
  referencePartnership,
  sampleToday,
  toAgencyRecord,
} from '#libs/reference-partnership';
import { connectorKindOf } from '#connectors';
import { openPoliceSystem } from './open-police-system.ts';
import { presetOf, type ToldItem, toTold } from './testing/read-with-connector.ts';
import { startPostgres, type TestPostgres } from '#test/postgres';

const lastDay = '2027-01-01';
const agencies = ['childrens-social-care', 'police'] as const;
const { settings } = referencePartnership({ people: 1500, agencies, seed: 5, today: sampleToday, days: 60 });
const generator = new Generator(settings);
const chunk = generator.chunk(1, generator.extent.households);
const observations = chunk.observed.map(({ observation }) => observation).filter(({ agency }) => agency === 'police');
const changes = chunk.changes.filter(({ observation }) => observation.agency === 'police');

describe('the exports of the police in PostgreSQL', () => {
  let postgres: TestPostgres | undefined;
  beforeAll(async () => void (postgres = await startPostgres()), 60_000);
  afterAll(() => postgres?.stop(), 30_000);

  it('seed the view, and bring it to the state after each change', async () => {
    const format = legacyFormats.police;
    if (format.kind !== 'streamed') throw new Error('no stream');
    const full = observations.map((one) => format.row(one, sampleToday));
    const client = new Client({ connectionString: postgres?.url });
    await client.connect();
    await client.query(exportText(format, 'full', sampleToday, full));
    const people = async (): Promise<readonly unknown[]> => {
      const { rows } = await client.query<{ told: unknown }>(
        `select json_build_array(person_id, count(*), max(surname) filter (where alias_no = 0), max(postcode),
           min(involved_from)::text, min(involved_to)::text, min(involved_2_from)::text, min(involved_2_to)::text, min(events)) as told
         from legacy.person_feed where change is null or change = 'UNMERGE' group by person_id order by person_id collate "C"`,
      );
      return rows.map(({ told }) => told);
    };
    const held = new Map(observations.map((one) => [one.key, one]));
    const expected = (): readonly unknown[] =>
      [...held.values()]
        .sort((left, right) => (left.key < right.key ? -1 : 1))
        .map(({ key, recorded, involvements: [first, second], receipts }: Observation) => [
          key,
          recorded.names.length,
          recorded.names[0]?.family ?? null,
          recorded.address?.postcode ?? null,
          first?.opened,
          first?.closed ?? null,
          second?.opened ?? null,
          second?.closed ?? null,
          receipts.length === 0 ? null : receipts.map((one) => `${one.class} ${one.day}`).join('; '),
        ]);
    expect(await people()).toEqual(expected());
    expect(new Set(changes.map(({ operation }) => operation)).size).toBeGreaterThanOrEqual(4);
    for (const change of changes) {
      await client.query(exportText(format, 'changes', change.day, [format.change(change)]));
      const isGone = change.operation === 'delete' || change.operation === 'erase';
      if (isGone) held.delete(change.observation.key);
      else held.set(change.observation.key, change.observation);
    }
    expect(await people()).toEqual(expected());
    await client.end();
  }, 60_000);

  it('let the connector of the view read every record as it stands, and what happened to those that are gone', async () => {
    const readerUrl = await openPoliceSystem({ databaseUrl: postgres?.url ?? '', readerPassword: 'reader', rows: [] });
    const { manifest, mapping } = presetOf('postgres-view');
    const settings = { databaseUrl: readerUrl, view: 'legacy.person_feed' };
    const connector = connectorKindOf(manifest).create({ manifest, mapping, settings });
    if (connector.mode !== 'pull') throw new Error('no pull');
    const told: ToldItem[] = [];
    for await (const item of connector.read(undefined, new Date(`${lastDay}T00:00:00Z`))) {
      const one = toTold(connector, item, lastDay);
      if (typeof one === 'string') throw new Error(one);
      if (one) told.push(one);
    }
    await connector.close();
    const last = new Map(changes.map((change) => [change.observation.key, change]));
    const standing = new Map(observations.map((one) => [one.key, one]));
    for (const { operation, observation } of changes)
      if (operation === 'delete' || operation === 'erase') standing.delete(observation.key);
      else standing.set(observation.key, observation);
    const byKey = (left: { key: string }, right: { key: string }): number => (left.key < right.key ? -1 : 1);
    expect(told.filter(({ op }) => op !== 'upsert').sort(byKey)).toEqual(
      [...last.values()]
        .filter(({ operation }) => operation === 'delete' || operation === 'erase')
        .map(({ operation, observation: { key } }) => ({ op: operation, key }))
        .sort(byKey),
    );
    expect(told.filter(({ op }) => op !== 'upsert').length).toBeGreaterThan(1);
    const upserts = told.filter(({ op }) => op === 'upsert').sort(byKey);
    expect(upserts.map(({ key, mapped }) => ({ key, ...mapped }))).toEqual(
      [...standing.values()].sort(byKey).map((one) => {
        const { recordRef, ...record } = toAgencyRecord(one);
        const involvements = expectedInvolvements(one, lastDay);
        return { key: recordRef.key, record, involvements, receipts: one.receipts };
      }),
    );
  }, 60_000);
});
