import type { AgencyRecord } from '#schemas';
import type { LogPosition } from '#libs/events';
import { HubError } from '#schemas/errors';
import type { LinkageStores, LinkageUnitOfWork } from '../linkage-unit-of-work.ts';
import { reviewDueMs } from '../renew-reviews.ts';
import { allocationOf, type StratumSize } from './allocation-of.ts';
import { goldAnswerOf } from './gold-answer-of.ts';
import { type RankedPair, type SampledPair, type SampleKind, stratumOf } from './sampled-pair.ts';

/** Most pairs of a draw: more questions than stewards answer in months. */
export const mostDrawn = 2000;

/** What to draw. */
export interface DrawOrder {
  readonly size: number;
  /** Each is used once. */
  readonly seed: number;
  /** Model that the hub runs by. */
  readonly modelId: string;
  readonly at: Date;
}

/** What was drawn, in counts. */
export interface DrawnSample {
  /** Pairs that might have been drawn, by kind. */
  readonly eligible: Readonly<Record<SampleKind, number>>;
  /** Pairs put before stewards, by kind. */
  readonly asked: Readonly<Record<SampleKind, number>>;
  /** Pairs drawn and not asked about: a record is protected, of a new identity, or changed meanwhile. */
  readonly leftOut: number;
}

/** Draws random pairs of what was decided without a person, and puts them before stewards among all other questions. */
export class Sampling {
  constructor(
    private readonly unitOfWork: LinkageUnitOfWork,
    /** A position of its own, so that one draws at a time. */
    private readonly at: readonly LogPosition[],
  ) {}

  /** @throws HubError SAMPLE_SEED_USED */
  async draw({ size, seed, modelId, at }: DrawOrder): Promise<DrawnSample> {
    const ranked = await this.unitOfWork.run(this.at, async ({ samples }) => {
      if ((await samples.all()).some((pair) => pair.seed === seed)) throw new HubError('SAMPLE_SEED_USED', { seed });
      return samples.eligible(seed, size);
    });
    const sizes = strataOf(ranked);
    const allocation = allocationOf(sizes, size);
    const drawn = ranked.filter((pair) => pair.rank <= (allocation.get(stratumOf(pair)) ?? 0));
    const asked = await this.unitOfWork.run(this.at, (stores) =>
      ask(stores, drawn, (pair) => ({
        ...{ seed, modelId, drawnAt: at },
        inclusionProbability: (allocation.get(stratumOf(pair)) ?? 0) / pair.stratumSize,
      })),
    );
    return {
      eligible: countsOf(sizes, ({ pairs }) => pairs),
      asked: countsOf(asked, () => 1),
      leftOut: drawn.length - asked.length,
    };
  }
}

type Circumstances = Pick<SampledPair, 'seed' | 'modelId' | 'drawnAt' | 'inclusionProbability'>;

/** Keeps the pairs that may be asked about, and opens a review of each. */
async function ask(
  { records, persons, samples, reviews }: LinkageStores,
  drawn: readonly RankedPair[],
  circumstancesOf: (pair: RankedPair) => Circumstances,
): Promise<readonly SampledPair[]> {
  const handles = [...new Set(drawn.flatMap(({ left, right }) => [left, right]))];
  // Under the locks of its records no pair is resolved anew while it is asked about.
  await persons.lock(handles);
  const opened = new Map((await records.open(handles)).map((one) => [one.recordHandle, one]));
  const asked = drawn.flatMap((pair): SampledPair[] => {
    const [left, right] = [opened.get(pair.left), opened.get(pair.right)];
    if (left?.version !== pair.leftVersion || right?.version !== pair.rightVersion) return [];
    if (isGuarded(left.record) || isGuarded(right.record)) return [];
    const { kind, band, matchWeight, leftVersion, rightVersion } = pair;
    const eligible = { left: pair.left, right: pair.right, leftVersion, rightVersion, kind, band, matchWeight };
    const gold = goldAnswerOf(left.record, right.record);
    return [{ ...eligible, ...circumstancesOf(pair), ...(gold && { gold }) }];
  });
  await samples.put(asked);
  await openReviews(reviews, asked);
  return asked;
}

/** One deadline for all would tell which questions were drawn: theirs lie within a day. */
async function openReviews(reviews: LinkageStores['reviews'], asked: readonly SampledPair[]): Promise<void> {
  for (let hour = 0; hour < 24; hour++) {
    const [first, ...others] = asked.filter((_, at) => at % 24 === hour);
    if (!first) return;
    const dueAt = new Date(first.drawnAt.getTime() + reviewDueMs + hour * 3600 * 1000);
    await reviews.open([first, ...others], first.drawnAt, dueAt);
  }
}

/** Nobody's protected record is opened to a steward for a statistic. */
const isGuarded = ({ protection, identitySince }: AgencyRecord): boolean =>
  protection === 'restricted' || identitySince !== undefined;

function strataOf(ranked: readonly RankedPair[]): readonly StratumSize[] {
  const strata = new Map<string, StratumSize>();
  for (const { kind, band, stratumSize: pairs } of ranked) strata.set(stratumOf({ kind, band }), { kind, band, pairs });
  return [...strata.values()].sort((one, other) => (stratumOf(one) < stratumOf(other) ? -1 : 1));
}

function countsOf<T extends { readonly kind: SampleKind }>(
  items: readonly T[],
  valueOf: (item: T) => number,
): Readonly<Record<SampleKind, number>> {
  const sum = (kind: SampleKind): number =>
    items.filter((item) => item.kind === kind).reduce((total, item) => total + valueOf(item), 0);
  return { link: sum('link'), 'near-miss': sum('near-miss') };
}
