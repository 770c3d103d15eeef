/** What a pair that was scored came to. */
export interface ScoredPair {
  /** 0..1. */
  readonly matchProbability: number;
  readonly isMatch: boolean;
  /** Whether the engine linked it without a person. */
  readonly isLinked: boolean;
  /** Names of the two sources, in one order; absent where all are one. */
  readonly sources?: string;
}

/** Pairs whose match probability lies from `from` to below `to`. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Matches that the probabilities promise: their sum. */
  readonly expected: number;
  /** Matches that there are. */
  readonly observed: number;
  /** Observed over expected; 1 is right, above 1 too modest, below 1 too bold. */
  readonly observedOverExpected: number;
  /** Whether the bin lies between .01 and .9999 and has pairs enough to be judged. */
  readonly isJudged: boolean;
}

/** Whether the match probabilities mean what they say. */
export interface Calibration {
  readonly pairs: number;
  /** Mean of -log of the probability given to what is true, natural logarithm; probabilities are cut at 1e-9 and 1 - 1e-9. */
  readonly logLoss: number;
  readonly bins: readonly CalibrationBin[];
  /** Of the pairs linked without a person: errors that the probabilities promise, and errors that there are. */
  readonly automaticLinks: { readonly pairs: number; readonly expectedErrors: number; readonly observedErrors: number };
}

/** Bins between .01 and .9999 that are judged, with one on either side that is not. */
export const binEdges: readonly number[] = [
  0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999, 1,
];

/** Pairs that a bin needs to be judged. */
export const judgedFrom = 200;

const cut = 1e-9;

interface Sums {
  readonly pairs: number[];
  readonly expected: number[];
  readonly observed: number[];
  loss: number;
  linked: number;
  expectedErrors: number;
  observedErrors: number;
}

const binsOf = (): number[] => new Array<number>(binEdges.length - 1).fill(0);

const noSums = (): Sums => ({
  pairs: binsOf(),
  expected: binsOf(),
  observed: binsOf(),
  loss: 0,
  linked: 0,
  expectedErrors: 0,
  observedErrors: 0,
});

function binOf(matchProbability: number): number {
  const above = binEdges.findIndex((edge, i) => i > 0 && matchProbability < edge);
  return above === -1 ? binEdges.length - 2 : above - 1;
}

function resultOf(sums: Sums): Calibration {
  const pairs = sums.pairs.reduce((sum, count) => sum + count, 0);
  const bins = sums.pairs.map((count, i): CalibrationBin => {
    const [expected, observed] = [sums.expected[i] ?? 0, sums.observed[i] ?? 0];
    const inside = i > 0 && i < sums.pairs.length - 1;
    return {
      from: binEdges[i] ?? 0,
      to: binEdges[i + 1] ?? 1,
      pairs: count,
      expected,
      observed,
      observedOverExpected: expected === 0 ? 1 : observed / expected,
      isJudged: inside && count >= judgedFrom,
    };
  });
  return {
    pairs,
    logLoss: pairs === 0 ? 0 : sums.loss / pairs,
    bins,
    automaticLinks: {
      pairs: sums.linked,
      expectedErrors: sums.expectedErrors,
      observedErrors: sums.observedErrors,
    },
  };
}

function addTo(sums: Sums, { matchProbability, isMatch, isLinked }: ScoredPair): void {
  const bin = binOf(matchProbability);
  sums.pairs[bin] = (sums.pairs[bin] ?? 0) + 1;
  sums.expected[bin] = (sums.expected[bin] ?? 0) + matchProbability;
  if (isMatch) sums.observed[bin] = (sums.observed[bin] ?? 0) + 1;
  sums.loss -= Math.log(Math.min(1 - cut, Math.max(cut, isMatch ? matchProbability : 1 - matchProbability)));
  if (!isLinked) return;
  sums.linked++;
  sums.expectedErrors += 1 - matchProbability;
  if (!isMatch) sums.observedErrors++;
}

/** Counts scored pairs as they stream by; of each only sums are kept. */
export class CalibrationCount {
  readonly #all = noSums();
  readonly #bySources = new Map<string, Sums>();

  add(pair: ScoredPair): void {
    addTo(this.#all, pair);
    if (pair.sources === undefined) return;
    let own = this.#bySources.get(pair.sources);
    if (!own) this.#bySources.set(pair.sources, (own = noSums()));
    addTo(own, pair);
  }

  result(): Calibration {
    return resultOf(this.#all);
  }

  /** By pair of sources, in the order of their names. */
  bySources(): readonly (readonly [sources: string, calibration: Calibration])[] {
    return [...this.#bySources]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([sources, sums]) => [sources, resultOf(sums)]);
  }
}
