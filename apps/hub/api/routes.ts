import type { SchemaId } from '#schemas';

/** Whom a route answers: anyone, a signed-in user, or the connector whose stream the path names. */
export type OpenTo = 'anyone' | 'user' | 'connector';

/** One route of the hub's API, as the guard, the body reader and the OpenAPI document read it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path with Express parameters. */
  readonly path: string;
  readonly summary: string;
  readonly openTo: OpenTo;
  /** Schema of the request's body; absent where it has none. */
  readonly body?: SchemaId;
  /** Most bytes of the body; default 64 KiB. */
  readonly bodyBytes?: number;
  /** Schema of the answer, or its media type where it is not one of ours; absent where the answer is empty. */
  readonly answer?: SchemaId | 'text/plain' | 'application/json';
  /** Status of success. */
  readonly status: 200 | 201 | 202 | 204;
}

const mebibyte = 1024 * 1024;

/** Every route of the hub; a test holds the router and the OpenAPI document equal to it. */
export const routes = {
  health: {
    method: 'GET',
    path: '/health',
    summary: 'Whether the hub can answer',
    openTo: 'anyone',
    answer: 'application/json',
    status: 200,
  },
  metrics: {
    method: 'GET',
    path: '/metrics',
    summary: 'Counters and histograms for Prometheus',
    openTo: 'anyone',
    answer: 'text/plain',
    status: 200,
  },
  openApi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This document',
    openTo: 'anyone',
    answer: 'application/json',
    status: 200,
  },
  ingest: {
    method: 'POST',
    path: '/ingest/:agency/:stream',
    summary: 'Take rows of a source; answered once they are durable. Each item is accepted or rejected by itself',
    openTo: 'connector',
    body: 'ingest-request.v1',
    bodyBytes: 4 * mebibyte,
    answer: 'ingest-answer.v1',
    status: 202,
  },
  lastVersion: {
    method: 'GET',
    path: '/ingest/:agency/:stream/last-version',
    summary: 'The newest version held of any record of the stream, for a connector that lost its state',
    openTo: 'connector',
    answer: 'last-version.v1',
    status: 200,
  },
  feedStatus: {
    method: 'POST',
    path: '/ingest/:agency/:stream/feed-status',
    summary: 'How the last run of the connector went',
    openTo: 'connector',
    body: 'feed-status.v1',
    status: 202,
  },
  beginSignIn: {
    method: 'POST',
    path: '/sessions/sign-in',
    summary: 'Begin to sign in at the identity provider',
    openTo: 'anyone',
    body: 'sign-in-request.v1',
    answer: 'sign-in.v1',
    status: 200,
  },
  openSession: {
    method: 'POST',
    path: '/sessions',
    summary: 'End signing in: open a session for the user that the provider names',
    openTo: 'anyone',
    body: 'session-request.v1',
    answer: 'opened-session.v1',
    status: 201,
  },
  currentSession: {
    method: 'GET',
    path: '/sessions/current',
    summary: 'The session of the token',
    openTo: 'user',
    answer: 'session.v1',
    status: 200,
  },
  closeSession: {
    method: 'DELETE',
    path: '/sessions/current',
    summary: 'Sign out: end the session of the token',
    openTo: 'user',
    status: 204,
  },
  lookUpOptions: {
    method: 'GET',
    path: '/look-ups/options',
    summary: "Purposes, legal bases and agencies of the asker's agreements in force",
    openTo: 'user',
    answer: 'look-up-options.v1',
    status: 200,
  },
  lookUp: {
    method: 'POST',
    path: '/look-ups',
    summary: 'Ask who else knows one person, and whom to ask',
    openTo: 'user',
    body: 'look-up-request.v1',
    answer: 'look-up-answer.v1',
    status: 200,
  },
  notices: {
    method: 'GET',
    path: '/notices',
    summary: "Who looked up a person that the reader's agency is involved with; never whom",
    openTo: 'user',
    answer: 'notices.v1',
    status: 200,
  },
  reviews: {
    method: 'GET',
    path: '/reviews',
    summary: 'The queue of uncertain matches, the most urgent first',
    openTo: 'user',
    answer: 'reviews.v1',
    status: 200,
  },
  clearedReviews: {
    method: 'GET',
    path: '/cleared-reviews',
    summary: 'The queue of silent subjects, for stewards who are cleared for it',
    openTo: 'user',
    answer: 'reviews.v1',
    status: 200,
  },
  review: {
    method: 'GET',
    path: '/reviews/:id',
    summary: 'Two persons by two to six of their records, blind to agency, with the evidence',
    openTo: 'user',
    answer: 'review.v1',
    status: 200,
  },
  decideReview: {
    method: 'POST',
    path: '/reviews/:id/decision',
    summary: "A data steward's word on a review",
    openTo: 'user',
    body: 'review-decision.v1',
    answer: 'review-answered.v1',
    status: 201,
  },
  handOnReview: {
    method: 'POST',
    path: '/reviews/:id/hand-on',
    summary: 'A data steward knows the person: others decide',
    openTo: 'user',
    answer: 'review-answered.v1',
    status: 201,
  },
  revealReview: {
    method: 'POST',
    path: '/reviews/:id/reveal',
    summary: 'The addresses of a review, for a reason; audited',
    openTo: 'user',
    body: 'review-reveal-request.v1',
    answer: 'review-reveal.v1',
    status: 201,
  },
  askSource: {
    method: 'POST',
    path: '/reviews/:id/questions',
    summary: 'A structured question to the agency that holds a record',
    openTo: 'user',
    body: 'source-question-request.v1',
    answer: 'application/json',
    status: 201,
  },
  sourceQuestions: {
    method: 'GET',
    path: '/source-questions',
    summary: "Questions about records of the reader's own agency",
    openTo: 'user',
    answer: 'source-questions.v1',
    status: 200,
  },
  answerSource: {
    method: 'POST',
    path: '/source-questions/:id/answer',
    summary: 'What the agency found about its record',
    openTo: 'user',
    body: 'source-answer.v1',
    answer: 'application/json',
    status: 201,
  },
  reviewQuality: {
    method: 'GET',
    path: '/review-quality',
    summary: 'How well reviews are decided, for the stewards together',
    openTo: 'user',
    answer: 'review-quality.v1',
    status: 200,
  },
  thresholds: {
    method: 'GET',
    path: '/thresholds',
    summary: 'The thresholds in force and those that stewards propose',
    openTo: 'user',
    answer: 'thresholds.v1',
    status: 200,
  },
  simulateThresholds: {
    method: 'POST',
    path: '/thresholds/simulation',
    summary: 'What other thresholds would do to the pairs that the hub has weighed; changes nothing',
    openTo: 'user',
    body: 'threshold-request.v1',
    answer: 'threshold-simulation.v1',
    status: 200,
  },
  proposeThresholds: {
    method: 'POST',
    path: '/thresholds/proposals',
    summary: 'Propose other thresholds',
    openTo: 'user',
    body: 'threshold-request.v1',
    answer: 'application/json',
    status: 201,
  },
  approveThresholds: {
    method: 'POST',
    path: '/thresholds/proposals/:id/approve',
    summary: 'Approve what another steward proposed',
    openTo: 'user',
    answer: 'application/json',
    status: 201,
  },
  approveModel: {
    method: 'POST',
    path: '/thresholds/models/:id/approve',
    summary: 'Approve a model that is proposed; it needs two stewards',
    openTo: 'user',
    answer: 'application/json',
    status: 201,
  },
  personHistory: {
    method: 'GET',
    path: '/people/:id/history',
    summary: 'Every change of a person, with its cause, before and after; blind to agency',
    openTo: 'user',
    answer: 'person-history.v1',
    status: 200,
  },
  previewUnlink: {
    method: 'POST',
    path: '/people/:id/unlink/preview',
    summary: 'Who was shown the wrong link, if these records are of somebody else; changes nothing',
    openTo: 'user',
    body: 'unlink-request.v1',
    answer: 'unlink-preview.v1',
    status: 200,
  },
  unlink: {
    method: 'POST',
    path: '/people/:id/unlink',
    summary: 'Take records of somebody else out of a person, for good, and recall what was shown',
    openTo: 'user',
    body: 'unlink-request.v1',
    answer: 'unlinked.v1',
    status: 201,
  },
  doNotLink: {
    method: 'GET',
    path: '/do-not-link',
    summary: 'The pairs of records that are never linked',
    openTo: 'user',
    answer: 'do-not-link.v1',
    status: 200,
  },
  releasePair: {
    method: 'POST',
    path: '/do-not-link/:id/release',
    summary: "Take a steward's word on a pair back: it is decided anew",
    openTo: 'user',
    answer: 'application/json',
    status: 201,
  },
  feedHealth: {
    method: 'GET',
    path: '/agencies/feed-health',
    summary: "How the feeds of the reader's agency run",
    openTo: 'user',
    answer: 'feed-health.v1',
    status: 200,
  },
  indicators: {
    method: 'GET',
    path: '/indicators',
    summary: 'Counts for the partnership lead, small numbers hidden',
    openTo: 'user',
    answer: 'indicators.v1',
    status: 200,
  },
} as const satisfies Record<string, Route>;

/** Name of a route. */
export type RouteName = keyof typeof routes;
