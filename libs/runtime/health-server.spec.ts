import { HubError } from '#schemas/errors';
import { type HealthServer, healthServer } from './health-server.ts';
import { createMetrics } from './metrics.ts';

describe('healthServer', () => {
  let server: HealthServer | undefined;
  afterEach(() => server?.close());

  const start = async (checks: Record<string, () => Promise<unknown>>): Promise<string> => {
    const metrics = createMetrics('matcher');
    metrics.counter('signpost_records_total', 'Records taken', ['topic']).inc({ topic: 'agency-records' }, 3);
    metrics.histogram('signpost_batch_seconds', 'Time of a batch').observe(0.2);
    server = await healthServer({ port: 0, checks, metrics });
    return server.url;
  };

  it('answers 200 when every check passes', async () => {
    const url = await start({ database: () => Promise.resolve(), eventLog: () => Promise.resolve() });
    const answer = await fetch(`${url}/health`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'up', checks: { database: 'up', eventLog: 'up' } });
  });

  it('answers 503 with the codes of what is wrong, and no message', async () => {
    const url = await start({
      database: () => Promise.reject(new HubError('DATABASE_UNREACHABLE')),
      other: () => Promise.reject(new Error('canary')),
    });
    const answer = await fetch(`${url}/health`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: 'down',
      checks: { database: 'DATABASE_UNREACHABLE', other: 'UNEXPECTED' },
    });
  });

  it('takes a check that does not answer within two seconds for down', async () => {
    const url = await start({ database: () => new Promise(() => undefined) });
    const answer = await fetch(`${url}/health`);
    expect(await answer.json()).toEqual({ status: 'down', checks: { database: 'TIMEOUT' } });
  });

  it('shows the metrics of the service and those of Node', async () => {
    const text = await (await fetch(`${await start({})}/metrics`)).text();
    expect(text).toContain('signpost_records_total{topic="agency-records",service="matcher"} 3');
    expect(text).toContain('signpost_batch_seconds_bucket{le="0.25",service="matcher"} 1');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('has nothing at any other address', async () => {
    expect((await fetch(`${await start({})}/secrets`)).status).toBe(404);
  });
});
