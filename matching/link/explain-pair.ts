import { tableSentence } from '../explain/table-sentences.ts';
import type { TableScorer } from '../score/table-scorer.ts';

/** One step of a waterfall. */
export interface ExplainedStep {
  /** `prior`, a comparison, `names together`, `one source` or `household`. */
  readonly name: string;
  /** Of a comparison what it found, such as `exact`. */
  readonly level?: string;
  readonly sentence: string;
  /** Bits that it adds, or takes away. */
  readonly bits: number;
}

/** Why a pair weighs what it does. */
export interface ExplainedPair {
  readonly steps: readonly ExplainedStep[];
  /** Sum of the steps, bits. */
  readonly matchWeight: number;
}

/** Takes the weight of two records apart. @param left and @param right places */
export function explainPair(scorer: TableScorer, left: number, right: number): ExplainedPair {
  const matchWeight = scorer.weigh(left, right);
  const { comparisons, levels } = scorer.comparer;
  const compared = comparisons.map(({ name, levels: names }, at): ExplainedStep => {
    const { level, term } = scorer.weightOf(at);
    const rare = Math.abs(term) < 0.5 ? '' : term > 0 ? ' The value is rare.' : ' The value is common.';
    const found = names[levels[at] ?? 0] ?? '';
    return { name, level: found, sentence: tableSentence(name, found) + rare, bits: level + term };
  });
  const household = scorer.householdWeight();
  const prior = {
    name: 'prior',
    sentence: 'How often two records of this table are one person.',
    bits: scorer.priorWeight,
  };
  const source = scorer.sourceWeight(left, right);
  const rest = matchWeight - [prior, ...compared].reduce((sum, { bits }) => sum + bits, 0) - source - household;
  const others: readonly ExplainedStep[] = [
    { name: 'names together', sentence: 'Given and family name go together and must not count twice.', bits: rest },
    {
      name: 'one source',
      sentence: 'Both records are of one source, and most sources hold a person once.',
      bits: source,
    },
    { name: 'household', sentence: 'The two may be members of one family or home.', bits: household },
  ].filter(({ bits }) => Math.abs(bits) > 0.005);
  return { steps: [prior, ...compared.filter(({ bits }) => bits !== 0), ...others], matchWeight };
}
