import { startPostgres, type TestPostgres } from '#test/postgres';
import { HubError } from '#schemas/errors';
import { Database, isTransient, withoutParameters } from './database.ts';

describe('Database', () => {
  let server: TestPostgres | undefined;
  let owner: Database | undefined;

  beforeAll(async () => {
    server = await startPostgres();
    owner = await Database.connect({ url: server.url });
  });
  afterAll(async () => {
    await owner?.close();
    await server?.stop();
  });

  it('migrates an empty database, and does nothing the second time', async () => {
    const names = await owner!.migrate();
    expect(names).toContain('Log1000000000002');
    expect(await owner!.migrate()).toEqual([]);
  });

  it('undoes a whole transaction when its work fails', async () => {
    await owner!.query('create table kept (id int primary key)');
    const failing = owner!.transaction(async (session) => {
      await session.query('insert into kept values (1)');
      throw new HubError('AUDIT_FAILED');
    });
    await expect(failing).rejects.toMatchObject({ code: 'AUDIT_FAILED' });
    expect(await owner!.query('select from kept')).toHaveLength(0);
  });

  it('names the constraint of a failed statement and none of its values', async () => {
    await owner!.query('create table named (name text constraint short check (length(name) < 5))');
    const error = await owner!
      .query('insert into named values ($1)', ['canary-value'])
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'UNEXPECTED', details: { sqlState: '23514', constraint: 'short' } });
    const { cause, message, stack, details } = error as HubError;
    expect(JSON.stringify({ cause, message, stack, details })).not.toContain('canary');
  });

  it('takes its role on every connection, and the role sees only its own schemas', async () => {
    const hub = await Database.connect({ url: server!.url, role: 'signpost_hub' });
    expect(await hub.query('select current_user::text as role')).toEqual([{ role: 'signpost_hub' }]);
    await expect(hub.query('select from kept')).rejects.toMatchObject({ details: { sqlState: '42501' } });
    await hub.close();
  });

  it.each([
    { where: 'nobody listens', url: () => 'postgres://nobody@127.0.0.1:1/none' },
    { where: 'the address is no address', url: () => 'nonsense' },
    { where: 'the login is refused', url: () => server!.url.replace(/:[^:@/]+@/, ':canary-password@') },
    { where: 'there is no such database', url: () => server!.url.replace(/[/][^/]*$/, '/none') },
  ])('says DATABASE_UNREACHABLE where $where, and nothing of the address', async ({ url }) => {
    const error: unknown = await Database.connect({ url: url() }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'DATABASE_UNREACHABLE', retriable: true });
    expect(JSON.stringify((error as HubError).details)).not.toMatch(/canary|nonsense/);
  });

  it.each([
    { state: '40P01', why: 'deadlock', transient: true },
    { state: '08006', why: 'connection lost', transient: true },
    { state: '53300', why: 'too many connections', transient: true },
    { state: '57P01', why: 'server stopping', transient: true },
    { state: 'EAI_AGAIN', why: 'name service away', transient: true },
    { state: '23505', why: 'duplicate key', transient: false },
    { state: '22P02', why: 'wrong text', transient: false },
  ])('takes $state ($why) for transient: $transient', ({ state, transient }) => {
    const error = Object.assign(new Error('driver'), { driverError: { code: state } });
    expect(isTransient(error)).toBe(transient);
    expect(withoutParameters(error).retriable).toBe(true);
    expect(withoutParameters(error).code).toBe(transient ? 'DATABASE_UNREACHABLE' : 'UNEXPECTED');
  });
});
