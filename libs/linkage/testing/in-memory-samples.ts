import { createHash } from 'node:crypto';
import { type EligiblePair, bandOf, type RankedPair, type SampledPair, stratumOf } from '../learning/sampled-pair.ts';
import { SampleStore } from '../learning/sample-store.ts';
import { type Edge, pairOf } from '../neighbourhood.ts';
import type { InMemoryState } from './in-memory-state.ts';

/** Random samples in memory; no stream is silent. */
export class InMemorySamples extends SampleStore {
  private readonly state: InMemoryState;

  constructor(state: InMemoryState) {
    super();
    this.state = state;
  }

  eligible(seed: number, most: number): Promise<readonly RankedPair[]> {
    const spoken = new Set(
      [...this.state.constraints.values()]
        .filter(({ verdict }) => verdict !== 'released')
        .map(({ left, right }) => pairOf(left, right)),
    );
    const strata = new Map<string, EligiblePair[]>();
    for (const edge of this.state.edges.values()) {
      const pair = this.pairOfEdge(edge);
      if (!pair || spoken.has(pairOf(pair.left, pair.right)) || this.wasDrawn(pair)) continue;
      strata.set(stratumOf(pair), [...(strata.get(stratumOf(pair)) ?? []), pair]);
    }
    const orderOf = ({ left, right }: EligiblePair): string =>
      createHash('sha256').update(`${seed} ${left} ${right}`).digest('hex');
    return Promise.resolve(
      [...strata.values()].flatMap((pairs) =>
        pairs
          .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
          .slice(0, most)
          .map((pair, at) => ({ ...pair, rank: at + 1, stratumSize: pairs.length })),
      ),
    );
  }

  put(pairs: readonly SampledPair[]): Promise<void> {
    this.state.sampled.push(...pairs);
    return Promise.resolve();
  }

  all(): Promise<readonly SampledPair[]> {
    return Promise.resolve([...this.state.sampled].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)));
  }

  private pairOfEdge({ left, right, leftVersion, rightVersion, matchWeight }: Edge): EligiblePair | undefined {
    const [one, other] = [left, right].map((handle) => this.state.memberships.get(handle)?.toPerson);
    if (one === undefined || other === undefined) return undefined;
    const kind = one === other ? 'link' : 'near-miss';
    return { ...{ left, right, leftVersion, rightVersion, kind, matchWeight }, band: bandOf(matchWeight) };
  }

  private wasDrawn({ left, right, leftVersion, rightVersion }: EligiblePair): boolean {
    return this.state.sampled.some(
      (drawn) =>
        drawn.left === left &&
        drawn.right === right &&
        drawn.leftVersion === leftVersion &&
        drawn.rightVersion === rightVersion,
    );
  }
}

const keyOf = ({ drawnAt, left, right }: SampledPair): string => `${drawnAt.toISOString()} ${left} ${right}`;
