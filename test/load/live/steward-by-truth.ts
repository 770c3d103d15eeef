import type { Word } from './live-hub.ts';
import type { CountyRecords } from './live-records.ts';

/** Of so many answers one is wrong. */
const oneWrongIn = 50;

const pairOf = (left: string, right: string): string => (left < right ? `${left} ${right}` : `${right} ${left}`);

/** A steward who answers by the truth, wrongly once in fifty, and not at all where nobody could tell. Asked twice about a pair, he says nothing more. */
export class StewardByTruth {
  readonly #county: Pick<CountyRecords, 'truth' | 'expected'>;
  readonly #nobodyKnows: ReadonlySet<string>;
  readonly #asked = new Set<string>();
  #answered = 0;

  constructor(county: Pick<CountyRecords, 'truth' | 'expected'>) {
    this.#county = county;
    this.#nobodyKnows = new Set(
      county.expected.flatMap(({ left, right, expected }) => (expected === 'review' ? [pairOf(left, right)] : [])),
    );
  }

  /** Pairs he was asked about. */
  get asked(): number {
    return this.#asked.size;
  }

  /** Pairs that he answered. */
  get answered(): number {
    return this.#answered;
  }

  /** What he says of pairs of handles; those of records beyond the county are not his. */
  answer(pairs: readonly Pick<Word, 'left' | 'right'>[]): readonly Word[] {
    const { truth } = this.#county;
    return pairs.flatMap(({ left, right }): readonly Word[] => {
      const [pair, one, other] = [pairOf(left, right), truth.get(left), truth.get(right)];
      if (one === undefined || other === undefined || this.#asked.has(pair)) return [];
      this.#asked.add(pair);
      if (this.#nobodyKnows.has(pair)) return [];
      const isRight = ++this.#answered % oneWrongIn !== 0;
      return [{ left, right, verdict: (one === other) === isRight ? 'same' : 'different' }];
    });
  }
}
