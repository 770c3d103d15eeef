import {
  type DoNotLink,
  type FeedHealth,
  type Indicators,
  type LookUpAnswer,
  type LookUpOptions,
  type LookUpRequest,
  type Notices,
  type OpenedSession,
  parseAs,
  type PersonHistory,
  type Review,
  type ReviewAnswered,
  type ReviewDecision,
  type ReviewQuality,
  type ReviewReveal,
  type ReviewRevealRequest,
  type Reviews,
  type SchemaId,
  type SchemaTypes,
  type Session,
  type SessionRequest,
  type SignIn,
  type SignInRequest,
  type SourceAnswer,
  type SourceQuestionRequest,
  type SourceQuestions,
  type ThresholdRequest,
  type Thresholds,
  type ThresholdSimulation,
  type Unlinked,
  type UnlinkPreview,
  type UnlinkRequest,
} from '#schemas';
import { HubError } from '#schemas/errors';
import { hubErrorOf } from './hub-error-of.ts';

const reviewPath = (id: string, action: string): string => `/reviews/${encodeURIComponent(id)}/${action}`;

const personPath = (id: string, action: string): string => `/people/${encodeURIComponent(id)}/${action}`;

/** How the hub is reached. */
export interface HubClientSettings {
  readonly hubUrl: string;
  /** After this long without an answer the hub counts as unreachable. */
  readonly timeoutMs: number;
}

interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** Session token; sign-in goes without. */
  readonly token?: string;
  readonly body?: unknown;
}

/**
 * The hub's API as the pages use it. Every answer is parsed by its schema.
 *
 * Each method throws HubError with the code of the hub's refusal, HUB_UNREACHABLE, or UNEXPECTED for an answer that breaks its schema.
 */
export class HubClient {
  constructor(private readonly settings: HubClientSettings) {}

  beginSignIn(body: SignInRequest): Promise<SignIn> {
    return this.ask('sign-in.v1', { method: 'POST', path: '/sessions/sign-in', body });
  }

  openSession(body: SessionRequest): Promise<OpenedSession> {
    return this.ask('opened-session.v1', { method: 'POST', path: '/sessions', body });
  }

  session(token: string): Promise<Session> {
    return this.ask('session.v1', { method: 'GET', path: '/sessions/current', token });
  }

  async endSession(token: string): Promise<void> {
    await this.send({ method: 'DELETE', path: '/sessions/current', token });
  }

  lookUpOptions(token: string): Promise<LookUpOptions> {
    return this.ask('look-up-options.v1', { method: 'GET', path: '/look-ups/options', token });
  }

  lookUp(token: string, body: LookUpRequest): Promise<LookUpAnswer> {
    return this.ask('look-up-answer.v1', { method: 'POST', path: '/look-ups', token, body });
  }

  notices(token: string): Promise<Notices> {
    return this.ask('notices.v1', { method: 'GET', path: '/notices', token });
  }

  reviews(token: string): Promise<Reviews> {
    return this.ask('reviews.v1', { method: 'GET', path: '/reviews', token });
  }

  review(token: string, id: string): Promise<Review> {
    return this.ask('review.v1', { method: 'GET', path: `/reviews/${encodeURIComponent(id)}`, token });
  }

  clearedReviews(token: string): Promise<Reviews> {
    return this.ask('reviews.v1', { method: 'GET', path: '/cleared-reviews', token });
  }

  decideReview(token: string, id: string, body: ReviewDecision): Promise<ReviewAnswered> {
    return this.ask('review-answered.v1', { method: 'POST', path: reviewPath(id, 'decision'), token, body });
  }

  handOnReview(token: string, id: string): Promise<ReviewAnswered> {
    return this.ask('review-answered.v1', { method: 'POST', path: reviewPath(id, 'hand-on'), token });
  }

  revealReview(token: string, id: string, body: ReviewRevealRequest): Promise<ReviewReveal> {
    return this.ask('review-reveal.v1', { method: 'POST', path: reviewPath(id, 'reveal'), token, body });
  }

  async askSource(token: string, id: string, body: SourceQuestionRequest): Promise<void> {
    await this.send({ method: 'POST', path: reviewPath(id, 'questions'), token, body });
  }

  sourceQuestions(token: string): Promise<SourceQuestions> {
    return this.ask('source-questions.v1', { method: 'GET', path: '/source-questions', token });
  }

  async answerSource(token: string, id: string, body: SourceAnswer): Promise<void> {
    await this.send({ method: 'POST', path: `/source-questions/${encodeURIComponent(id)}/answer`, token, body });
  }

  reviewQuality(token: string): Promise<ReviewQuality> {
    return this.ask('review-quality.v1', { method: 'GET', path: '/review-quality', token });
  }

  thresholds(token: string): Promise<Thresholds> {
    return this.ask('thresholds.v1', { method: 'GET', path: '/thresholds', token });
  }

  simulateThresholds(token: string, body: ThresholdRequest): Promise<ThresholdSimulation> {
    return this.ask('threshold-simulation.v1', { method: 'POST', path: '/thresholds/simulation', token, body });
  }

  async proposeThresholds(token: string, body: ThresholdRequest): Promise<void> {
    await this.send({ method: 'POST', path: '/thresholds/proposals', token, body });
  }

  async approveThresholds(token: string, id: string): Promise<void> {
    await this.send({ method: 'POST', path: `/thresholds/proposals/${encodeURIComponent(id)}/approve`, token });
  }

  async approveModel(token: string, id: string): Promise<void> {
    await this.send({ method: 'POST', path: `/thresholds/models/${encodeURIComponent(id)}/approve`, token });
  }

  personHistory(token: string, id: string): Promise<PersonHistory> {
    return this.ask('person-history.v1', { method: 'GET', path: personPath(id, 'history'), token });
  }

  previewUnlink(token: string, id: string, body: UnlinkRequest): Promise<UnlinkPreview> {
    return this.ask('unlink-preview.v1', { method: 'POST', path: personPath(id, 'unlink/preview'), token, body });
  }

  unlink(token: string, id: string, body: UnlinkRequest): Promise<Unlinked> {
    return this.ask('unlinked.v1', { method: 'POST', path: personPath(id, 'unlink'), token, body });
  }

  doNotLink(token: string): Promise<DoNotLink> {
    return this.ask('do-not-link.v1', { method: 'GET', path: '/do-not-link', token });
  }

  async releasePair(token: string, id: string): Promise<void> {
    await this.send({ method: 'POST', path: `/do-not-link/${encodeURIComponent(id)}/release`, token });
  }

  feedHealth(token: string): Promise<FeedHealth> {
    return this.ask('feed-health.v1', { method: 'GET', path: '/agencies/feed-health', token });
  }

  indicators(token: string): Promise<Indicators> {
    return this.ask('indicators.v1', { method: 'GET', path: '/indicators', token });
  }

  /** Answers when the hub is up. */
  async health(): Promise<void> {
    await this.send({ method: 'GET', path: '/health' });
  }

  private async ask<S extends SchemaId>(schema: S, call: Call): Promise<SchemaTypes[S]> {
    const text = await this.send(call);
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      // The parser's message would quote the answer.
      throw new HubError('UNEXPECTED', { schema });
    }
    return parseAs(schema, answer, 'UNEXPECTED');
  }

  private async send({ method, path, token, body }: Call): Promise<string> {
    const answered = await this.exchange(path, {
      method,
      redirect: 'error',
      headers: {
        accept: 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answered.ok) throw hubErrorOf(answered.status, answered.text);
    return answered.text;
  }

  private async exchange(path: string, init: RequestInit): Promise<{ ok: boolean; status: number; text: string }> {
    const { hubUrl, timeoutMs } = this.settings;
    try {
      const response = await fetch(hubUrl.replace(/\/$/, '') + path, {
        ...init,
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { ok: response.ok, status: response.status, text: await response.text() };
    } catch {
      throw new HubError('HUB_UNREACHABLE');
    }
  }
}
