import { HubError } from '#schemas/errors';
import { defineConfig, readConfig } from './config.ts';

const definition = defineConfig({
  DATABASE_URL: { kind: 'url', description: 'where the database is', secret: true },
  PORT: { kind: 'integer', description: 'where to listen', min: 0, max: 65535, default: 3000 },
  PAUSE_MS: { kind: 'integer', description: 'pause', unit: 'ms', min: 10, optional: true },
  EVENT_LOG: { kind: 'choice', description: 'which log', choices: ['postgres', 'kafka'], default: 'postgres' },
  KAFKA_BROKERS: { kind: 'list', description: 'brokers', optional: true },
  VERBOSE: { kind: 'boolean', description: 'says more', default: false },
});

const faultsOf = (env: Record<string, string>): unknown => {
  try {
    readConfig(definition, env);
  } catch (error) {
    return (error as HubError).details['faults'];
  }
  return [];
};

describe('readConfig', () => {
  it('gives each value its type, and the default where the variable is missing or empty', () => {
    const url = 'postgres://hub@127.0.0.1:5432/hub';
    const config = readConfig(definition, { DATABASE_URL: url, KAFKA_BROKERS: 'a:1, b:2', VERBOSE: 'true', PORT: '' });
    const port: number = config.PORT;
    const log: 'postgres' | 'kafka' = config.EVENT_LOG;
    const brokers: readonly string[] | undefined = config.KAFKA_BROKERS;
    expect({ ...config, port, log, brokers }).toEqual({
      DATABASE_URL: url,
      PORT: 3000,
      PAUSE_MS: undefined,
      EVENT_LOG: 'postgres',
      KAFKA_BROKERS: ['a:1', 'b:2'],
      VERBOSE: true,
      port: 3000,
      log: 'postgres',
      brokers: ['a:1', 'b:2'],
    });
  });

  it('reports all faults at once, by name and without values', () => {
    const faults = faultsOf({
      PORT: '99999',
      PAUSE_MS: '5',
      EVENT_LOG: 'canary',
      VERBOSE: 'yes',
      KAFKA_BROKERS: 'a,,b',
    });
    expect(faults).toEqual([
      'DATABASE_URL is missing: where the database is',
      'PORT is above 65535',
      'PAUSE_MS is below 10 ms',
      'EVENT_LOG is none of postgres, kafka',
      'KAFKA_BROKERS has an empty item',
      'VERBOSE is neither true nor false',
    ]);
    expect(JSON.stringify(faults)).not.toContain('canary');
  });

  it.each(['12x', '1.5', '1e3', '99999999999999999999'])('refuses %s for a whole number', (PORT) => {
    expect(faultsOf({ DATABASE_URL: 'postgres://a/b', PORT })).toEqual(['PORT is not a whole number']);
  });
});
