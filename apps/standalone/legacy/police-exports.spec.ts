import { Client } from 'pg';
import {
  exportText,
  Generator,
  legacyFormats,
  type Observation,
  referencePartnership,
  sampleToday,
} from '#libs/reference-partnership';
import { startPostgres, type TestPostgres } from '#test/postgres';

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
         from legacy.person_feed group by person_id order by person_id collate "C"`,
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
});
