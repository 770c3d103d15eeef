import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { recordHandleOf } from '#libs/connector-sdk';
import { samplePartnership, withCanaries } from '#libs/reference-partnership';
import { askOnce } from '#apps/standalone';
import { until } from '#test/app-process';
import { canaryLeaks } from '#test/canary-leaks';
import { type HubProcesses, prepareHub } from '#test/hub-processes';
import { startKafka } from '#test/kafka';
import { startPostgres } from '#test/postgres';
import type { Damage, Intent, Line } from './check/evidence.ts';
import { damageOf, type Verdict, verdictOf } from './check/verdict-of.ts';
import { Draws } from './draws.ts';
import { effectsAndEnd, installEffectLog } from './effect-log.ts';
import { startLiveFeed, withLiveStreams } from './live/live-feed.ts';
import { loggedEvents } from './logged-events.ts';
import { onceReached } from './once-reached.ts';
import { rebuilt } from './rebuilt.ts';
import { mountSmallDisk } from './small-disk.ts';
import { dropWholeEdition } from './source-editions.ts';
import { storm, type StormReport } from './storm.ts';
import { processes, type Theatre } from './theatre.ts';

/** What a run is asked for. */
export interface ChaosSettings {
  readonly kills: number;
  readonly seed: number;
  readonly log: 'postgres' | 'kafka';
  readonly say: (line: string) => void;
  /** Whether everything written is searched for personal data as well; for runs whose log fits into memory. */
  readonly searchesLeaks?: boolean;
}

/** What a run found. */
export interface ChaosReport extends StormReport {
  readonly seed: number;
  readonly log: 'postgres' | 'kafka';
  /** How the full disk was made. */
  readonly disk: 'filled' | 'simulated';
  readonly acknowledged: number;
  readonly answered: number;
  readonly verdict: Verdict;
  readonly damage: readonly Damage[];
  /** What a quiet fold of the whole log gives otherwise; on the Postgres log. */
  readonly rebuiltOtherwise: readonly string[];
  /** Records whose person then has another id. */
  readonly otherIds: number;
  /** Places in which something personal stands that must not. */
  readonly leaks: readonly string[];
  /** Folder of the logs of intent and effect; kept where there is damage. */
  readonly evidence: string;
  readonly seconds: number;
}

/** What starts again whatever ended, as in life. */
function supervise(hub: HubProcesses, inHand: Theatre['inHand']): () => void {
  const timer = setInterval(() => {
    for (const name of processes) if (!inHand.has(name) && !hub.running(name).isRunning()) hub.start(name);
  }, 300);
  return () => clearInterval(timer);
}

/** A practitioner who asks again and again. @returns ends when told to */
async function askAllTheTime(
  { hub, sample }: Pick<Theatre, 'hub' | 'sample'>,
  isOver: () => boolean,
  note: (intent: Intent) => void,
): Promise<number> {
  const lookUp = sample.lookUps.find(({ name }) => name === 'known-to-all');
  if (!lookUp) throw new Error('no look-up known-to-all');
  const { hubUrl, redirectUri, password } = hub;
  let answered = 0;
  while (!isOver()) {
    await askOnce(lookUp, { hubUrl, redirectUri, password, askerAgency: lookUp.agency }).then(
      ({ answer }) => {
        answered++;
        note({ kind: 'answered', receipt: answer.receipt });
      },
      () => undefined,
    );
    await sleep(300);
  }
  return answered;
}

/** Records that the connectors of the sample deliver, as they must be held in the end. */
const delivered = ({ hub, sample }: Pick<Theatre, 'hub' | 'sample'>): Intent[] =>
  sample.observations
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map(({ agency, key }) => ({
      kind: 'delivered',
      handle: recordHandleOf(hub.data.secrets.connectors[agency]?.handleKey ?? '', { agency, stream: 'person', key }),
      state: 'active',
    }));

// A storm leaves mails waiting, the longer it lasts the more.
const patienceMs = (kills: number): number => 90_000 + 200 * kills;

/** The damage there is once all that can still arrive has arrived. */
async function damageInTheEnd(
  hub: HubProcesses,
  intents: readonly Intent[],
  { kills, say }: Pick<ChaosSettings, 'kills' | 'say'>,
) {
  let lines: readonly Line[] = [];
  const startedAt = Date.now();
  for (;;) {
    lines = [...intents, ...(await onceReached(() => effectsAndEnd(hub)))];
    const damages = damageOf(lines).length;
    if (damages === 0) break;
    if (Date.now() - startedAt > patienceMs(kills)) {
      say(`${damages.toString()} damages that do not pass`);
      break;
    }
    await sleep(50);
  }
  say(`settled after ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);
  return lines;
}

// A kill of a process costs nothing that fsync would keep. Little of its own log, so that the small disk is enough.
const settings = ['fsync=off', 'full_page_writes=off', 'max_wal_size=96MB', 'min_wal_size=32MB'];
const diskMiB = (kills: number): number => 512 + 2 * kills;

/** One seeded run: a partnership loads and lives while everything fails, then the logs of intent and effect are checked. */
export async function chaosRun({ kills, seed, log, say, searchesLeaks = false }: ChaosSettings): Promise<ChaosReport> {
  const startedAt = Date.now();
  const seconds = (): string => ((Date.now() - startedAt) / 1000).toFixed(0);
  const sample = withCanaries(samplePartnership());
  const smallDisk = mountSmallDisk(diskMiB(kills));
  const postgres = await startPostgres(settings, smallDisk?.folder);
  const broker = log === 'kafka' ? await startKafka() : undefined;
  const hub = await prepareHub({
    databaseUrl: postgres.url,
    sample: { ...sample, partnership: (keys) => withLiveStreams(sample.partnership(keys)) },
    ...(broker && { kafkaBroker: broker.address }),
  });
  const evidence = mkdtempSync(join(tmpdir(), 'chaos-'));
  const intentFile = join(evidence, 'intents.jsonl');
  const note = (intent: Intent): void => appendFileSync(intentFile, `${JSON.stringify(intent)}\n`);
  let endSupervision = (): void => undefined;
  const ending = new AbortController();
  try {
    await installEffectLog(hub.database);
    hub.start(...processes);
    await until('the hub is up', () =>
      fetch(`${hub.hubUrl}/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const inHand: Theatre['inHand'] = new Set();
    endSupervision = supervise(hub, inHand);
    const delivery = hub.deliver();
    const feed = startLiveFeed({ hub, seed, note, pauseMs: 300, signal: ending.signal });
    let isOver = false;
    const asking = askAllTheTime({ hub, sample }, () => isOver || ending.signal.aborted, note);
    const theatre: Theatre = {
      ...{ ending, hub, postgres, sample, feed, draws: new Draws(seed), inHand },
      ...(broker && { broker }),
      ...(smallDisk && { smallDisk: smallDisk.folder }),
    };
    const report = await storm(theatre, { kills, seed, say });
    isOver = true;
    say(`the storm is over after ${seconds()} s`);
    await dropWholeEdition(hub, sample);
    await feed.end();
    await delivery;
    const answered = await asking;
    for (const intent of delivered({ hub, sample })) note(intent);
    const intents = readFileSync(intentFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Intent);
    const settled = await damageInTheEnd(hub, intents, { kills, say });
    const lines = [...settled, ...(await loggedEvents(hub, broker?.address))];
    const damage = damageOf(lines);
    const texts = { processes: hub.output(), postgres: postgres.log() };
    const { leaks } = searchesLeaks
      ? await canaryLeaks({ sample, database: hub.database, data: hub.data, texts })
      : { leaks: [] };
    endSupervision();
    const { otherwise: rebuiltOtherwise, otherIds } =
      log === 'postgres' ? await rebuilt(hub) : { otherwise: [], otherIds: 0 };
    say(`the log is folded anew after ${seconds()} s`);
    if (damage.length === 0 && rebuiltOtherwise.length === 0) rmSync(evidence, { recursive: true });
    else {
      writeFileSync(join(evidence, 'lines.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
      writeFileSync(join(evidence, 'rebuilt-otherwise.txt'), rebuiltOtherwise.join('\n'));
      writeFileSync(join(evidence, 'output.log'), hub.output());
      writeFileSync(join(evidence, 'postgres.log'), postgres.log());
    }
    return {
      ...report,
      ...{ seed, log, disk: smallDisk ? 'filled' : 'simulated', acknowledged: feed.acknowledged(), answered },
      ...{
        verdict: verdictOf(damage),
        damage,
        rebuiltOtherwise,
        otherIds,
        leaks,
        evidence,
        seconds: Number(seconds()),
      },
    };
  } finally {
    ending.abort();
    endSupervision();
    await hub.stop();
    await broker?.stop();
    await postgres.stop();
    smallDisk?.unmount();
  }
}
