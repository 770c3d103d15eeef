import type { ReviewQueue, SourceAnswerCode } from '#schemas';
import type {
  AskedQuestion,
  HeldRecord,
  KeptReview,
  Opinion,
  QueuePage,
  ReviewSurroundings,
  ReviewVerdict,
} from './review-rows.ts';

/** A question to an agency, with the record that it is about. */
export interface QuestionToSource extends AskedQuestion {
  readonly held: Pick<HeldRecord, 'record'>;
}

/** An open review and whom it is of. */
export interface OpenReview extends Pick<KeptReview, 'id' | 'urgency'> {
  readonly persons: readonly string[];
}

/** Reviews as stewards work on them, within one transaction. */
export abstract class ReviewStore {
  /**
   * The open reviews that wait for this steward: neither answered nor handed on by them. The most urgent first, then what waits for nobody else, then
   * by deadline and age.
   *
   * @param limit at most this many; the counts are of all
   */
  abstract queue(queue: ReviewQueue, userId: string, limit: number, now: Date): Promise<QueuePage>;

  /** A review that is open or decided, locked until the unit of work ends; undefined when there is none or it is obsolete. */
  abstract lock(reviewId: string): Promise<KeptReview | undefined>;

  /** The records of both persons of a review, and what is known around them. */
  abstract surroundings(review: KeptReview): Promise<ReviewSurroundings>;

  /** Keeps what a steward said; a later word of the same one replaces the earlier. */
  abstract addOpinion(reviewId: string, opinion: Opinion): Promise<void>;

  /** Decides a review. Where its pair is of a random sample and its records are as they were drawn, the sample keeps the verdict. */
  abstract decide(reviewId: string, verdict: ReviewVerdict, userId: string, at: Date): Promise<void>;

  /** Every open review that is of two persons. */
  abstract openPersons(): Promise<readonly OpenReview[]>;

  /** Makes an open review more urgent; its deadline comes no later than it was. */
  abstract press(reviewId: string, urgency: KeptReview['urgency'], dueAt: Date): Promise<void>;

  /** Keeps a question; one that is open on the same record with the same words is kept as it is. */
  abstract ask(question: AskedQuestion): Promise<void>;

  /** Questions to an agency that wait for an answer, oldest first, at most 100. */
  abstract questionsTo(agency: string): Promise<readonly QuestionToSource[]>;

  /** @returns false when the question is not to this agency or was answered before */
  abstract answerQuestion(
    id: string,
    agency: string,
    answer: SourceAnswerCode,
    userId: string,
    at: Date,
  ): Promise<boolean>;
}
