/**
 * `npm run bench -- live`: live resolution over a county that is already in. `--people N`, `--log postgres|kafka`, `--json`; `--first-load`: the county comes in
 * by `signpost first-load`; `--review`: at the end a steward answers all that is asked, by the truth.
 */
import { parseArgs } from 'node:util';
import { atLeast, atMost, type Figure, figureOf, quantile, tableOf } from '#matching/evaluate';
import { untilFlagged } from '../until-flagged.ts';
import { answersShown, automatic, reviewed } from './live-accuracy.ts';
import { type LiveHub, startLiveHub } from './live-hub.ts';
import { countyRecords } from './live-records.ts';
import { matchInProcess } from './match-in-process.ts';

const runs = 5;
/** Records of one run of arrivals. */
const arrivals = 5_000;
const say = (line: string): void => void process.stderr.write(`bench: ${line}\n`);

/** Runs the bench. @returns false when a figure misses its bar */
export async function benchLive(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '20000' },
      log: { type: 'string', default: 'postgres' },
      json: { type: 'boolean', default: false },
      'first-load': { type: 'boolean', default: false },
      review: { type: 'boolean', default: false },
    },
  });
  const people = Number(values.people);
  const { log } = values;
  if (!Number.isInteger(people) || people < 1000 || people > 1_000_000 || (log !== 'postgres' && log !== 'kafka')) {
    process.stderr.write(
      'usage: npm run bench -- live [--people 1000..1000000] [--log postgres|kafka] [--first-load] [--review] [--json]\n',
    );
    process.exit(2);
  }
  const figures: Figure[] = [];
  const report = (...made: readonly Figure[]): void => {
    figures.push(...made);
    if (values.json) for (const figure of made) process.stdout.write(`${JSON.stringify(figure)}\n`);
  };
  say(`a county of ${people.toLocaleString('en-GB')} people and twelve agencies`);
  const county = countyRecords(people, 51);
  const size = county.records.length.toLocaleString('en-GB');
  say(`${size} records; matching in this process`);
  report(...inProcess(county.records));
  const hub = await startLiveHub(log, 2 * county.records.length);
  try {
    report(...(await (values['first-load'] ? loadAtOnce(hub, county) : loadOneByOne(hub, county))));
    report(...(await whatCameOut(hub, county)));
    report(...(await arrive(hub)));
    report(...(await becomeVisible(hub, people)));
    report({ ...figureOf('peak memory, matcher', 'MiB', [hub.peakMemoryMiB()]) });
    // Last, since a steward's words change who is who.
    if (values.review) {
      say('a steward answers all that is asked');
      report(...(await reviewed(hub, county)));
    }
  } finally {
    await hub.stop();
  }
  if (!values.json) for (const line of tableOf(figures)) process.stdout.write(`${line}\n`);
  return figures.every(({ holds }) => holds !== false);
}

function inProcess(records: ReturnType<typeof countyRecords>['records']): readonly Figure[] {
  const { each, hot } = matchInProcess(records, 50_000, 5_000);
  const figure = (name: string, times: readonly number[], q: number): Figure =>
    figureOf(`match one record in process, ${name}`, 'ms', [quantile(times, q)], 3);
  return [
    atMost(figure('p50', each, 0.5), 0.5),
    atMost(figure('p99', each, 0.99), 3),
    atMost(figure('one of 50,000 of a name and 1 January, p99', hot, 0.99), 20),
  ];
}

/** The whole county appended, then resolved record by record. */
async function loadOneByOne(hub: LiveHub, { records }: ReturnType<typeof countyRecords>): Promise<readonly Figure[]> {
  say('the county arrives, record by record');
  await hub.start();
  const began = performance.now();
  for (let from = 0; from < records.length; from += 20_000)
    await hub.append(hub.eventsOf(records.slice(from, from + 20_000)));
  await hub.untilResolved(3_600_000);
  const seconds = (performance.now() - began) / 1000;
  const size = records.length.toLocaleString('en-GB');
  return [figureOf(`${size} records from empty, appended and resolved`, 'records/s', [records.length / seconds])];
}

/** The whole county and what it is about in the log, then taken at once. */
async function loadAtOnce(hub: LiveHub, { records }: ReturnType<typeof countyRecords>): Promise<readonly Figure[]> {
  say('the county is appended');
  for (let from = 0; from < records.length; from += 20_000)
    await hub.append(hub.eventsOf(records.slice(from, from + 20_000), true));
  say('it is taken at once');
  const { linked, visible, peakMemoryMiB } = await hub.firstLoad();
  await hub.start();
  await hub.untilResolved();
  const size = records.length.toLocaleString('en-GB');
  return [
    figureOf(`first load of ${size} records, to persons`, 's', [linked]),
    figureOf('the same, until every flag can be seen', 's', [visible]),
    figureOf('peak memory of the first load', 'MiB', [peakMemoryMiB]),
  ];
}

/** Accuracy, questions and size of what is in. */
async function whatCameOut(hub: LiveHub, county: ReturnType<typeof countyRecords>): Promise<readonly Figure[]> {
  say('persons are held against the truth, and people asked about');
  const [reviews] = await hub.database.query<{ open: number }>(
    `select count(*)::int as open from identity.review where state = 'open'`,
  );
  const [size] = await hub.database.query<{ bytes: string }>(
    `select sum(pg_total_relation_size(c.oid)) as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'identity' and c.relkind = 'r'`,
  );
  return [
    ...(await automatic(hub, county)),
    atMost(figureOf('open reviews for each record', '', [(reviews?.open ?? 0) / county.records.length], 3), 0.02),
    ...(await answersShown(hub, county)),
    figureOf('disk for each record, schema identity', 'bytes', [Number(size?.bytes) / county.records.length]),
  ];
}

/** Batches of new records, sealed beforehand and appended at once to an idle matcher. */
async function arrive(hub: LiveHub): Promise<readonly Figure[]> {
  const { records } = countyRecords(15_000, 52);
  const rates: number[] = [];
  const before = await hub.stageSeconds();
  for (let run = 0; run < runs; run++) {
    say(`${arrivals.toLocaleString('en-GB')} more records arrive, run ${run + 1} of ${runs}`);
    const events = hub.eventsOf(records.slice(run * arrivals, (run + 1) * arrivals));
    const began = performance.now();
    await hub.append(events);
    await hub.untilResolved();
    rates.push(arrivals / ((performance.now() - began) / 1000));
  }
  const after = await hub.stageSeconds();
  const cost = [...after].map(([stage, seconds]) =>
    figureOf(
      `stage ${stage}, each record`,
      'ms',
      [((seconds - (before.get(stage) ?? 0)) * 1000) / (runs * arrivals)],
      3,
    ),
  );
  return [atLeast(figureOf('log to link', 'records/s', rates), 2_000), ...cost];
}

/** Single records at half the rate reached, each until its flag can be seen. */
async function becomeVisible(hub: LiveHub, people: number): Promise<readonly Figure[]> {
  say('single records until their flag is visible');
  const { records } = countyRecords(Math.max(1000, Math.min(people, 10_000)), 53);
  const took: number[] = [];
  const ofHealth = records.filter(({ record }) => record.recordRef.agency === 'health');
  for (const record of ofHealth.slice(0, 300)) {
    const events = hub.eventsOf([record], true);
    const began = performance.now();
    await hub.append(events);
    if (await untilFlagged(hub.database, record.handle)) took.push(performance.now() - began);
  }
  return [
    atMost(figureOf('event to visible flag, idle, p50', 'ms', [quantile(took, 0.5)], 3), 50),
    atMost(figureOf('event to visible flag, idle, p99', 'ms', [quantile(took, 0.99)], 3), 250),
  ];
}
