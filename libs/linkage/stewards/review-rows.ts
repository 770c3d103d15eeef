import type {
  AgencyRecord,
  DecisionEvent,
  Review,
  ReviewQueue,
  ReviewSummary,
  SourceAnswerCode,
  SourceQuestionCode,
} from '#schemas';

/** What a steward said of a review. `know-person`: someone else has to decide, because this one knows the person. */
export interface Opinion {
  readonly userId: string;
  readonly answer: ReviewVerdict | 'know-person';
  readonly at: Date;
}

/** A decision on a pair: the two are one person, are not, or cannot be told. */
export type ReviewVerdict = Exclude<DecisionEvent['verdict'], 'released'>;

/** A question to the agency that holds a record. */
export interface AskedQuestion {
  readonly id: string;
  readonly reviewId: string;
  readonly recordHandle: string;
  readonly question: SourceQuestionCode;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly answer?: SourceAnswerCode;
}

/** A review as it is kept. Its pair is of two record handles, left < right. */
export interface KeptReview {
  readonly id: string;
  readonly queue: ReviewQueue;
  readonly left: string;
  readonly right: string;
  readonly state: Review['state'];
  readonly verdict?: ReviewVerdict;
  readonly urgency: Review['urgency'];
  readonly createdAt: Date;
  readonly dueAt: Date;
  /** Given since it was opened, in order. */
  readonly opinions: readonly Opinion[];
  readonly questions: readonly AskedQuestion[];
}

/** A record of one of the persons of a review, opened. */
export interface HeldRecord {
  readonly recordHandle: string;
  readonly personId: string;
  readonly record: AgencyRecord;
}

/** What surrounds the persons of a review. */
export interface ReviewSurroundings {
  /** Active records of both persons, in handle order. */
  readonly records: readonly HeldRecord[];
  /** A steward has said of a record of either person that somebody else is another. */
  readonly toldApart: boolean;
  /** A third person is much like one of the two. */
  readonly anotherAlike: boolean;
}

/** One steward's view of a queue. */
export interface QueuePage {
  readonly open: number;
  readonly decided: number;
  readonly overdue: number;
  readonly reviews: readonly ReviewSummary[];
}
