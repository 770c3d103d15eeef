/** `npm run bench`: the figures of docs/scale.md on this machine. `--json` prints one line a figure. Takes some five minutes. */
import { samplePartnership } from '#libs/reference-partnership';
import { allProcesses, prepareHub, untilUp } from '#test/hub-processes';
import { startPostgres } from '#test/postgres';
import { untilLinked } from '#test/sample-load';
import { eventToFlag } from './event-to-flag.ts';
import { type Figure, figureOf, quantile, tableOf } from '#matching/evaluate';
import { benchOrders } from './bench-orders.ts';
import { benchLive } from './live/bench-live.ts';
import { logToLink } from './log-to-link.ts';
import { lookUpLatency } from './look-up-latency.ts';
import { referenceGeneration } from './reference-generation.ts';
import { accuracyOf, reviewByTruth } from './sample-accuracy.ts';

const args = process.argv.slice(2);
if (args[0] === 'live') process.exit((await benchLive(args.slice(1))) ? 0 : 1);
if (args[0] === 'orders') process.exit((await benchOrders(args.slice(1))) ? 0 : 1);
if (args.some((arg) => arg !== '--json')) {
  process.stderr.write('usage: npm run bench [-- live | orders] [--json]\n');
  process.exit(2);
}
const asJson = args.includes('--json');
const runs = 5;
const say = (line: string): void => void process.stderr.write(`bench: ${line}\n`);
const figures: Figure[] = [];
function report(...made: readonly Figure[]): void {
  figures.push(...made);
  if (asJson) for (const figure of made) process.stdout.write(`${JSON.stringify(figure)}\n`);
}

/** A partnership written from its settings: bars are those of two quiet cores. */
function generation(): void {
  for (const [people, seconds, times] of [
    [10_000, 2, runs],
    [1_000_000, 120, 1],
  ] as const) {
    say(`reference partnership of ${people.toLocaleString('en-GB')} people, ${times} runs`);
    const taken = Array.from({ length: times }, () => referenceGeneration(people));
    const figure = figureOf(`reference partnership, ${people.toLocaleString('en-GB')} people`, 's', taken);
    report({ ...figure, bar: `< ${seconds}`, holds: figure.value < seconds });
  }
}

async function throughput(on: 'postgres' | 'kafka'): Promise<void> {
  const rates: number[] = [];
  for (let run = 1; run <= runs; run++) {
    say(`event log to link on ${on}, run ${run} of ${runs}`);
    rates.push(await logToLink(on));
  }
  report(figureOf(`event log to link, ${on}`, 'records/s', rates));
}

async function loadedHub(): Promise<void> {
  const sample = samplePartnership();
  const postgres = await startPostgres([]);
  const hub = await prepareHub({ databaseUrl: postgres.url, sample });
  try {
    say('loading the sample through the connectors');
    hub.start(...allProcesses);
    await untilUp(hub);
    await hub.deliver();
    await untilLinked(hub, sample);

    const before = await accuracyOf(hub, sample);
    say('deciding the reviews by the truth');
    const reviewed = await reviewByTruth(hub, sample);
    const after = await accuracyOf(hub, sample);
    report(
      figureOf('pairwise precision, without review', '', [before.precision]),
      figureOf('pairwise recall, without review', '', [before.recall]),
      figureOf('pairwise precision, with review', '', [after.precision]),
      figureOf('pairwise recall, with review', '', [after.recall]),
      figureOf('reviews decided', 'pairs', [reviewed]),
    );

    const lookUps: (readonly number[])[] = [];
    for (let run = 1; run <= runs; run++) {
      say(`look-ups at 50 a second, run ${run} of ${runs}`);
      lookUps.push(await lookUpLatency(hub, sample, { rate: 50, seconds: 10 }));
    }
    const flags: (readonly number[])[] = [];
    for (let run = 1; run <= runs; run++) {
      say(`event to visible flag, run ${run} of ${runs}`);
      flags.push(await eventToFlag(hub, run * 50, 50));
    }
    const latency = (figure: string, values: readonly (readonly number[])[]): Figure[] =>
      [0.5, 0.99].map((q) =>
        figureOf(
          `${figure}, p${q * 100}`,
          'ms',
          values.map((each) => quantile(each, q)),
        ),
      );
    report(...latency('look-up at 50 a second', lookUps), ...latency('event to visible flag', flags));
    report(...allProcesses.map((name) => figureOf(`peak memory, ${name}`, 'MiB', [hub.running(name).peakMemoryMiB()])));
  } finally {
    await hub.stop();
    await postgres.stop();
  }
}

generation();
await loadedHub();
await throughput('postgres');
await throughput('kafka');
if (!asJson) process.stdout.write(`${tableOf(figures).join('\n')}\n`);
process.exit(0);
