import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CommanderError } from 'commander';
import { closeOnSignal, faultOf, projectRoot, writeLogsTo } from '#libs/runtime';
import { answerInWords } from './answer-in-words.ts';
import { askOnce } from './ask-once.ts';
import { ClosingList } from './closing-list.ts';
import { failureInWords } from './failure-in-words.ts';
import { readOptions, type StandaloneOptions } from './options.ts';
import { logFile, startStandalone } from './standalone.ts';
import { welcome } from './welcome.ts';

const say = (line: string): void => void process.stderr.write(`signpost: ${line}\n`);

function optionsOrExit(): StandaloneOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.exit(error instanceof CommanderError && error.exitCode === 0 ? 0 : 2);
  }
}

const options = optionsOrExit();
const isTemporary = options.once && options.data === undefined;
const folder = isTemporary
  ? mkdtempSync(join(tmpdir(), 'signpost-'))
  : resolve(options.data ?? join(projectRoot(), '.signpost'));
const parts = new ClosingList((name) => say(`${name} did not close in good order`));
const close = async (): Promise<void> => {
  await parts.close();
  if (isTemporary) rmSync(folder, { recursive: true, force: true });
};
const ending = new AbortController();
closeOnSignal(async () => {
  ending.abort();
  say('ending ...');
  await close();
});

/** Loads and asks, or loads and stays. @returns exit code, or undefined to stay */
async function run(): Promise<number | undefined> {
  say(`data folder ${folder}`);
  writeLogsTo(logFile(folder));
  const databaseUrl = process.env['DATABASE_URL'];
  const running = await startStandalone(
    {
      data: folder,
      wanted: {
        ...(options.people !== undefined && { people: options.people }),
        ...(options.agencies !== undefined && { agencies: options.agencies }),
      },
      ...(databaseUrl !== undefined && databaseUrl !== '' && { databaseUrl }),
      port: options.once ? 0 : options.port,
      say,
      onFailure: (error) => {
        say(`a worker stopped: ${faultOf(error).code}`);
        void close().then(() => process.exit(1));
      },
    },
    parts,
  );
  const lookUp = running.sample.lookUps.find(({ name }) => name === 'known-to-all');
  if (!lookUp) throw new Error('The partnership has no look-up to try');
  if (!options.once) {
    process.stdout.write(welcome(running, lookUp));
    return undefined;
  }
  const asker = running.partnership.users.find(({ subject }) => subject === lookUp.asker);
  const asked = await askOnce(lookUp, {
    hubUrl: running.hubUrl,
    redirectUri: running.redirectUri,
    password: running.data.secrets.demoPassword,
    askerAgency: asker?.agency ?? '',
  });
  process.stdout.write(`${options.json ? JSON.stringify(asked) : answerInWords(asked.answer)}\n`);
  if (!asked.isRight) say(`wrong: expected ${asked.expected.join(', ')}, named ${asked.named.join(', ')}`);
  return asked.isRight ? 0 : 1;
}

try {
  const code = await run();
  if (code !== undefined) {
    await close();
    process.exit(code);
  }
} catch (error) {
  // What fails because it is being closed is no failure: closing ends the process.
  if (ending.signal.aborted) await new Promise(() => undefined);
  for (const line of failureInWords(error, logFile(folder))) say(line);
  await close();
  process.exit(1);
}
