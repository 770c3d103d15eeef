import { anInvolvementEvent, aMove } from '#libs/flag-index/testing';
import { type Database, type DatabaseRole } from '#libs/postgres';
import { FlagIndexUnderTest } from './flag-index-under-test.ts';

let index: FlagIndexUnderTest;
const roles: readonly DatabaseRole[] = ['signpost_hub', 'signpost_matcher', 'signpost_indexer', 'signpost_auditor'];
const databases = new Map<DatabaseRole, Database>();
beforeAll(async () => {
  index = await FlagIndexUnderTest.start();
  for (const role of roles) databases.set(role, await index.connect(role));
});
afterAll(async () => {
  for (const database of databases.values()) await database.close();
  await index.stop();
});

const may = async (role: DatabaseRole, sql: string): Promise<boolean> => {
  try {
    await databases.get(role)!.query(sql);
    return true;
  } catch (error) {
    // 42501: insufficient privilege. Another fault would make the test pass for the wrong reason.
    if ((error as { details?: { sqlState?: string } }).details?.sqlState !== '42501') throw error;
    return false;
  }
};

const rolesThatMay = async (sql: string): Promise<readonly string[]> => {
  const allowed: string[] = [];
  for (const role of roles) if (await may(role, sql)) allowed.push(role.replace('signpost_', ''));
  return allowed;
};

describe('the process roles', () => {
  it.each([
    ['select from identity.agency_record limit 1', ['hub', 'matcher']],
    ['select from flags.flag limit 1', ['hub', 'indexer']],
    ['select from flags.record where false', ['hub', 'indexer']],
    ['select involvements from flags.record limit 1', ['indexer']],
    ['select record_handle from flags.record limit 1', ['indexer']],
    ['delete from flags.flag where false', ['indexer']],
    ['update flags.flag set tier = tier where false', ['indexer']],
    ['select from flags.feed_run limit 1', ['hub', 'indexer']],
    ['select from flags.look_up limit 1', ['hub']],
    ['select from flags.disclosure limit 1', ['hub']],
    ['select from flags.notice limit 1', ['hub']],
    ['delete from flags.disclosure where false', []],
    ['update flags.notice set team = team where false', []],
    ['select id from access.agency limit 1', ['hub', 'matcher', 'indexer']],
    ['select name from access.agency limit 1', ['hub', 'indexer']],
    ['select from access.member_of_staff limit 1', ['hub']],
    ['select from access.session limit 1', ['hub']],
    ['select from access.sign_in limit 1', ['hub']],
    ['update access.member_of_staff set roles = roles where false', []],
    ['update access.agreement set parties = parties where false', []],
    ['select from audit.entry limit 1', ['auditor']],
    ['update audit.entry set agency = agency where false', []],
    ['delete from audit.entry where false', []],
    ['create table flags.mine (id int)', []],
  ])('%s: %j', async (sql, allowed) => {
    expect(await rolesThatMay(sql)).toEqual(allowed);
  });

  it('hold nothing of a person in schema flags but months, codes and pseudonyms', async () => {
    await index.involve(anInvolvementEvent('police', 'police'));
    await index.move(aMove('police', 'amina'));
    const columns = await index.owner.query<{ column_name: string }>(
      `select column_name from information_schema.columns where table_schema = 'flags'`,
    );
    for (const { column_name } of columns)
      expect(column_name).not.toMatch(/given|family|birth|postcode|address|person_id/);
    await expect(index.owner.query(`update flags.flag set team = 'Called about Amina'`)).rejects.toMatchObject({
      details: { sqlState: '23514' },
    });
  });
});
