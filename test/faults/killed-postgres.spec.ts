import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { until } from '#test/app-process';
import { startPostgres, type TestPostgres } from '#test/postgres';

/** Shuts a server down in order, as its keeper would. */
async function shutDown({ url, log }: TestPostgres): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ data: string }>(`select current_setting('data_directory') as data`);
  await client.end();
  const [pid = ''] = readFileSync(join(rows[0]?.data ?? '', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGINT');
  await until('the server is down', () => log().includes('database system is shut down'));
}

describe('a PostgreSQL that is killed and started again', () => {
  let postgres: TestPostgres;
  beforeAll(async () => (postgres = await startPostgres()), 60_000);
  afterAll(() => postgres.stop(), 30_000);

  it('is told from one that had ended before the kill', async () => {
    expect(await postgres.killAndRestart()).toBe('SIGKILL');
    await shutDown(postgres);
    expect(await postgres.killAndRestart()).toBe('otherwise');
  }, 60_000);
});
