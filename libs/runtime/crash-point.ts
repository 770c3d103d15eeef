import { writeSync } from 'node:fs';

/** A place in the code at which the end of the process would hurt most. */
export interface CrashPoint {
  /** What passes it. */
  readonly process: 'hub' | 'matcher' | 'indexer' | 'connector';
  /** The event log on which it is passed; absent: on either. */
  readonly log?: 'postgres' | 'kafka';
  /** What is done and what is not, when the process ends here. */
  readonly where: string;
}

const point = (process: CrashPoint['process'], where: string, log?: CrashPoint['log']): CrashPoint => ({
  process,
  where,
  ...(log && { log }),
});

/** Every named crash point. `npm run chaos` ends a process at each; one that is never reached fails it. */
export const crashPoints = {
  'connector-before-send': point('connector', 'the versions are written down, nothing is sent'),
  'connector-acknowledged': point('connector', 'the hub has acknowledged a batch, the state does not say so'),
  'ingest-checked': point('hub', 'a batch is checked, nothing is appended'),
  'ingest-appended': point('hub', 'a batch is appended, the connector has no answer'),
  'answer-before-commit': point('hub', 'audit row, disclosures and notices are written, not committed'),
  'answer-committed': point('hub', 'audit row, disclosures and notices are durable, nobody has the answer'),
  'partition-claimed': point('matcher', 'the owner before is fenced, nothing is read'),
  'partition-given-back': point('matcher', 'a partition is dropped here, its lease is not given back', 'postgres'),
  'events-placed': point('matcher', 'events have their offsets, nobody has read them', 'postgres'),
  'batch-taken': point('matcher', 'the effects of a batch are durable, this member does not know its place'),
  'index-before-commit': point('matcher', 'records are written, not committed'),
  'index-committed': point('matcher', 'records are indexed, not resolved'),
  'resolve-before-commit': point('matcher', 'persons are written and the offset moved, not committed'),
  'resolve-committed': point('matcher', 'persons and offset are durable, nothing is reported'),
  'outbox-shipped': point('matcher', 'the broker has the events, the outbox has them still', 'kafka'),
  'flags-before-commit': point('indexer', 'flags are written and the offset moved, not committed'),
  'flags-committed': point('indexer', 'flags and offset are durable, nothing is reported'),
  'notice-mailed': point('indexer', 'the mail server has a notice, the offset is before it'),
} as const satisfies Record<string, CrashPoint>;

/** Name of a crash point. */
export type CrashPointName = keyof typeof crashPoints;

/** What a process says before it ends at a crash point. */
export const crashNotice = (name: CrashPointName): string => `crash point ${name}`;

let armed: { readonly name: string; passes: number } | undefined;

/**
 * Makes this process end at a crash point; for fault tests.
 *
 * @param setting `name` or `name:n`, to end at the n-th pass; undefined or empty: no point does anything
 */
export function armCrashPoint(setting: string | undefined): void {
  const [name = '', passes = '1'] = (setting ?? '').split(':');
  armed = name === '' ? undefined : { name, passes: Number(passes) };
}

/** Ends the process at once, as a power cut would, where this point is armed; else does nothing. */
export function crashPoint(name: CrashPointName): void {
  if (armed?.name !== name || --armed.passes > 0) return;
  writeSync(2, `${crashNotice(name)}\n`);
  process.kill(process.pid, 'SIGKILL');
}
