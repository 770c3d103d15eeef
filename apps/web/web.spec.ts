import request from 'supertest';
import { createLog } from '#libs/runtime';
import { freePort } from '#test/free-port';
import { type RunningWeb, startWeb } from './index.ts';
import { fakeAnswers, type FakeHub, fakeToken, fakeWebConfig, startFakeHub } from './testing/index.ts';

const session = `session=${fakeToken}`;
const csrf = fakeAnswers.session().csrfToken;
const personPath = `/people/${fakeAnswers.history.personId}`;
const reviewPath = `/reviews/${fakeAnswers.openReview.id}`;
const reason = {
  purpose: 'SAFEGUARDING_CHILD',
  legalBasis: 'CHILDREN_ACT_1989_S47',
  caseReference: 'CSC-2026/118',
  relationship: 'duty-worker',
  urgency: 'amber',
};
const asked = {
  given: 'Canarygiven',
  family: 'Canaryfamily',
  birthDay: '30',
  birthMonth: '4',
  birthYear: '2009',
  postcode: 'LS7 1AB',
};

describe('web', () => {
  let hub: FakeHub;
  let web: RunningWeb;
  const lines: string[] = [];
  const log = createLog('web', { write: (line: string) => void lines.push(line) });
  const get = (path: string) => request(web.url).get(path).set('cookie', session);
  const post = (path: string, form: object) =>
    request(web.url)
      .post(path)
      .type('form')
      .set('cookie', session)
      .set('origin', web.url)
      .send({ _csrf: csrf, ...form });

  beforeAll(async () => {
    hub = await startFakeHub();
    web = await startWeb(fakeWebConfig(hub.url, await freePort()), log);
  });
  afterEach(() => hub.reset());
  afterAll(async () => {
    await web.close();
    await hub.close();
  });

  describe('signing in', () => {
    it('leads to the provider with the sign-in id in a short-lived cookie', async () => {
      const { status, headers } = await request(web.url).get('/sign-in?returnTo=/reviews');
      expect(status).toBe(303);
      expect(headers['location']).toContain('code=a-code');
      expect(headers['set-cookie']).toEqual([
        expect.stringMatching(/^sign-in=sign-in-id-of-the-fake-hub; Max-Age=600; Path=\/; .*HttpOnly; SameSite=Lax$/),
      ]);
      expect(hub.calls[0]?.body).toEqual({ redirectUri: `${web.url}/sign-in/callback`, returnTo: '/reviews' });
    });

    it('opens the session with the whole address called back, and leaves that address', async () => {
      const { status, headers } = await request(web.url)
        .get('/sign-in/callback?code=c&state=s')
        .set('cookie', 'sign-in=sign-in-id-of-the-fake-hub');
      expect([status, headers['location']]).toEqual([303, '/']);
      expect(headers['set-cookie']).toEqual([
        expect.stringMatching(/^sign-in=; /),
        `session=${fakeToken}; Path=/; HttpOnly; SameSite=Lax`,
      ]);
      expect(hub.calls[0]?.body).toEqual({
        signInId: 'sign-in-id-of-the-fake-hub',
        callbackUrl: `${web.url}/sign-in/callback?code=c&state=s`,
      });
    });

    it('refuses a callback to a browser that began nothing', async () => {
      const { status, text } = await request(web.url).get('/sign-in/callback?code=c&state=s');
      expect(status).toBe(401);
      expect(text).toContain('SIGN_IN_FAILED');
    });

    it('names its cookies __Host- and Secure on https', async () => {
      const secure = await startWeb(fakeWebConfig(hub.url, 0, { WEB_URL: 'https://signpost.example' }), log);
      const { headers } = await request(secure.url).get('/sign-in');
      await secure.close();
      expect(headers['set-cookie']).toEqual([
        expect.stringMatching(/^__Host-sign-in=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/),
      ]);
      expect(headers['strict-transport-security']).toBeDefined();
    });

    it('does not start on plain http outside loopback', async () => {
      const config = fakeWebConfig(hub.url, 0, { WEB_URL: 'http://signpost.example' });
      await expect(startWeb(config, log)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    });
  });

  describe('without a session', () => {
    it('shows the door at the home page', async () => {
      const { status, text } = await request(web.url).get('/');
      expect(status).toBe(200);
      expect(text).toContain('href="/sign-in"');
    });

    it('leads on to the page that was asked for', async () => {
      const { status, text } = await request(web.url).get(reviewPath);
      expect(status).toBe(401);
      expect(text).toContain(`href="/sign-in?returnTo=${encodeURIComponent(reviewPath)}"`);
    });

    it('forgets the cookie of a session that the hub has ended', async () => {
      const { status, text, headers } = await request(web.url).get('/notices').set('cookie', 'session=old');
      expect(status).toBe(401);
      expect(text).toContain('You have been signed out');
      expect(headers['set-cookie']).toEqual([expect.stringMatching(/^session=; /)]);
    });
  });

  it.each([
    ['/', 'Hello, Asha Rahman'],
    ['/look-ups/why', 'Why are you asking?'],
    ['/notices', 'Youth justice'],
    ['/reviews', 'Records to compare'],
    [reviewPath, 'Are these records about the same person?'],
    ['/cleared-reviews', 'Protected records to compare'],
    ['/source-questions', 'Questions about our records'],
    [personPath, 'How this person came about'],
    ['/do-not-link', 'Pairs that are never linked'],
    ['/review-quality', 'How reviews go'],
    ['/thresholds', 'Try other thresholds'],
    ['/feeds', 'DATE_INVALID'],
    ['/indicators', '1 to 7'],
  ])('shows %s', async (path, words) => {
    const { status, text, headers } = await get(path);
    expect(status).toBe(200);
    expect(text).toContain(words);
    expect(text).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';script-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  describe('the queue of records to compare', () => {
    it('says how many of all it shows, when it shows not all', async () => {
      hub.answer('GET /reviews', { ...fakeAnswers.reviews, open: 149 });
      expect((await get('/reviews')).text).toContain('Showing 2 of 149. The others follow as these are decided.');
    });

    it('says nothing of the kind when it shows all', async () => {
      expect((await get('/reviews')).text).not.toContain('Showing');
    });
  });

  it('serves every asset that a page names, to keep for good', async () => {
    const { text } = await get('/');
    const addresses = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1]!);
    expect(addresses).toHaveLength(3);
    for (const address of addresses) {
      const { status, headers } = await request(web.url).get(address);
      expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
  });

  describe('a look-up', () => {
    it('carries the reason to the second page, and asks the hub with both', async () => {
      const who = await post('/look-ups/who', reason);
      expect(who.text).toContain('Who are you asking about?');
      for (const [name, value] of Object.entries(reason)) {
        expect(who.text).toContain(`<input type="hidden" name="${name}" value="${value}">`);
      }
      const answer = await post('/look-ups/answer', { ...reason, ...asked });
      expect(answer.status).toBe(200);
      expect(hub.calls.findLast(({ path }) => path === '/look-ups')?.body).toEqual({
        ...reason,
        person: { given: 'Canarygiven', family: 'Canaryfamily', birthDate: '2009-04-30', postcode: 'LS7 1AB' },
      });
      for (const words of ['01632 960 101', 'Intervention team', 'A justice service', 'B7K2-9QXM', 'Not connected']) {
        expect(answer.text).toContain(words);
      }
      expect(answer.text).toContain(fakeAnswers.shown.receipt);
      expect(answer.text).toContain(fakeAnswers.shown.notice);
    });

    it('does not say that a part of a birth date is enough: the hub wants the whole', async () => {
      const { text } = await post('/look-ups/who', reason);
      expect(text).toContain('We need the whole date to look someone up.');
      expect(text).not.toContain('only know the year');
      hub.answer('POST /look-ups', fakeAnswers.notEnough);
      expect((await post('/look-ups/answer', { ...reason, ...asked })).text).toContain('a whole date of birth');
    });

    it('leads from an answer to its details and to another person, whose page gets the reason alone', async () => {
      const { text } = await post('/look-ups/answer', { ...reason, ...asked });
      const [change, another, ...more] = [
        ...text.matchAll(/<form method="post" action="\/look-ups\/who"[^]*?<\/form>/g),
      ].map(([form]) => form);
      expect(more).toEqual([]);
      const carries = (form = '', fields: object = {}): boolean[] =>
        Object.entries(fields).map(([name, value]) => form.includes(`name="${name}" value="${value as string}"`));
      expect(carries(change, { ...reason, ...asked, _csrf: csrf })).not.toContain(false);
      expect(carries(another, { ...reason, _csrf: csrf })).not.toContain(false);
      expect(carries(another, asked)).not.toContain(true);
      expect(another).not.toContain('Canary');
    });

    it.each([
      { outcome: fakeAnswers.nothingToShow, words: 'This does not mean that no one knows this person.' },
      { outcome: fakeAnswers.ambiguous, words: 'We cannot be sure who this is' },
      { outcome: fakeAnswers.notEnough, words: 'We need more details' },
    ])('says "$words", offers the broker desk and another try', async ({ outcome, words }) => {
      hub.answer('POST /look-ups', outcome);
      const { text } = await post('/look-ups/answer', { ...reason, ...asked });
      expect(text).toContain(words);
      expect(text).toContain('Partnership broker desk');
      expect(text).toContain('Change or add details');
      expect(text).toContain('<input type="hidden" name="given" value="Canarygiven">');
      expect(text).not.toMatch(/\b(hit|match)(es)?\b/i);
    });

    it('names each fault in the summary and at its field', async () => {
      const { status, text } = await post('/look-ups/who', { ...reason, caseReference: '' });
      expect(status).toBe(400);
      expect(text).toContain('<title>Error: Why are you asking? – Signpost</title>');
      expect(text).toContain('<a href="#caseReference">Enter your case reference</a>');
      expect(text).toContain('id="caseReference-error"');
    });

    it('keeps what was typed when a field about the person is wrong', async () => {
      const { status, text } = await post('/look-ups/answer', { ...reason, ...asked, birthMonth: '13' });
      expect(status).toBe(400);
      expect(text).toContain('<a href="#birthDay">Date of birth must be a real date</a>');
      expect(text).toContain('value="Canaryfamily"');
      expect(hub.calls.some(({ path }) => path === '/look-ups')).toBe(false);
    });

    it('leads a refusal of the hub to its field', async () => {
      hub.refuse('POST /look-ups', 'PURPOSE_REFUSED');
      const { status, text } = await post('/look-ups/answer', { ...reason, ...asked });
      expect(status).toBe(400);
      expect(text).toContain('<a href="#purpose">Your sharing agreement does not allow this purpose with this law');
    });

    it('shows markup in a name as text', async () => {
      const { text } = await post('/look-ups/answer', { ...reason, ...asked, given: '<b>"x' });
      expect(text).toContain('&lt;b&gt;&quot;x');
      expect(text).not.toContain('<b>"x');
    });

    it.each(['/look-ups/why', '/look-ups/who', '/look-ups/answer'])(
      'begins anew when %s is posted without a field, as a browser does that goes back to a page it may not keep',
      async (path) => {
        const { status, headers } = await request(web.url).post(path).set('cookie', session);
        expect([status, headers['location']]).toEqual([303, '/look-ups/why']);
        expect(hub.calls).toEqual([]);
      },
    );

    it('refuses a form that has fields and no token', async () => {
      const { status } = await post('/look-ups/who', { ...reason, _csrf: '' });
      expect(status).toBe(403);
    });

    it.each(['/look-ups/who', '/look-ups/answer'])('begins anew when %s is opened by its address', async (path) => {
      const { status, headers } = await get(path);
      expect([status, headers['location']]).toEqual([303, '/look-ups/why']);
    });
  });

  describe('a form', () => {
    it.each([
      { why: 'the token is missing', headers: {}, form: { _csrf: '' } },
      { why: 'the token is another', headers: {}, form: { _csrf: `${csrf.slice(1)}x` } },
      { why: 'another site sent it', headers: { origin: 'https://evil.example' }, form: {} },
      { why: 'the browser says it came from elsewhere', headers: { 'sec-fetch-site': 'cross-site' }, form: {} },
    ])('is refused when $why', async ({ headers, form }) => {
      const { status, text } = await post(`${reviewPath}/decision`, { verdict: 'same', ...form }).set(headers);
      expect(status).toBe(403);
      expect(text).toContain('CSRF_REFUSED');
      expect(hub.calls.map(({ method }) => method)).toEqual(['GET']);
    });

    it('is refused when nothing says where it came from', async () => {
      const { status } = await request(web.url)
        .post('/sign-out')
        .type('form')
        .set('cookie', session)
        .send({ _csrf: csrf });
      expect(status).toBe(403);
    });

    it('is refused when it is too large', async () => {
      const { status, text } = await post('/look-ups/who', { ...reason, given: 'x'.repeat(100_000) });
      expect(status).toBe(413);
      expect(text).toContain('REQUEST_TOO_LARGE');
    });
  });

  it.each([
    { verdict: 'cannot-tell', path: `${reviewPath}/decision`, to: `/reviews/${fakeAnswers.familyReview.id}?told=same` },
    { verdict: 'know-person', path: `${reviewPath}/hand-on`, to: '/reviews?told=handed-on' },
  ])("passes on a steward's answer $verdict and goes on with the next pair", async ({ verdict, path, to }) => {
    const { status, headers } = await post(`${reviewPath}/decision`, { verdict });
    expect([status, headers['location']]).toEqual([303, to]);
    expect(hub.calls.at(-1)).toMatchObject({ path });
    expect((await get(to)).text).toMatch(/Your answer was recorded|Another steward will decide/);
  });

  it('asks the source of a record, and answers what is asked of the own agency', async () => {
    const asked = await post(`${reviewPath}/questions`, { record: '2', question: 'birth-date' });
    expect([asked.status, asked.headers['location']]).toEqual([303, `${reviewPath}?told=asked`]);
    expect(hub.calls.at(-1)?.body).toEqual({ record: 2, question: 'birth-date' });
    const [question] = fakeAnswers.sourceQuestions.questions;
    const path = `/source-questions/${question!.id}/answer`;
    expect((await post(path, { answer: 'corrected' })).headers['location']).toBe('/source-questions?told=answered');
    expect(hub.calls.at(-1)).toMatchObject({ path, body: { answer: 'corrected' } });
    expect((await post(path, { answer: 'perhaps' })).status).toBe(400);
  });

  it('shows addresses after a reason alone, never by a link', async () => {
    const { status, text } = await post(`${reviewPath}/reveal`, { reason: 'addresses-decide' });
    expect([status, text]).toEqual([200, expect.stringContaining('7 Quarry Lane')]);
    expect(text).toContain('Your reason: Only the addresses can decide it');
    expect((await post(`${reviewPath}/reveal`, {})).status).toBe(400);
    expect((await get(`${reviewPath}/reveal`)).status).toBe(404);
    expect((await get(reviewPath)).text).not.toContain('Quarry');
  });

  it('tells in words what differs between six records of two persons', async () => {
    const { text } = await get(`/reviews/${fakeAnswers.familyReview.id}`);
    expect(text).toContain(
      '3 records are of a first person today, 3 of a second. Are the two one person? 2 more records are not shown.',
    );
    expect(text).toContain('“Amira” only here');
    expect(text).toContain('They may be twins: the birth date is the same and the first names differ.');
    expect(text).toContain('A second steward has to agree');
    expect(text).toContain('Record 2: Are the names right? <strong>Checked: it is right.</strong>');
  });

  it('unlinks after it has told who was shown the wrong link', async () => {
    expect((await get(personPath)).text).toContain('A steward said: same person');
    expect((await post(`${personPath}/unlink/preview`, {})).status).toBe(400);
    const preview = await post(`${personPath}/unlink/preview`, { records: '3' });
    expect([preview.status, preview.text]).toEqual([200, expect.stringContaining('2 answers to 1 agency')]);
    expect(preview.text).toContain('name="records" value="3"');
    const { headers } = await post(`${personPath}/unlink`, { records: '3' });
    expect(headers['location']).toBe(`${personPath}?told=unlinked`);
    expect(hub.calls.at(-1)).toMatchObject({ path: `${personPath}/unlink`, body: { records: [3] } });
  });

  it('takes back a word that keeps a pair apart', async () => {
    const path = `/do-not-link/${fakeAnswers.doNotLink.pairs[0]!.id}/release`;
    expect((await post(path, {})).headers['location']).toBe('/do-not-link?told=released');
    expect(hub.calls.at(-1)).toMatchObject({ method: 'POST', path });
  });

  it('tries thresholds, proposes them and approves those of a colleague', async () => {
    const asked = { link: '12', review: '0' };
    const tried = await post('/thresholds/try', asked);
    expect([tried.status, tried.text]).toEqual([200, expect.stringContaining('stewards called 18 the same person')]);
    expect((await post('/thresholds/try', { link: 'many', review: '0' })).status).toBe(400);
    expect((await post('/thresholds/proposals', asked)).headers['location']).toBe('/thresholds?told=proposed');
    expect(hub.calls.at(-1)?.body).toEqual({ link: 12, review: 0 });
    const path = `/thresholds/proposals/${fakeAnswers.thresholds.proposals[0]!.id}/approve`;
    expect((await post(path, {})).headers['location']).toBe('/thresholds?told=approved');
    expect((await get('/thresholds')).text.match(/Approve<[^>]*> proposal/g)).toHaveLength(1);
  });

  it('shows what a proposed model changes, and approves it', async () => {
    const { text } = await get('/thresholds');
    expect(text).toContain('wrong links 0.2% (0.1% to 0.4%)');
    expect(text.match(/Approve<[^>]*> model/g)).toHaveLength(1);
    expect(text).toContain('A colleague has to approve it too.');
    expect(text).toContain('Approved by two stewards.');
    const path = `/thresholds/models/${fakeAnswers.thresholds.models[0]!.id}/approve`;
    expect((await post(path, {})).headers['location']).toBe('/thresholds?told=approved-model');
    expect(hub.calls.at(-1)).toMatchObject({ method: 'POST', path });
  });

  it('keeps the queue of protected records apart', async () => {
    const { text } = await get('/cleared-reviews');
    expect(text).toContain('Only stewards cleared for it see this queue.');
    expect((await get('/reviews')).text).not.toContain('Only stewards cleared for it');
  });

  it.each([
    { matchWeight: 7.4, words: 'the evidence speaks for the same person. The decision is yours.' },
    { matchWeight: 1.2, words: 'the evidence is divided. The decision is yours.' },
    { matchWeight: -6, words: 'the evidence speaks for different people. The decision is yours.' },
  ])('tells a steward that $words', async ({ matchWeight, words }) => {
    hub.answer('GET /sessions/current', { ...fakeAnswers.session('data-steward') });
    hub.answer(`GET ${reviewPath}`, { ...fakeAnswers.openReview, matchWeight });
    const { text } = await get(reviewPath);
    expect(text).toContain(words);
    expect(text).not.toMatch(/\b(in (10|20)|odds|halves|per cent|percent)\b|%<|probab/i);
  });

  it('shows a steward no agency', async () => {
    hub.answer('GET /sessions/current', { ...fakeAnswers.session('data-steward') });
    const { text } = await get(reviewPath);
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
    expect(main).not.toMatch(/social care|youth justice|police|health/i);
  });

  it('ends the session at the hub and forgets its cookie', async () => {
    const { status, headers } = await post('/sign-out', {});
    expect([status, headers['location']]).toEqual([303, '/signed-out']);
    expect(headers['set-cookie']).toEqual([expect.stringMatching(/^session=; /)]);
    expect(hub.calls.at(-1)).toMatchObject({ method: 'DELETE', path: '/sessions/current' });
  });

  it.each([
    { code: 'ROLE_REFUSED', status: 403, words: 'You cannot open this page' },
    { code: 'HUB_UNREACHABLE', status: 503, words: 'Signpost is not available right now' },
    { code: 'UNEXPECTED', status: 500, words: 'Sorry, something went wrong' },
  ] as const)('explains $code with its code', async ({ code, status, words }) => {
    hub.refuse('GET /indicators', code);
    const page = await get('/indicators');
    expect(page.status).toBe(status);
    expect(page.text).toContain(words);
    expect(page.text).toContain(code);
  });

  it.each(['/nowhere', '/reviews/not-an-id'])('has no page at %s', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain('NOT_FOUND');
  });

  it('writes neither names nor tokens nor addresses with a query to the log', () => {
    const written = lines.join('');
    expect(written).toContain('REQUEST_ANSWERED');
    expect(written).not.toMatch(/Canary|LS7|CSC-2026|code=|token-of-the/);
  });
});
