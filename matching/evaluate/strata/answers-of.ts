import type { Clustering } from '../clusters/clustering.ts';
import type { TruthTable } from '../clusters/truth-table.ts';
import { at } from '../clusters/at.ts';
import type { ExpectedAnswer, ExpectedPair } from './expected-answers.ts';
import { groupBy } from './group-by.ts';
import { type PairList, pairKey } from './pair-list.ts';

/** What an engine made of the pairs of one trap. */
export interface TrapAnswers {
  readonly trap: string;
  readonly pairs: number;
  /** Pairs by expected answer and by the engine's. */
  readonly answers: Readonly<Record<ExpectedAnswer, Readonly<Record<ExpectedAnswer, number>>>>;
  /** Pairs linked that are of two people, or were expected apart. */
  readonly falseLinks: number;
  /** Pairs whose expected answer is link and that were not linked, sent to review or not. */
  readonly missedLinks: number;
  /**
   * Share of right answers: a link where a link is expected; no link where apart is; where review is, review, apart, or a link of one person, which
   * other records may have justified.
   */
  readonly right: number;
}

const nothing = (): Record<ExpectedAnswer, number> => ({ link: 0, review: 0, apart: 0 });

/** Looks up the answers to the pairs of each trap, in the order of the traps' names. */
export function answersOf(
  pairs: readonly (ExpectedPair & { readonly trap: string })[],
  { personOf }: TruthTable,
  { clusterOf }: Clustering,
  possibleLinks: PairList,
): readonly TrapAnswers[] {
  const possible = new Set<number>();
  for (let i = 0; i < possibleLinks.length; i += 2)
    possible.add(pairKey(at(possibleLinks, i), at(possibleLinks, i + 1), personOf.length));
  const answerTo = ({ left, right }: ExpectedPair): ExpectedAnswer => {
    if (clusterOf[left] === clusterOf[right]) return 'link';
    return possible.has(pairKey(left, right, personOf.length)) ? 'review' : 'apart';
  };
  return [...groupBy(pairs, ({ trap }) => trap)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([trap, own]) => {
      const answers = { link: nothing(), review: nothing(), apart: nothing() };
      let [falseLinks, missedLinks] = [0, 0];
      for (const pair of own) {
        const answer = answerTo(pair);
        answers[pair.expected][answer]++;
        const isOne = personOf[pair.left] === personOf[pair.right];
        if (answer === 'link' && (pair.expected === 'apart' || !isOne)) falseLinks++;
        if (answer !== 'link' && pair.expected === 'link') missedLinks++;
      }
      const right = own.length === 0 ? 1 : 1 - (falseLinks + missedLinks) / own.length;
      return { trap, pairs: own.length, answers, falseLinks, missedLinks, right };
    });
}
