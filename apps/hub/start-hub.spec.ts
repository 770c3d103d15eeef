import { readConfig } from '#libs/runtime';
import { sealingKeyPair } from '#libs/events';
import { hubConfig } from './hub.config.ts';
import { startHub } from './start-hub.ts';

const env = {
  HUB_AUDIENCE: 'urn:signpost:hub',
  WEB_URL: 'http://127.0.0.1:9',
  // Port 9 is the discard service: nobody listens.
  DATABASE_URL: 'postgres://hub:canary@127.0.0.1:9/signpost',
  OIDC_ISSUER: 'http://127.0.0.1:9',
  OIDC_CLIENT_ID: 'signpost',
  OIDC_CLIENT_SECRET: 'canary',
  IDENTITY_KEY: Buffer.alloc(32, 1).toString('base64url'),
  SUBJECT_KEY: Buffer.alloc(32, 2).toString('base64url'),
  SEALING_PUBLIC_KEY: sealingKeyPair().publicKey,
};
const order = Object.keys(hubConfig);
const byDefinition = (left: string, right: string): number => order.indexOf(left) - order.indexOf(right);
const quiet = (): void => undefined;

describe('hubConfig', () => {
  it('names everything that is missing at once, with no default for a secret or an address', () => {
    let faults: readonly string[] = [];
    try {
      readConfig(hubConfig, {});
    } catch (error) {
      ({ faults } = (error as { details: { faults: readonly string[] } }).details);
    }
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(Object.keys(env).sort(byDefinition));
  });
});

describe('startHub', () => {
  it('refuses a sealing key that is none, before anything is opened', async () => {
    const config = readConfig(hubConfig, { ...env, SEALING_PUBLIC_KEY: 'canary' });
    await expect(startHub(config, quiet)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  it('says when the database cannot be reached, without its password', async () => {
    const error: unknown = await startHub(readConfig(hubConfig, env), quiet).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(JSON.stringify(error)).not.toContain('canary');
  });
});
