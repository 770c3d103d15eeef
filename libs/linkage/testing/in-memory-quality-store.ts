import type { ReviewQuality } from '#schemas';
import type { SampledPair } from '../learning/sampled-pair.ts';
import type { AnswerPair } from '../quality/agreement-of.ts';
import { QualityStore } from '../quality/quality-store.ts';
import type { ReviewVerdict } from '../stewards/review-rows.ts';
import { queueOfReview } from './queue-of-review.ts';
import type { ReviewInMemory, StewardState } from './steward-state.ts';

/** Counts of the stewards' queue in memory. */
export class InMemoryQualityStore extends QualityStore {
  private readonly state: StewardState;

  constructor(state: StewardState) {
    super();
    this.state = state;
  }

  backlog(now: Date): Promise<ReviewQuality['backlog']> {
    const open = this.reviews().filter(({ state }) => state === 'open');
    const oldest = open.map(({ at }) => at.toISOString()).sort()[0];
    return Promise.resolve({
      open: open.length,
      overdue: open.filter(({ dueAt }) => dueAt < now).length,
      urgent: open.filter(({ urgency = 'green' }) => urgency !== 'green').length,
      ...(oldest !== undefined && { oldestOpenedAt: oldest }),
    });
  }

  verdicts(): Promise<ReviewQuality['verdicts']> {
    const count = (wanted: ReviewVerdict): number => this.reviews().filter(({ verdict }) => verdict === wanted).length;
    return Promise.resolve({ same: count('same'), different: count('different'), cannotTell: count('cannot-tell') });
  }

  answerPairs(): Promise<readonly AnswerPair[]> {
    return Promise.resolve(
      this.reviews().flatMap(({ opinions }): AnswerPair[] => {
        const [one, other] = [...opinions.values()].flatMap(({ answer }) => (answer === 'know-person' ? [] : [answer]));
        return one && other ? [[one, other]] : [];
      }),
    );
  }

  undone(): Promise<ReviewQuality['undone']> {
    const same = this.reviews().filter(({ verdict }) => verdict === 'same');
    const undone = same.filter(({ left, right }) =>
      this.state.forbidden.some((word) => word.left === left && word.right === right && word.origin === 'steward'),
    );
    return Promise.resolve({ linked: same.length, undone: undone.length });
  }

  sampled(): Promise<readonly SampledPair[]> {
    return Promise.resolve(
      this.state.sampled.map((pair) => {
        const review = [...this.state.reviews.values()].find(
          ({ left, right, state }) => left === pair.left && right === pair.right && state === 'open',
        );
        const isWaiting = [...(review?.opinions.values() ?? [])].some(({ answer }) => answer !== 'know-person');
        return { ...pair, ...(isWaiting && { isWaiting }) };
      }),
    );
  }

  private reviews(): ReviewInMemory[] {
    return [...this.state.reviews.values()].filter((review) => queueOfReview(this.state, review) === 'ordinary');
  }
}
