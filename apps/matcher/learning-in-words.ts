import type { AskedPairs, LearningReport, PairErrors, WeighedShare } from '#libs/linkage';

/** Levels that are named one by one. */
const mostLevels = 12;

/** The report of `signpost learn` for people, line by line. */
export function learningInWords(report: LearningReport): readonly string[] {
  const { parent, model, pairs, thresholds, shift, shiftPairs, levels, errors } = report;
  return [
    `Learned ${model} from ${parent}:`,
    `  ${askedInWords('automatic links', pairs.link)}`,
    `  ${askedInWords('near misses', pairs['near-miss'])}`,
    ...moved('  link from', thresholds.before.link, thresholds.after.link, 'bits'),
    ...moved('  ask from', thresholds.before.review, thresholds.after.review, 'bits'),
    `  ${shiftPairs} doubtful pairs weigh ${Math.abs(shift).toFixed(2)} bits too ${shift < 0 ? 'much' : 'little'} by its m`,
    'Pair by pair, for all pairs of the hub:',
    `  wrong links    ${errorsInWords(errors.before, 'falseLinks')}, now ${errorsInWords(errors.after, 'falseLinks')}`,
    `  missed links   ${errorsInWords(errors.before, 'missedLinks')}, now ${errorsInWords(errors.after, 'missedLinks')}`,
    ...(levels.length > 0 ? ['What agreement at a level counts, bits more or less than before:'] : []),
    ...levels
      .slice(0, mostLevels)
      .map(
        ({ comparison, level, bits, matches }) =>
          `  ${signed(bits)}  ${comparison} ${level} (${matches} of the pairs that are one person)`,
      ),
    ...(levels.length > mostLevels ? [`  and ${levels.length - mostLevels} more, in the report`] : []),
  ];
}

function askedInWords(what: string, { asked, same, different, cannotTell, waiting, changedSince }: AskedPairs): string {
  return `${what}: ${same} same, ${different} different, ${cannotTell} nobody can tell, ${waiting} wait for a second steward, ${changedSince} answered and changed since, of ${asked} asked`;
}

function moved(what: string, before: number, after: number, unit: string): readonly string[] {
  return [`${what} ${after} ${unit}${before === after ? ', as before' : `, before ${before}`}`];
}

const signed = (bits: number): string => `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(2)}`;

const percent = (share: number): string => `${Number((100 * share).toPrecision(2))}%`;

function errorsInWords(errors: PairErrors, which: keyof PairErrors): string {
  const found: WeighedShare | undefined = errors[which];
  return found ? `${percent(found.share)} (${percent(found.low)} to ${percent(found.high)})` : 'not known';
}
