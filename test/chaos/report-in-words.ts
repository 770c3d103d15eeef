import type { ChaosReport } from './chaos-run.ts';

const counted = (counts: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${(count ?? 0).toString()}`)
    .join(', ');

const mostShown = 20;

const foldInWords = ({ log, rebuiltOtherwise, otherIds }: ChaosReport): string =>
  log === 'kafka'
    ? 'not asked on Kafka'
    : `${rebuiltOtherwise.length.toString()} persons and flags, and ${otherIds.toString()} records under another id`;

/** The report of a run for people. */
export function inWords(report: ChaosReport): readonly string[] {
  const { seed, log, kills, killsOf, reached, missed, faults, deadlocks, disk, verdict, damage, evidence } = report;
  const shown = damage.slice(0, mostShown).map(({ kind, what }) => `  ${kind}: ${what}`);
  return [
    `seed ${seed.toString()} on the ${log} log: ${kills.toString()} kills (${counted(killsOf)})`,
    `crash points reached: ${reached.length.toString()}${missed.length > 0 ? `, never reached: ${missed.join(', ')}` : ', every one'}`,
    `other faults: ${counted(faults)}; deadlocks told by the server: ${deadlocks.toString()}; disk ${disk}`,
    `${report.acknowledged.toString()} live items acknowledged, ${report.answered.toString()} look-ups answered, ${report.seconds.toString()} s`,
    `a quiet fold of the log gives otherwise: ${foldInWords(report)}`,
    `verdict: ${counted(verdict)}`,
    ...shown,
    ...(damage.length + report.rebuiltOtherwise.length > 0 ? [`evidence: ${evidence}`] : []),
  ];
}
