import { type ComparisonName, comparisonNames } from '../compare/comparison-levels.ts';
import type { ComparisonParameters, LevelParameters } from '../score/matching-model.ts';
import type { TrainedSession } from './expectation-maximisation.ts';

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function normalised(shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** No level may speak more for a match than agreement whole, nor less than the last level: an EM that says so has found another class than matches. */
function guarded(levels: readonly (readonly [string, LevelParameters])[]): {
  readonly levels: readonly (readonly [string, LevelParameters])[];
  readonly bent: readonly string[];
} {
  const ratios = levels.map(([, { m, u }]) => m / u);
  const [most, least] = [ratios[0] ?? 1, ratios.at(-1) ?? 1];
  const bent = levels.filter((_, at) => (ratios[at] ?? 0) > most || (ratios[at] ?? 0) < least).map(([level]) => level);
  return {
    levels: levels.map(([level, { m, u }]) => [
      level,
      { m: Math.min(1, Math.max(least * u, Math.min(most * u, m))), u },
    ]),
    bent,
  };
}

/** Medians of the sessions, guarded. */
export interface CombinedSessions {
  readonly comparisons: ComparisonParameters;
  /** Levels that the guard had to bend, as comparison.level. */
  readonly bent: readonly string[];
}

/** Combines sessions: for each level the median of those in which its comparison was on; what none trained keeps its m. */
export function combineSessions(start: ComparisonParameters, sessions: readonly TrainedSession[]): CombinedSessions {
  const bent: string[] = [];
  const entries = comparisonNames.map((comparison): [ComparisonName, Record<string, LevelParameters>] => {
    const before = Object.entries(start[comparison] as Readonly<Record<string, LevelParameters>>);
    const trained = sessions.flatMap(({ m }) => (m[comparison] ? [m[comparison]] : []));
    if (trained.length === 0) return [comparison, Object.fromEntries(before)];
    const m = normalised(before.map((_, at) => medianOf(trained.map((row) => row[at] ?? 0))));
    const result = guarded(before.map(([level, { u }], at) => [level, { m: m[at] ?? 0, u }]));
    bent.push(...result.bent.map((level) => `${comparison}.${level}`));
    return [comparison, Object.fromEntries(result.levels)];
  });
  return { comparisons: Object.fromEntries(entries) as unknown as ComparisonParameters, bent };
}
