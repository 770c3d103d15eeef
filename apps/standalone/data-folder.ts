import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealingKeyPair, type SealingKeyPair } from '#libs/events';
import { HubError } from '#schemas/errors';

/** Keys of one agency's connector: whom the hub believes, and how record handles are made. */
export interface ConnectorKeys {
  /** Ed25519, PKCS#8 (DER) in base64url. */
  readonly privateKey: string;
  /** Ed25519, JWK x value. */
  readonly publicKey: string;
  /** Secret of the agency's record handles, base64url. */
  readonly handleKey: string;
}

/** Every secret of a standalone hub, made at its first start. */
export interface Secrets {
  readonly databasePassword: string;
  readonly legacyReaderPassword: string;
  /** Key-encrypting key of the identity schema, 32 bytes in base64url. */
  readonly identityKey: string;
  /** Key of subject pseudonyms, 32 bytes in base64url. */
  readonly subjectKey: string;
  readonly sealing: SealingKeyPair;
  readonly oidcClientSecret: string;
  readonly cookieKey: string;
  readonly demoPassword: string;
  readonly connectors: Readonly<Record<string, ConnectorKeys>>;
}

/** A partnership by what it is made from. */
export interface LoadedPartnership {
  readonly people: number;
  /** How many agencies take part. */
  readonly agencies: number;
}

/** The partnership of a data folder. */
export interface HeldPartnership extends LoadedPartnership {
  /** Whether a start has loaded all of it; else one began and was ended before. */
  readonly isComplete: boolean;
}

/** A folder that holds one standalone hub: secrets, database, drop folders, connector state, mail. */
export interface DataFolder {
  readonly path: string;
  readonly secrets: Secrets;
  /** Which partnership a start has loaded into it, or begun to; absent: none yet. */
  readonly held: HeldPartnership | undefined;
  /** A folder below, made when missing. */
  folder(name: string): string;
  /** Writes down which partnership is in it from now on: every later start holds to it. */
  markHeld(partnership: HeldPartnership): void;
  /** Lets another start use it. */
  release(): void;
}

const secret = (bytes = 32): string => randomBytes(bytes).toString('base64url');

function connectorKeys(): ConnectorKeys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'),
    publicKey: publicKey.export({ format: 'jwk' }).x ?? '',
    handleKey: secret(),
  };
}

function newSecrets(agencies: readonly string[]): Secrets {
  return {
    databasePassword: secret(18),
    legacyReaderPassword: secret(18),
    identityKey: secret(),
    subjectKey: secret(),
    sealing: sealingKeyPair(),
    oidcClientSecret: secret(),
    cookieKey: secret(),
    demoPassword: `demo-${randomBytes(3).toString('hex')}`,
    connectors: Object.fromEntries(agencies.map((agency) => [agency, connectorKeys()])),
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

/** Process that holds the lock and is running. */
function holderOf(lock: string): number | undefined {
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  return Number.isSafeInteger(pid) && pid > 0 && isRunning(pid) ? pid : undefined;
}

const wrong = (reason: string): HubError => new HubError('CONFIG_INVALID', { fields: ['--data'], reason });

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw wrong(
      `${file} cannot be read: restore it, or start on another folder; without it nothing in this one can be opened`,
    );
  }
}

/** Writes a file that only its owner reads, so that it is there whole or not at all, whenever the process ends. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * Opens the folder for this process alone.
 *
 * @param agencies whose connectors need keys when the folder is new
 * @throws HubError CONFIG_INVALID when another start runs on it, when it cannot be written to, or when its secrets cannot be read
 */
export function openDataFolder(path: string, agencies: readonly string[]): DataFolder {
  const lock = join(path, 'signpost.pid');
  const holder = holderOf(lock);
  if (holder !== undefined)
    throw wrong(
      `another start, process ${holder.toString()}, is running on it; if that is no start of Signpost, delete ${lock}`,
    );
  try {
    mkdirSync(path, { recursive: true });
    writeFileSync(lock, process.pid.toString());
  } catch {
    throw wrong('no folder that this user can write to');
  }
  const secretsFile = join(path, 'secrets.json');
  if (!existsSync(secretsFile)) {
    writeWhole(secretsFile, JSON.stringify(newSecrets(agencies), undefined, 2));
  }
  const held = join(path, 'loaded.json');
  return {
    path,
    secrets: readJson(secretsFile) as Secrets,
    held: existsSync(held) ? (readJson(held) as HeldPartnership) : undefined,
    folder: (name) => {
      mkdirSync(join(path, name), { recursive: true });
      return join(path, name);
    },
    markHeld: (partnership) => writeWhole(held, JSON.stringify(partnership)),
    release: () => rmSync(lock, { force: true }),
  };
}
