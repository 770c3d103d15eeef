import { v7 as uuidv7 } from 'uuid';
import { requirePermission, type Viewer } from '#libs/access';
import type { SourceAnswerCode, SourceQuestionRequest, SourceQuestions as Listed } from '#schemas';
import { HubError } from '#schemas/errors';
import { auditedBy } from './audited-by.ts';
import { reviewFor } from './review-desk.ts';
import { shownRecordsOf } from './shown-records-of.ts';
import type { StewardUnitOfWork } from './steward-unit-of-work.ts';

/** A source answers within three days. */
export const answerDueMs = 3 * 24 * 3600 * 1000;

/** Questions about a record to the agency that holds it. The asker does not learn which agency, the agency not who asks nor about what pair. */
export class SourceQuestions {
  constructor(private readonly work: StewardUnitOfWork) {}

  /** @throws HubError NOT_FOUND, REVIEW_DECIDED, REQUEST_INVALID for a record that the review does not show */
  async ask(viewer: Viewer, reviewId: string, { record, question }: SourceQuestionRequest, now: Date): Promise<void> {
    await this.work.run(async (stores) => {
      const kept = await reviewFor(viewer, reviewId, stores);
      if (kept.state === 'decided') throw new HubError('REVIEW_DECIDED', { reviewId });
      const { records } = await stores.reviews.surroundings(kept);
      const asked = shownRecordsOf(kept, records)?.records[record - 1];
      if (!asked) throw new HubError('REQUEST_INVALID', { fields: ['/record'] });
      await stores.audit.append({ action: 'ask-source', ...auditedBy(viewer, now), reviewId, reason: question });
      await stores.reviews.ask({
        id: uuidv7(),
        reviewId,
        recordHandle: asked.held.recordHandle,
        question,
        askedBy: viewer.userId,
        askedAt: now,
        dueAt: new Date(now.getTime() + answerDueMs),
      });
    });
  }

  /** Questions about records of the steward's own agency. @throws HubError ROLE_REFUSED */
  async toOwnAgency(viewer: Viewer, now: Date): Promise<Listed> {
    requirePermission(viewer, 'answer-source', { agency: viewer.agency }, {});
    const questions = await this.work.run(({ reviews }) => reviews.questionsTo(viewer.agency));
    return {
      questions: questions.map(({ id, question, askedAt, dueAt, held: { record } }) => ({
        id,
        stream: record.recordRef.stream,
        recordKey: record.recordRef.key,
        question,
        askedAt: askedAt.toISOString(),
        dueAt: dueAt.toISOString(),
        state: dueAt < now ? ('overdue' as const) : ('asked' as const),
      })),
    };
  }

  /** @throws HubError ROLE_REFUSED, NOT_FOUND for a question to another agency or one that was answered */
  async answer(viewer: Viewer, id: string, answer: SourceAnswerCode, now: Date): Promise<void> {
    requirePermission(viewer, 'answer-source', { agency: viewer.agency }, {});
    await this.work.run(async ({ reviews, audit }) => {
      await audit.append({ action: 'answer-source', ...auditedBy(viewer, now), reason: answer });
      if (!(await reviews.answerQuestion(id, viewer.agency, answer, viewer.userId, now)))
        throw new HubError('NOT_FOUND');
    });
  }
}
