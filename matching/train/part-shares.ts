import type { SharedRules } from '../block/shared-rules.ts';
import { ownLevelOf, type PlannedComparison } from '../compare/comparison-plan.ts';
import type { TableComparer } from '../compare/table-comparer.ts';
import type { PartReach, RuleReach } from './expected-reach.ts';

/** Pairs that an assumption weighs as much as: of equal values all parts are shared, of others none. */
const assumedPairs = 0.5;

/** Learns from candidate pairs how often values of a level share a part: from those alone that a rule makes which does not ask for it. */
export class PartShares {
  readonly #comparer: TableComparer;
  readonly #shared: SharedRules;
  /** By part its comparison. */
  readonly #comparisons: readonly number[];
  /** By part and level: pairs, and those that share the part. */
  readonly #pairs: readonly Float64Array[];
  readonly #sharing: readonly Float64Array[];
  /** By set of rules a 1 for each part that one of them does not ask for. */
  readonly #askedBeside: Uint8Array[] = [];

  constructor(comparer: TableComparer, shared: SharedRules) {
    const { comparisons } = comparer;
    this.#comparer = comparer;
    this.#shared = shared;
    this.#comparisons = shared.parts.map(({ attribute }) =>
      comparisons.findIndex((one) => one.attribute === attribute && one.part === 0),
    );
    const levels = this.#comparisons.map((at) => comparisons[at]?.ownLevels ?? 1);
    this.#pairs = levels.map((count) => new Float64Array(count));
    this.#sharing = levels.map((count) => new Float64Array(count));
  }

  /** Notes the pair that was asked for its rules and compared last. @param set of the rules that make it */
  add(set: number): void {
    const asked = (this.#askedBeside[set] ??= this.#besideOf(set));
    for (let part = 0; part < asked.length; part++) {
      if (asked[part] === 0) continue;
      const at = this.#comparisons[part] as number;
      const planned = this.#comparer.comparisons[at] as PlannedComparison;
      const level = ownLevelOf(planned, this.#comparer.levels[at] as number);
      const [pairs, sharing] = [this.#pairs[part] as Float64Array, this.#sharing[part] as Float64Array];
      pairs[level] = (pairs[level] as number) + 1;
      if (this.#shared.doesShare(part)) sharing[level] = (sharing[level] as number) + 1;
    }
  }

  /** What was learned. @param rules how many there are */
  reachOf(rules: number): RuleReach {
    return {
      parts: this.#comparisons.map((comparison, part): PartReach => {
        const [pairs, sharing] = [this.#pairs[part] as Float64Array, this.#sharing[part] as Float64Array];
        // Of values that nobody holds nothing is shared.
        const sharedAt = sharing.map((own, level) =>
          level === 0 ? 0 : (own + (level === 1 ? assumedPairs : 0)) / ((pairs[level] as number) + assumedPairs),
        );
        return { comparison, sharedAt };
      }),
      rules: Array.from({ length: rules }, (_, rule) => this.#shared.partsOf(rule)),
    };
  }

  #besideOf(set: number): Uint8Array {
    const rules = this.#shared.rulesOf(set).map((rule) => this.#shared.partsOf(rule));
    return Uint8Array.from(this.#comparisons, (at, part) =>
      at !== -1 && rules.some((own) => !own.includes(part)) ? 1 : 0,
    );
  }
}
