import type { SampledShare, SampleQuality } from '#schemas';
import { isAnswered, weighedAnswers } from './weighed-answers.ts';
import type { SampledPair, SampleKind } from './sampled-pair.ts';
import { weighedShareOf } from './weighed-share.ts';

/** Answered pairs from which on a share is told. */
export const leastForEstimate = 30;

/** How often links are wrong and near misses are one person, by the random samples of the model drawn from last. */
export function sampleEstimateOf(pairs: readonly SampledPair[]): SampleQuality {
  const latest = pairs.reduce<SampledPair | undefined>(
    (last, pair) => (last && last.drawnAt >= pair.drawnAt ? last : pair),
    undefined,
  );
  const own = pairs.filter(({ modelId }) => modelId === latest?.modelId);
  return {
    ...(latest && { drawnAt: latest.drawnAt.toISOString() }),
    falseLinks: shareOf(own, 'link', false),
    missedLinks: shareOf(own, 'near-miss', true),
    gold: goldOf(own),
  };
}

/** Share of a kind that is the same person, or is not. */
function shareOf(pairs: readonly SampledPair[], kind: SampleKind, isSame: boolean): SampledShare {
  const own = pairs.filter((pair) => pair.kind === kind);
  const counts = {
    asked: own.length,
    answered: own.filter(isAnswered).length,
    waiting: own.filter(({ isWaiting }) => isWaiting).length,
    cannotTell: own.filter(({ verdict }) => verdict === 'cannot-tell').length,
  };
  if (counts.answered < leastForEstimate) return counts;
  const answers = weighedAnswers(own);
  return { ...counts, ...weighedShareOf(answers.map((answer) => ({ ...answer, isSo: answer.isSame === isSame }))) };
}

/** How often stewards say of pairs that are known beyond doubt what is known; that they cannot tell is not it. */
function goldOf(pairs: readonly SampledPair[]): SampleQuality['gold'] {
  const gold = pairs.filter(({ gold: known, verdict }) => known !== undefined && verdict !== undefined);
  return { answered: gold.length, right: gold.filter(({ gold: known, verdict }) => known === verdict).length };
}
