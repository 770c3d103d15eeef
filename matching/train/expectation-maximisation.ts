import { type ComparisonName, comparisonLevels, comparisonNames, placeOfLevel } from '../compare/comparison-levels.ts';
import { compiledModelOf } from '../score/compiled-model.ts';
import type { ComparisonParameters, LevelParameters, MatchingModel } from '../score/matching-model.ts';
import type { AgreementPattern } from './agreement-patterns.ts';
import { classShares } from './class-odds.ts';

/** One session of training: the pairs of one blocking rule, whose own columns say nothing and are switched off. */
export interface TrainingSession {
  readonly rule: string;
  readonly off: readonly ComparisonName[];
  readonly patterns: readonly AgreementPattern[];
}

/** What a session came to. */
export interface TrainedSession {
  readonly rule: string;
  /** m by level, for the comparisons that were on. */
  readonly m: Partial<Record<ComparisonName, readonly number[]>>;
  readonly iterations: number;
  readonly hasConverged: boolean;
  /** Share of the session's pairs that are matches. */
  readonly matchShare: number;
}

const mostIterations = 200;
const smallestChange = 0.0005;
/** Matches that the starting m weigh as much as: a level that the sample does not show keeps a small share, never none. */
const pseudoMatches = 30;

function withM(model: MatchingModel, m: TrainedSession['m']): MatchingModel {
  const entries = comparisonNames.map((comparison): [ComparisonName, unknown] => {
    const parameters = Object.entries(model.comparisons[comparison] as Readonly<Record<string, LevelParameters>>);
    return [
      comparison,
      Object.fromEntries(
        parameters.map(([level, { m: before, u }], at) => [level, { m: m[comparison]?.[at] ?? before, u }]),
      ),
    ];
  });
  return { ...model, comparisons: Object.fromEntries(entries) as unknown as ComparisonParameters };
}

interface Step {
  readonly m: TrainedSession['m'];
  readonly mixing: readonly number[];
}

/** One expectation and one maximisation. Sex is conditional on names and keeps its parameters. */
function step(session: TrainingSession, start: MatchingModel, current: Step): Step {
  const compiled = compiledModelOf(withM(start, current.m));
  const columns = comparisonNames.flatMap((name, at) => (session.off.includes(name) ? [] : [at]));
  const matches = comparisonNames.map((comparison) => comparisonLevels[comparison].map(() => 0));
  const mixing = current.mixing.map(() => 0);
  for (const { levels, count } of session.patterns) {
    const shares = classShares(compiled, levels, columns, current.mixing);
    for (const [kind, share] of shares.entries()) mixing[kind] = (mixing[kind] ?? 0) + share * count;
    for (const at of columns) {
      const row = matches[at];
      const level = levels[at] ?? 0;
      if (row) row[level] = (row[level] ?? 0) + (shares[0] ?? 0) * count;
    }
  }
  const total = mixing.reduce((sum, part) => sum + part, 0);
  const trained = columns.map((at) => comparisonNames[at] ?? 'sex').filter((comparison) => comparison !== 'sex');
  return {
    m: Object.fromEntries(
      trained.map((comparison) => [
        comparison,
        smoothed(start, comparison, matches[comparisonNames.indexOf(comparison)] ?? []),
      ]),
    ),
    mixing: mixing.map((part) => Math.max(part / total, 1e-9)),
  };
}

function smoothed(start: MatchingModel, comparison: ComparisonName, counts: readonly number[]): readonly number[] {
  const before = Object.entries(start.comparisons[comparison] as Readonly<Record<string, LevelParameters>>);
  const own = before.map(([level]) => counts[placeOfLevel(comparison, level)] ?? 0);
  const known = own.reduce((sum, count) => sum + count, 0);
  return before.map(([, { m }], at) => ((own[at] ?? 0) + pseudoMatches * m) / (known + pseudoMatches));
}

function changeBetween(before: Step, after: Step): number {
  const changes = Object.entries(after.m).flatMap(([comparison, m]) =>
    m.map((value, at) => Math.abs(value - (before.m[comparison as ComparisonName]?.[at] ?? 0))),
  );
  return changes.reduce((most, change) => Math.max(most, change), 0);
}

/**
 * Estimates m in the pairs of one blocking rule by expectation maximisation over agreement patterns, u and the household kinds fixed; how common matches
 * and each household kind are in these pairs is estimated along.
 *
 * @see Winkler (1988), Using the EM Algorithm for Weight Computation in the Fellegi-Sunter Model of Record Linkage
 */
export function maximiseExpectation(session: TrainingSession, start: MatchingModel): TrainedSession {
  const kinds = start.households.length;
  let current: Step = { m: {}, mixing: [0.3, ...Array<number>(kinds).fill(0.2 / kinds), 0.5] };
  for (let iterations = 1; iterations <= mostIterations; iterations++) {
    const next = step(session, start, current);
    const change = changeBetween(current, next);
    current = next;
    if (change < smallestChange)
      return { rule: session.rule, m: current.m, iterations, hasConverged: true, matchShare: current.mixing[0] ?? 0 };
  }
  return {
    rule: session.rule,
    m: current.m,
    iterations: mostIterations,
    hasConverged: false,
    matchShare: current.mixing[0] ?? 0,
  };
}
