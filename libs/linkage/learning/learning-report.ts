import type { RefinedHubModel, RefinedLevel, ReweighedPair } from '#matching';
import { isAnswered } from './weighed-answers.ts';
import type { SampledPair, SampleKind } from './sampled-pair.ts';
import { type WeighedShare, weighedShareOf } from './weighed-share.ts';

/** The thresholds of a model, bits. */
export interface LearnedThresholds {
  readonly link: number;
  readonly review: number;
}

/** How often single pairs are decided wrongly by a model's link threshold, estimated for all pairs of the hub; what makes persons of pairs is not in it. */
export interface PairErrors {
  /** Of pairs at or above the link threshold, those of two people; absent where there are none. */
  readonly falseLinks?: WeighedShare;
  /** Of pairs of one person, those below it. */
  readonly missedLinks?: WeighedShare;
}

/** A level whose weight moved. */
export interface MovedLevel extends RefinedLevel {
  /** Bits by which agreement at it counts more than before, or less. */
  readonly bits: number;
}

/** What became of the pairs of a kind. */
export interface AskedPairs {
  readonly asked: number;
  readonly same: number;
  readonly different: number;
  readonly cannotTell: number;
  /** Answered once, and a second steward has to. */
  readonly waiting: number;
  /** Answered, and left out because a record of it is another by now. */
  readonly changedSince: number;
}

/** What learning changed, before and after; counts and shares, nothing of anybody. */
export interface LearningReport {
  readonly parent: string;
  readonly model: string;
  /** Day of the last answer. */
  readonly date: string;
  readonly seeds: readonly number[];
  readonly pairs: Readonly<Record<SampleKind, AskedPairs>>;
  readonly thresholds: { readonly before: LearnedThresholds; readonly after: LearnedThresholds };
  /** Bits that the new weights of doubtful pairs are too low by, and from how many pairs. */
  readonly shift: number;
  readonly shiftPairs: number;
  /** Levels whose weight moved by a hundredth of a bit or more, those that moved most first. */
  readonly levels: readonly MovedLevel[];
  readonly errors: { readonly before: PairErrors; readonly after: PairErrors };
}

/** Bits below which a level has not moved. */
const leastMove = 0.01;

/** @param pairs of the model, those whose records are others by now among them @param isCurrent whether both records are as they were drawn */
export function learningReportOf(
  named: Pick<LearningReport, 'parent' | 'model' | 'date'>,
  before: LearnedThresholds,
  { model, levels, shift, shiftPairs, pairs: reweighed }: RefinedHubModel,
  pairs: readonly SampledPair[],
  isCurrent: (pair: SampledPair) => boolean,
): LearningReport {
  const { link, review } = model.thresholds;
  return {
    ...named,
    seeds: [...new Set(pairs.map(({ seed }) => seed))],
    pairs: { link: askedOf(pairs, 'link', isCurrent), 'near-miss': askedOf(pairs, 'near-miss', isCurrent) },
    thresholds: { before: { link: before.link, review: before.review }, after: { link, review } },
    ...{ shift, shiftPairs },
    levels: levels
      .map((level) => ({ ...level, bits: Math.log2(level.after / level.before) }))
      .filter(({ bits }) => Math.abs(bits) >= leastMove)
      .sort((one, other) => Math.abs(other.bits) - Math.abs(one.bits)),
    errors: {
      before: errorsOf(reweighed, (pair) => pair.before >= before.link),
      after: errorsOf(reweighed, (pair) => pair.after >= link),
    },
  };
}

function askedOf(
  pairs: readonly SampledPair[],
  wanted: SampleKind,
  isCurrent: (pair: SampledPair) => boolean,
): AskedPairs {
  const own = pairs.filter(({ kind }) => kind === wanted);
  const current = own.filter(isCurrent);
  return {
    asked: own.length,
    same: current.filter(({ verdict }) => verdict === 'same').length,
    different: current.filter(({ verdict }) => verdict === 'different').length,
    cannotTell: own.filter(({ verdict }) => verdict === 'cannot-tell').length,
    waiting: own.filter(({ isWaiting }) => isWaiting).length,
    changedSince: own.filter((pair) => isAnswered(pair) && !isCurrent(pair)).length,
  };
}

function errorsOf(pairs: readonly ReweighedPair[], isLinked: (pair: ReweighedPair) => boolean): PairErrors {
  const linked = pairs.filter(isLinked).map((pair) => ({ ...pair, isSo: !pair.isMatch }));
  const matches = pairs.filter(({ isMatch }) => isMatch).map((pair) => ({ ...pair, isSo: !isLinked(pair) }));
  const [falseLinks, missedLinks] = [weighedShareOf(linked), weighedShareOf(matches)];
  return { ...(falseLinks && { falseLinks }), ...(missedLinks && { missedLinks }) };
}
