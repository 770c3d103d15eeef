import { type ComparisonName, comparisonLevels, comparisonNames, placeOfLevel } from '../compare/comparison-levels.ts';
import { compiledModelOf } from '../score/compiled-model.ts';
import type { ComparisonParameters, LevelParameters, MatchingModel } from '../score/matching-model.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { AgreementPatterns } from './agreement-patterns.ts';
import { classShares } from './class-odds.ts';
import { seededRandom } from './seeded-random.ts';

/** Random pairs that the starting parameters weigh as much as. */
const pseudoPairs = 10_000;
const allColumns = comparisonNames.map((_, at) => at);

/** Random pairs of distinct records. */
function randomPatterns(records: readonly StandardisedRecord[], pairs: number, seed: number): AgreementPatterns {
  const patterns = new AgreementPatterns();
  const random = seededRandom(seed);
  for (let drawn = 0; drawn < pairs; drawn++) {
    const left = records[Math.floor(random() * records.length)];
    const right = records[Math.floor(random() * records.length)];
    if (left && right && left !== right) patterns.add(left, right);
  }
  return patterns;
}

/**
 * Estimates u from random pairs, each counted by the share to which it is unrelated under the model so far: in a small hub a random pair is a match too
 * often to be ignored. The levels of sex, which are conditional, stay.
 */
export function estimateU(
  records: readonly StandardisedRecord[],
  model: MatchingModel,
  { pairs, seed }: { readonly pairs: number; readonly seed: number },
): ComparisonParameters {
  const compiled = compiledModelOf(model);
  const mixing = [
    2 ** model.priorWeight,
    ...model.households.map(({ oddsPerMatch }) => oddsPerMatch * 2 ** model.priorWeight),
    1,
  ];
  const counts = comparisonNames.map((comparison) => comparisonLevels[comparison].map(() => 0));
  for (const { levels, count } of randomPatterns(records, pairs, seed).all()) {
    const unrelated = count * (classShares(compiled, levels, allColumns, mixing).at(-1) ?? 0);
    for (const [at, level] of levels.entries()) {
      const row = counts[at];
      if (row) row[level] = (row[level] ?? 0) + unrelated;
    }
  }
  return withU(model.comparisons, counts);
}

function withU(start: ComparisonParameters, counts: readonly (readonly number[])[]): ComparisonParameters {
  const entries = comparisonNames.map((comparison, at): [ComparisonName, Record<string, LevelParameters>] => {
    const parameters = start[comparison] as Readonly<Record<string, LevelParameters>>;
    if (comparison === 'sex') return [comparison, parameters];
    const row = Object.keys(parameters).map((level) => counts[at]?.[placeOfLevel(comparison, level)] ?? 0);
    const known = row.reduce((sum, count) => sum + count, 0);
    const levels = Object.entries(parameters).map(([level, { m, u }], place): [string, LevelParameters] => [
      level,
      { m, u: ((row[place] ?? 0) + pseudoPairs * u) / (known + pseudoPairs) },
    ]);
    return [comparison, Object.fromEntries(levels)];
  });
  return Object.fromEntries(entries) as unknown as ComparisonParameters;
}
