import type { Review } from '#schemas';
import { subjectPseudonymOf } from '../subject-pseudonym-of.ts';
import type { ReviewStore } from './review-store.ts';
import type { StewardUnitOfWork } from './steward-unit-of-work.ts';

const hour = 3600 * 1000;
/** How long a review may wait once a look-up of this urgency waits for it. */
export const pressedDueMs = { red: 4 * hour, amber: 24 * hour } as const;

interface Waiting {
  readonly urgency: keyof typeof pressedDueMs;
  readonly at: Date;
}

/**
 * Reviews that a look-up waits for: its question could not be answered, because it is not known who is who. They are noted in memory and written a
 * moment later, so that no answer takes longer because of whom it is about. What is noted when the process dies is lost; the review keeps its turn.
 */
export class PressedReviews {
  private noted = new Map<string, Waiting>();

  /** @param subjectKey key of the subject pseudonyms, 32 bytes in base64url */
  constructor(
    private readonly work: StewardUnitOfWork,
    private readonly subjectKey: string,
  ) {}

  /** @param subjects pseudonyms of those who may be meant */
  note(subjects: readonly string[], urgency: Review['urgency'], at: Date): void {
    if (urgency === 'green') return;
    for (const subject of subjects)
      if (this.noted.get(subject)?.urgency !== 'red') this.noted.set(subject, { urgency, at });
  }

  /**
   * Makes the open reviews of those who were noted as urgent as the look-ups.
   *
   * @returns how many became more urgent
   * @throws HubError DATABASE_UNREACHABLE: what was noted is kept for the next time
   */
  async write(): Promise<number> {
    const noted = this.noted;
    if (noted.size === 0) return 0;
    this.noted = new Map();
    try {
      return await this.work.run(({ reviews }) => this.press(reviews, noted));
    } catch (error) {
      for (const [subject, { urgency, at }] of noted) this.note([subject], urgency, at);
      throw error;
    }
  }

  private async press(reviews: ReviewStore, noted: ReadonlyMap<string, Waiting>): Promise<number> {
    let pressed = 0;
    for (const { id, persons, urgency: known } of await reviews.openPersons()) {
      const waiting = persons.flatMap((person) => noted.get(subjectPseudonymOf(this.subjectKey, person)) ?? []);
      const most = waiting.find(({ urgency }) => urgency === 'red') ?? waiting[0];
      if (!most || known === 'red' || known === most.urgency) continue;
      await reviews.press(id, most.urgency, new Date(most.at.getTime() + pressedDueMs[most.urgency]));
      pressed += 1;
    }
    return pressed;
  }
}
