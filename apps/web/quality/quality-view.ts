import type { ReviewQuality, SampledShare } from '#schemas';
import { dayInWords } from '../words/dates-in-words.ts';

/** One measure of the board. */
export interface QualityMeasure {
  readonly title: string;
  readonly shown: string;
  readonly meaning: string;
}

/** Fewer cases say nothing reliable of a share. */
const leastForShare = 20;

const share = (part: number, whole: number): string =>
  whole < leastForShare
    ? `${part.toString()} of ${whole.toString()}`
    : `${Math.round((100 * part) / whole).toString()}%`;
const rounded = (days: number): string => (Math.round(days * 10) / 10).toString();

/** `0.25%` of a share that may be small. */
const fine = (part: number): string => `${Number((100 * part).toPrecision(2)).toString()}%`;

/** Of a random sample: the share of all pairs of a kind, with its interval. */
function sampledMeasure(title: string, whatIsCounted: string, sampled: SampledShare): QualityMeasure {
  const { asked, answered, waiting, cannotTell, share: found, low, high } = sampled;
  const counts = `Random pairs answered: ${answered.toString()} of ${asked.toString()}; of ${cannotTell.toString()} more nobody can tell, ${waiting.toString()} wait for a second steward.`;
  if (found === undefined || low === undefined || high === undefined)
    return { title, shown: 'Not shown', meaning: `Too few random pairs are answered to tell. ${counts}` };
  return {
    title,
    shown: fine(found),
    meaning: `${whatIsCounted} Between ${fine(low)} and ${fine(high)} (95%). ${counts}`,
  };
}

function sampleMeasures({ falseLinks, missedLinks, gold }: ReviewQuality['sample']): readonly QualityMeasure[] {
  return [
    sampledMeasure('Wrong among automatic links', 'Linked without a person, and of two people.', falseLinks),
    sampledMeasure('Missed among near misses', 'Kept apart without a person, and of one.', missedLinks),
    {
      title: 'Right where it is known',
      shown: gold.answered === 0 ? 'Not known' : share(gold.right, gold.answered),
      meaning: 'Random pairs that are one person, or two, beyond doubt, and were answered so.',
    },
  ];
}

/** The board in words. */
export function qualityViewOf({ asOf, backlog, verdicts, agreement, undone, sample }: ReviewQuality): {
  readonly asOf: string;
  readonly measures: readonly QualityMeasure[];
} {
  const decided = verdicts.same + verdicts.different + verdicts.cannotTell;
  return {
    asOf,
    measures: [
      {
        title: 'Pairs that wait',
        shown: backlog.open.toString(),
        meaning: `${backlog.overdue.toString()} overdue, ${backlog.urgent.toString()} pressing.${backlog.oldestOpenedAt === undefined ? '' : ` The oldest since ${dayInWords(backlog.oldestOpenedAt)}.`}`,
      },
      {
        title: 'Days to a decision',
        shown: backlog.medianDaysToDecide === undefined ? 'Not known' : rounded(backlog.medianDaysToDecide),
        meaning: 'Half of the pairs were decided faster.',
      },
      {
        title: 'Two stewards agree',
        shown: agreement.pairs === 0 ? 'Not known' : share(agreement.agreed, agreement.pairs),
        meaning: `Pairs that two answered without seeing each other’s answer: ${agreement.pairs.toString()}.${agreement.kappa === undefined ? '' : ` Beyond chance (kappa): ${agreement.kappa.toFixed(2).replace('-', '−')}.`}`,
      },
      {
        title: 'Links undone later',
        shown: undone.linked === 0 ? 'Not known' : share(undone.undone, undone.linked),
        meaning: 'Pairs that a steward called one person, and a steward called different later.',
      },
      {
        title: 'Cannot tell',
        shown: decided === 0 ? 'Not known' : share(verdicts.cannotTell, decided),
        meaning: `Of ${decided.toString()} decided: ${verdicts.same.toString()} same, ${verdicts.different.toString()} different.`,
      },
      ...sampleMeasures(sample),
    ],
  };
}
