import { faultsOf, type SchemaId } from '#schemas';
import { fakeAnswers } from './fake-answers.ts';

describe('fakeAnswers', () => {
  it.each<[SchemaId, unknown]>([
    ['session.v1', fakeAnswers.session('practitioner')],
    ['look-up-options.v1', fakeAnswers.lookUpOptions],
    ['look-up-answer.v1', fakeAnswers.shown],
    ['look-up-answer.v1', fakeAnswers.nothingToShow],
    ['look-up-answer.v1', fakeAnswers.ambiguous],
    ['look-up-answer.v1', fakeAnswers.notEnough],
    ['notices.v1', fakeAnswers.notices],
    ['review.v1', fakeAnswers.openReview],
    ['review.v1', fakeAnswers.familyReview],
    ['reviews.v1', fakeAnswers.reviews],
    ['review-reveal.v1', fakeAnswers.reveal],
    ['source-questions.v1', fakeAnswers.sourceQuestions],
    ['review-quality.v1', fakeAnswers.reviewQuality],
    ['thresholds.v1', fakeAnswers.thresholds],
    ['threshold-simulation.v1', fakeAnswers.simulation],
    ['person-history.v1', fakeAnswers.history],
    ['unlink-preview.v1', fakeAnswers.unlinkPreview],
    ['do-not-link.v1', fakeAnswers.doNotLink],
    ['feed-health.v1', fakeAnswers.feedHealth],
    ['indicators.v1', fakeAnswers.indicators],
  ])('is what the hub may answer: %s', (schema, answer) => {
    expect(faultsOf(schema, answer)).toEqual([]);
  });
});
