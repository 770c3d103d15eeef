import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

describe('startEmbeddedPostgres', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-postgres-'));
  const password = randomBytes(12).toString('hex');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps its data, takes over its own orphan and leaves no process', async () => {
    const first = await startEmbeddedPostgres(folder, password);
    const client = new Client({ connectionString: first.url });
    await client.connect();
    await client.query('create table kept (n int); insert into kept values (7)');
    await client.end();

    const second = await startEmbeddedPostgres(folder, password);
    expect({ adopted: second.adopted, pid: second.pid }).toEqual({ adopted: true, pid: first.pid });
    await second.stop();
    expect(() => process.kill(first.pid, 0)).toThrow();

    const third = await startEmbeddedPostgres(folder, password);
    const again = new Client({ connectionString: third.url });
    await again.connect();
    expect((await again.query('select n from kept')).rows).toEqual([{ n: 7 }]);
    await again.end();
    expect(third.adopted).toBe(false);
    await third.stop();
  }, 60_000);
});
