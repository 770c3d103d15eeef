import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ErrorCode, errorCodes } from '#schemas/errors';
import { fakeAnswers } from './fake-answers.ts';

/** A request as the fake hub got it. */
export interface HubCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** A hub that answers fixed bodies. */
export interface FakeHub {
  readonly url: string;
  readonly calls: HubCall[];
  /** Answers another body for `GET /path` from now on. */
  answer(route: string, body: unknown): void;
  /** Refuses `POST /path` with the code from now on. */
  refuse(route: string, code: ErrorCode, fields?: readonly string[]): void;
  /** Back to the first answers, and no calls. */
  reset(): void;
  close(): Promise<void>;
}

/** Token of the fake hub's only session. */
export const fakeToken = 'token-of-the-only-session-of-the-fake-hub';

type Answer = readonly [status: number, body?: unknown];

const firstAnswers = (callback: string): Readonly<Record<string, Answer>> => ({
  'GET /health': [200, { status: 'up' }],
  'POST /sessions': [
    201,
    {
      token: fakeToken,
      csrfToken: fakeAnswers.session().csrfToken,
      returnTo: '/',
      expiresAt: '2026-11-24T20:00:00Z',
    },
  ],
  // The provider of this hub lets everyone in and sends the browser straight back.
  'POST /sessions/sign-in': [
    200,
    { signInId: 'sign-in-id-of-the-fake-hub', authorizationUrl: `${callback}?code=a-code&state=a-state` },
  ],
  'GET /sessions/current': [
    200,
    fakeAnswers.session('practitioner', 'data-steward', 'cleared-steward', 'it-team', 'partnership-lead'),
  ],
  'DELETE /sessions/current': [204],
  'GET /look-ups/options': [200, fakeAnswers.lookUpOptions],
  'POST /look-ups': [200, fakeAnswers.shown],
  'GET /notices': [200, fakeAnswers.notices],
  'GET /reviews': [200, fakeAnswers.reviews],
  [`GET /reviews/${fakeAnswers.openReview.id}`]: [200, fakeAnswers.openReview],
  'GET /cleared-reviews': [200, { ...fakeAnswers.reviews, queue: 'cleared' }],
  [`GET /reviews/${fakeAnswers.familyReview.id}`]: [200, fakeAnswers.familyReview],
  [`POST /reviews/${fakeAnswers.openReview.id}/decision`]: [
    201,
    { outcome: 'decided', verdict: 'same', next: fakeAnswers.familyReview.id },
  ],
  [`POST /reviews/${fakeAnswers.openReview.id}/hand-on`]: [201, { outcome: 'handed-on' }],
  [`POST /reviews/${fakeAnswers.openReview.id}/questions`]: [201, {}],
  [`POST /reviews/${fakeAnswers.openReview.id}/reveal`]: [201, fakeAnswers.reveal],
  'GET /source-questions': [200, fakeAnswers.sourceQuestions],
  [`POST /source-questions/${fakeAnswers.sourceQuestions.questions[0]?.id ?? ''}/answer`]: [201, {}],
  [`GET /people/${fakeAnswers.history.personId}/history`]: [200, fakeAnswers.history],
  [`POST /people/${fakeAnswers.history.personId}/unlink/preview`]: [200, fakeAnswers.unlinkPreview],
  [`POST /people/${fakeAnswers.history.personId}/unlink`]: [201, { pairs: 2, recalled: 2 }],
  'GET /review-quality': [200, fakeAnswers.reviewQuality],
  'GET /thresholds': [200, fakeAnswers.thresholds],
  'POST /thresholds/simulation': [200, fakeAnswers.simulation],
  'POST /thresholds/proposals': [201, {}],
  [`POST /thresholds/models/${fakeAnswers.thresholds.models[0]?.id ?? ''}/approve`]: [201, {}],
  [`POST /thresholds/proposals/${fakeAnswers.thresholds.proposals[0]?.id ?? ''}/approve`]: [201, {}],
  'GET /do-not-link': [200, fakeAnswers.doNotLink],
  [`POST /do-not-link/${fakeAnswers.doNotLink.pairs[0]?.id ?? ''}/release`]: [201, {}],
  'GET /agencies/feed-health': [200, fakeAnswers.feedHealth],
  'GET /indicators': [200, fakeAnswers.indicators],
});

function problem(code: ErrorCode, fields?: readonly string[]): Answer {
  const { status, title } = errorCodes[code];
  return [status, { type: `/errors#${code}`, title, status, code, ...(fields && { fields }) }];
}

async function callOf(request: IncomingMessage): Promise<HubCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const { method = '', url: path = '', headers } = request;
  return { method, path, authorization: headers.authorization, body: text ? JSON.parse(text) : undefined };
}

const needsToken = (route: string): boolean => !/^(GET \/health|POST \/sessions(\/sign-in)?)$/.test(route);

/** Starts a hub that knows one session and answers the same to every question. */
export async function startFakeHub(): Promise<FakeHub> {
  const changed = new Map<string, Answer>();
  const calls: HubCall[] = [];
  let callback = '';
  const answerTo = (call: HubCall): Answer => {
    const route = `${call.method} ${call.path}`;
    if (needsToken(route) && call.authorization !== `Bearer ${fakeToken}`) return problem('SESSION_ENDED');
    if (changed.has(route)) return changed.get(route) ?? [500];
    return firstAnswers(callback)[route] ?? problem('NOT_FOUND');
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await callOf(request);
    calls.push(call);
    if (call.path === '/sessions/sign-in') callback = (call.body as { redirectUri: string }).redirectUri;
    const [status, body] = answerTo(call);
    response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answer: (route, body) => void changed.set(route, [200, body]),
    refuse: (route, code, fields) => void changed.set(route, problem(code, fields)),
    reset: () => {
      changed.clear();
      calls.length = 0;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
