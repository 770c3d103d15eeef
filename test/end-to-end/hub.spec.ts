import { jest } from '@jest/globals';
import { faultsOf, type Indicators } from '#schemas';
import { until } from '#test/app-process';
import { anIngestItem } from '../../apps/hub/testing/an-ingest-item.ts';
import { type HubWalk, startHubWalk } from './hub-walk.ts';

jest.setTimeout(60_000);

const nhsNumber = { type: 'NHS', value: '9434765919', valid: true } as const;
const question = {
  purpose: 'SAFEGUARDING_CHILD',
  legalBasis: 'CHILDREN_ACT_1989_S47',
  caseReference: 'CASE-4711',
  relationship: 'allocated-worker',
  urgency: 'green',
  person: { birthDate: '2011-04-30', identifier: { type: 'NHS', value: '943 476 5919' } },
};
const personal = /Okafor|Kwabena|Pritchard|ZZ1|943 ?476 ?5919|2011-04-30|CASE-4711|[CP]-[12]\b/;

describe.each(['postgres', 'kafka'] as const)('the hub over the %s log', (eventLog) => {
  let walk: HubWalk;
  let receipt: string;
  beforeAll(async () => {
    walk = await startHubWalk(eventLog);
  });
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a start that failed has none
  afterAll(() => walk?.close());

  /** How many agencies have a flag on the person that most have. */
  const agenciesOfOnePerson = async (): Promise<number> => {
    const [row] = await walk.owner.query<{ count: string }>(
      'select count(distinct owner) as count from flags.flag group by subject order by 1 desc limit 1',
    );
    return Number(row?.count ?? 0);
  };

  it('signs a registered user in by code flow, and nobody else', async () => {
    const { token } = await walk.signIn('asha');
    const { status, body } = await walk.call('GET', '/sessions/current', token);
    expect([status, faultsOf('session.v1', body)]).toEqual([200, []]);
    expect(body.user).toMatchObject({ agency: 'childrens-social-care', roles: ['practitioner'] });
    await expect(walk.signIn('unregistered')).rejects.toMatchObject({
      code: 'SIGN_IN_FAILED',
      details: { status: 403 },
    });
    expect((await walk.call('DELETE', '/sessions/current', token)).status).toBe(204);
    expect((await walk.call('GET', '/sessions/current', token)).body.code).toBe('SESSION_ENDED');
  });

  it('takes records of two agencies and answers who else knows the person', async () => {
    const care = anIngestItem(
      { identifiers: [nhsNumber] },
      { agency: 'childrens-social-care', key: 'C-1', version: '7' },
    );
    const police = anIngestItem({ identifiers: [nhsNumber] }, { agency: 'police', key: 'P-1', version: '8' });
    expect(await walk.send('childrens-social-care', [care])).toEqual({
      status: 202,
      body: { accepted: 1, rejected: [] },
    });
    expect(await walk.send('police', [police])).toEqual({ status: 202, body: { accepted: 1, rejected: [] } });
    await until('flags of both agencies on one person', async () => (await agenciesOfOnePerson()) === 2);

    const { token } = await walk.signIn('asha');
    const options = await walk.call('GET', '/look-ups/options', token);
    expect(options.body.purposes).toMatchObject([{ code: 'SAFEGUARDING_CHILD' }]);
    const { status, body } = await walk.call('POST', '/look-ups', token, question);
    expect([status, faultsOf('look-up-answer.v1', body)]).toEqual([200, []]);
    expect(body).toMatchObject({
      outcome: 'SHOWN',
      flags: [{ level: 'L2', agency: 'police', contactRoute: { code: 'safeguarding-unit' } }],
    });
    receipt = body.receipt as string;
    const audit = await walk.owner.query('select receipt, case_reference from audit.entry');
    expect(audit).toEqual([{ receipt: body.receipt, case_reference: 'CASE-4711' }]);
    expect((await walk.call('POST', '/look-ups', token, { ...question, caseReference: undefined })).body.code).toBe(
      'CASE_REFERENCE_MISSING',
    );
  });

  it('tells the owner that somebody asked, not about whom', async () => {
    const { token } = await walk.signIn('pat');
    const { status, body } = await walk.call('GET', '/notices', token);
    expect([status, faultsOf('notices.v1', body)]).toEqual([200, []]);
    expect(body.notices).toMatchObject([{ receipt, purpose: 'SAFEGUARDING_CHILD', team: 'safeguarding-unit' }]);
    expect(JSON.stringify(body)).not.toMatch(personal);
    await until('a mail', () => walk.mails().some((mail) => mail.includes(receipt)));
    const mails = walk.mails().filter((mail) => mail.includes('safeguarding-unit@'));
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(new RegExp(`Message-ID: <${body.notices[0].noticeId as string}@signpost>`, 'i'));
    expect(mails[0]).not.toMatch(personal);
  });

  it('tells a connector where it stands, and the IT team how the feed runs', async () => {
    const token = await walk.connectorToken('childrens-social-care');
    const path = '/ingest/childrens-social-care/person';
    expect((await walk.call('GET', `${path}/last-version`, token)).body).toEqual({ lastVersion: '7' });
    const report = {
      agency: 'childrens-social-care',
      stream: 'person',
      runId: '00000000-0000-4000-8000-0000000000aa',
      startedAt: new Date(Date.now() - 5000).toISOString(),
      finishedAt: new Date().toISOString(),
      state: 'ok',
      read: 1,
      sent: 1,
      unchanged: 0,
      deadLettered: 0,
      codes: {},
    };
    expect((await walk.call('POST', `${path}/feed-status`, token, report)).status).toBe(202);
    const { token: session } = await walk.signIn('iva');
    await until('the feed is fresh', async () => {
      const { body } = await walk.call('GET', '/agencies/feed-health', session);
      return body.feeds[0]?.state === 'fresh' && body.feeds[0].sent === 1;
    });
  });

  it('hides small numbers from the partnership lead', async () => {
    const { token } = await walk.signIn('lee');
    const { body } = await walk.call('GET', '/indicators', token);
    expect(faultsOf('indicators.v1', body)).toEqual([]);
    expect((body as Indicators).measures.map(({ shown }) => shown)).toEqual(['1 to 7', '1 to 7', '1 to 7', '1 to 7']);
  });

  it('keeps a steward blind to agency, and the verdict with its audit row', async () => {
    // Same first name and birth date, another family name and house, no number in common: for a person to decide.
    const other = { lines: ['9 Quarry Road'], postcode: 'ZZ9 9ZZ' };
    const one = {
      names: [{ use: 'official', given: ['Amina'], family: 'Pritchard' }],
      birthDates: [{ value: '2009-02-03' }],
    } as const;
    const two = {
      ...one,
      names: [{ use: 'official', given: ['Amina'], family: 'Llewellyn' }],
      addresses: [other],
    } as const;
    await walk.send('childrens-social-care', [
      anIngestItem(one, { agency: 'childrens-social-care', key: 'C-2', version: '9' }),
    ]);
    await walk.send('police', [anIngestItem(two, { agency: 'police', key: 'P-2', version: '9' })]);
    const { token } = await walk.signIn('sam');
    await until('a review is open', async () => (await walk.call('GET', '/reviews', token)).body.open === 1);
    const [{ id }] = (await walk.call('GET', '/reviews', token)).body.reviews;
    const { body: review } = await walk.call('GET', `/reviews/${id as string}`, token);
    expect(faultsOf('review.v1', review)).toEqual([]);
    expect(JSON.stringify(review)).not.toMatch(/police|social-care/);
    const decision = await walk.call('POST', `/reviews/${id as string}/decision`, token, { verdict: 'same' });
    expect(decision).toEqual({ status: 201, body: { outcome: 'decided', verdict: 'same' } });
    const audit = await walk.owner.query(`select review_id, verdict from audit.entry where action = 'decide-review'`);
    expect(audit).toEqual([{ review_id: id, verdict: 'same' }]);
  });

  it('is healthy, and has logged nothing personal', async () => {
    const health = await fetch(`${walk.hubUrl}/health`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: 'up', checks: { database: 'up', eventLog: 'up' } },
    ]);
    expect(walk.logText()).toContain('"event":"LOOK_UP_ANSWERED"');
    expect(walk.logText()).not.toMatch(personal);
  });
});
