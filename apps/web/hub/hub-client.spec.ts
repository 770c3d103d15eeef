import { HubError } from '#schemas/errors';
import { fakeAnswers, type FakeHub, fakeToken, startFakeHub } from '../testing/index.ts';
import { HubClient } from './hub-client.ts';
import { hubErrorOf } from './hub-error-of.ts';

describe('HubClient', () => {
  let hub: FakeHub;
  let client: HubClient;
  beforeAll(async () => {
    hub = await startFakeHub();
    client = new HubClient({ hubUrl: `${hub.url}/`, timeoutMs: 1000 });
  });
  afterEach(() => hub.reset());
  afterAll(() => hub.close());

  it('sends the token of the session and gives the answer as its schema types it', async () => {
    expect(await client.reviews(fakeToken)).toEqual(fakeAnswers.reviews);
    expect(hub.calls).toEqual([expect.objectContaining({ path: '/reviews', authorization: `Bearer ${fakeToken}` })]);
  });

  it('throws the code and the fields of a refusal', async () => {
    hub.refuse('POST /look-ups', 'REQUEST_INVALID', ['/caseReference']);
    await expect(client.lookUp(fakeToken, {} as never)).rejects.toMatchObject({
      code: 'REQUEST_INVALID',
      details: { fields: ['/caseReference'] },
    });
  });

  it('takes no answer that breaks its schema, and quotes nothing of it', async () => {
    hub.answer('GET /notices', { notices: [{ name: 'canary' }] });
    const error: unknown = await client.notices(fakeToken).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'UNEXPECTED' });
    expect(JSON.stringify((error as HubError).details)).not.toContain('canary');
  });

  it('says HUB_UNREACHABLE when nobody listens', async () => {
    const alone = new HubClient({ hubUrl: 'http://127.0.0.1:9', timeoutMs: 1000 });
    await expect(alone.reviews(fakeToken)).rejects.toMatchObject({ code: 'HUB_UNREACHABLE' });
  });
});

describe('hubErrorOf', () => {
  it.each([
    { status: 502, text: '<h1>Bad gateway</h1>', code: 'HUB_UNREACHABLE' },
    { status: 500, text: '', code: 'UNEXPECTED' },
    {
      status: 418,
      text: JSON.stringify({ type: '/errors#TEAPOT', title: 'A teapot', status: 418, code: 'TEAPOT' }),
      code: 'UNEXPECTED',
    },
  ])('is $code for an answer $status that is no problem of the list', ({ status, text, code }) => {
    expect(hubErrorOf(status, text).code).toBe(code);
  });
});
