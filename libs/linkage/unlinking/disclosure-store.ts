import type { ShownLookUp } from './person-rows.ts';

/** A subject of the flag index while it stood for two people. */
export interface WrongSubject {
  readonly subject: string;
  /** Newest membership that a wrong answer relied on at least. */
  readonly sinceVersion: bigint;
  /** When it was put right; absent while it is wrong. */
  readonly until?: Date;
}

/** A look-up that is recalled. */
export interface Recall extends ShownLookUp {
  readonly noticeId: string;
}

/** What was shown of subjects, and to whom, within one transaction of a steward. */
export abstract class DisclosureStore {
  /** Look-ups that showed a flag of one of the subjects while it was wrong, and are not recalled yet; newest first, at most 1,000. */
  abstract shownOf(subjects: readonly WrongSubject[]): Promise<readonly ShownLookUp[]>;

  /** Keeps the notices that tell the askers. */
  abstract recall(recalls: readonly Recall[], at: Date): Promise<void>;
}
