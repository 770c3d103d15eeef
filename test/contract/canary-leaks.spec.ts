import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '#libs/postgres';
import { samplePartnership, sampleAgencyIds, withCanaries } from '#libs/reference-partnership';
import { type DataFolder, openDataFolder } from '#apps/standalone';
import { canaryLeaks, emptyPlaces } from '#test/canary-leaks';
import { startPostgres, type TestPostgres } from '#test/postgres';

const sample = withCanaries(samplePartnership());
const canaryIn = (agency: string, field: string): string => {
  const found = sample.canaries.find((each) => each.agency === agency && each.field === field && each.kind === 'good');
  return found?.texts[0] ?? '';
};
const surname = canaryIn('police', 'surname');
const postcode = canaryIn('health', 'PID-11 postcode');

describe('canaryLeaks', () => {
  let postgres: TestPostgres;
  let database: Database;
  let folder: string;
  let data: DataFolder;

  beforeAll(async () => {
    postgres = await startPostgres();
    database = await Database.connect({ url: postgres.url });
    await database.migrate();
    folder = mkdtempSync(join(tmpdir(), 'signpost-canaries-'));
    data = openDataFolder(folder, sampleAgencyIds);
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const leaks = async (texts: Record<string, string> = {}): Promise<readonly string[]> =>
    (await canaryLeaks({ sample, database, data, texts })).leaks;
  const letter = (fields: string, body: string): Promise<unknown> =>
    database.query(
      `insert into log.dead_letter (consumer_group, topic, partition, log_offset, key, event_id, code, fields, attributes, body)
       values ('g', 't', 0, 0, 'k', 'e', 'c', array[$1], '{}', $2)`,
      [fields, Buffer.from(body)],
    );

  beforeEach(() => database.query('truncate log.dead_letter, log.event, flags.feed_run'));

  it('finds nothing where nothing is', async () => {
    await letter('/names/0/family', 'a sealed body');
    expect(await leaks({ processes: 'all is well' })).toEqual([]);
  });

  it.each([
    { what: 'as it is', text: `cannot read ${surname}` },
    { what: 'in capitals', text: surname.toUpperCase() },
    { what: 'in a longer word', text: `key=${surname}01` },
  ])('finds a name in a text $what', async ({ text }) => {
    expect(await leaks({ processes: text })).toEqual(['processes: police surname']);
  });

  it('finds a postcode without its space', async () => {
    expect(await leaks({ broker: postcode.replace(' ', '') })).toEqual(['broker: health PID-11 postcode']);
  });

  it('finds a birth date in each form that the sources use', async () => {
    for (const text of ['1917-07-23', '23/07/1917', '19170723'])
      expect(await leaks({ metrics: text })).toEqual(['metrics: police birth date']);
  });

  it('finds what stands in a column of the log, and in plain in a body', async () => {
    await letter(surname, 'a sealed body');
    expect(await leaks()).toEqual(['log.dead_letter: police surname']);
    await database.query('truncate log.dead_letter');
    await letter('/names/0/family', `{"family":"${surname}"}`);
    expect(await leaks()).toEqual(['log.dead_letter: police surname']);
    await database.query('truncate log.dead_letter');
    await database.query(`insert into log.event (key, attributes, body) values ('k', $1, '')`, [
      JSON.stringify({ subject: surname }),
    ]);
    expect(await leaks()).toEqual(['log.event: police surname']);
  });

  it('finds what stands in the flag index', async () => {
    await database.query(
      `insert into flags.record (record_handle, agency, stream, version, renewed_at, protection, involvements)
       values ('00000000000000000000000000000001', 'police', 'person', 1, now(), 'none', $1)`,
      [JSON.stringify([{ sourceHandle: surname }])],
    );
    expect(await leaks()).toEqual(['flags.record: police surname']);
    await database.query('truncate flags.record');
  });

  it('finds what stands in a mail', async () => {
    const mail = join(data.folder('mail'), 'one.eml');
    writeFileSync(mail, `Subject: ${surname}`);
    expect(await leaks()).toEqual(['mail: police surname']);
    rmSync(mail);
  });
});

describe('emptyPlaces', () => {
  it('names the places that were not there or held next to nothing', () => {
    expect(emptyPlaces({ log: 99, mail: 100 }, ['log', 'mail', 'broker'])).toEqual(['log', 'broker']);
  });
});
