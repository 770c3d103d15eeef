import 'reflect-metadata';
import request from 'supertest';
import { bodyOf } from '#libs/events';
import { subjectPseudonymOf } from '#libs/linkage';
import { faultsOf, type SharingAgreement } from '#schemas';
import { staff } from '../testing/a-partnership.ts';
import { type HubUnderTest, hubUnderTest } from '../testing/hub-under-test.ts';

let hub: HubUnderTest;
const hubs: HubUnderTest[] = [];
async function start(agreement: Partial<SharingAgreement> = {}): Promise<HubUnderTest> {
  const started = await hubUnderTest(agreement);
  hubs.push(started);
  return started;
}
beforeAll(async () => {
  hub = await start();
});
afterAll(() => Promise.all(hubs.map((each) => each.close())));

const question = {
  purpose: 'SAFEGUARDING_CHILD',
  legalBasis: 'CHILDREN_ACT_1989_S47',
  caseReference: 'CASE-4711',
  relationship: 'allocated-worker',
  urgency: 'green',
  person: { given: 'Kwabena', family: 'Okafor', birthDate: '2011-04-30', postcode: 'ZZ1 1AA' },
};

async function ask(
  body: object,
  { at = hub, userId = staff.practitioner }: { at?: HubUnderTest; userId?: string } = {},
): Promise<request.Response> {
  const token = await at.signedIn(userId);
  return request(at.app.getHttpServer()).post('/look-ups').set('authorization', `Bearer ${token}`).send(body);
}

describe('POST /look-ups', () => {
  it('answers who else knows the person, with audit row and notice to the owner', async () => {
    const { status, body } = await ask(question);
    expect(status).toBe(200);
    expect(faultsOf('look-up-answer.v1', body)).toEqual([]);
    expect(body).toMatchObject({ outcome: 'SHOWN', flags: [{ level: 'L2', agency: 'police' }] });
    expect(hub.lookUps.audit).toMatchObject([
      { userId: staff.practitioner, receipt: body.receipt, caseReference: 'CASE-4711' },
    ]);
    expect(bodyOf('notices', hub.lookUps.events[0]!)).toMatchObject({ agency: 'police', receipt: body.receipt });
  });

  it('makes the review that it waits for as urgent as itself', async () => {
    const own = await start();
    const [review] = [...own.stewards.reviews.values()];
    const person = own.stewards.records.get(review!.left)!.personId;
    own.finder.finding = { kind: 'unsure', subjects: [subjectPseudonymOf(own.subjectKey, person)] };
    await ask({ ...question, urgency: 'red' }, { at: own });
    await own.pressed.write();
    expect([...own.stewards.reviews.values()].map(({ urgency }) => urgency)).toEqual(['red', undefined]);
  });

  it('logs receipt and purpose, nothing of the person', () => {
    expect(hub.logText()).toContain('"event":"LOOK_UP_ANSWERED"');
    expect(hub.logText()).not.toMatch(/Okafor|Kwabena|2011-04-30|ZZ1|CASE-4711/);
  });

  const without = (field: keyof typeof question): object => ({ ...question, [field]: undefined });
  const of = (person: object): object => ({ ...question, person: { ...question.person, ...person } });
  it.each([
    ['no purpose', without('purpose'), 400, 'PURPOSE_MISSING'],
    ['no legal basis', without('legalBasis'), 400, 'LEGAL_BASIS_MISSING'],
    ['no case reference', without('caseReference'), 400, 'CASE_REFERENCE_MISSING'],
    ['a wildcard', of({ family: 'Oka*' }), 400, 'WILDCARD_REFUSED'],
    ['an unknown agency', { ...question, agencies: ['housing'] }, 422, 'AGENCY_UNKNOWN'],
    ['a purpose outside the agreement', { ...question, purpose: 'VICTIM_CARE' }, 403, 'PURPOSE_REFUSED'],
    ['an unknown purpose', { ...question, purpose: 'CURIOSITY' }, 400, 'REQUEST_INVALID'],
    ['an unknown field', of({ nickname: 'Okafor' }), 400, 'REQUEST_INVALID'],
    ['NUL', of({ family: 'Okafor\u0000' }), 422, 'TEXT_FORBIDDEN_CHARACTER'],
  ])('refuses %s', async (_name, body, status, code) => {
    const before = hub.finder.asked.length;
    const answer = await ask(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(faultsOf('problem.v1', answer.body)).toEqual([]);
    expect(answer.text).not.toContain('Oka');
    expect(hub.finder.asked).toHaveLength(before);
  });

  it('refuses a role that does not ask', async () => {
    for (const userId of [staff.steward, staff.itTeam, staff.lead]) {
      const { status, body } = await ask(question, { userId });
      expect([status, body.code]).toEqual([403, 'ROLE_REFUSED']);
    }
  });

  it('refuses once the agreement has expired, and then offers nothing to choose', async () => {
    const expired = await start({ inForceTo: '2026-01-31' });
    const { status, body } = await ask(question, { at: expired });
    expect([status, body.code]).toEqual([403, 'AGREEMENT_NOT_IN_FORCE']);
    const options = await request(expired.app.getHttpServer())
      .get('/look-ups/options')
      .set('authorization', `Bearer ${await expired.signedIn(staff.practitioner)}`)
      .expect(200);
    expect(options.body).toEqual({ purposes: [], legalBases: [], agencies: [] });
  });

  it('gives no answer without an audit row, and says nothing of the row', async () => {
    hub.lookUps.auditFails = true;
    const { status, body, text } = await ask(question);
    hub.lookUps.auditFails = false;
    expect([status, body.code]).toEqual([503, 'AUDIT_FAILED']);
    expect(text + hub.logText()).not.toContain('insert failed');
  });

  it.each([
    ['not-enough', 'NOT_ENOUGH'],
    ['nobody', 'NOTHING_TO_SHOW'],
  ] as const)('answers %s as %s', async (kind, outcome) => {
    const { finding } = hub.finder;
    hub.finder.finding = { kind };
    const { status, body } = await ask(question);
    hub.finder.finding = finding;
    expect([status, body.outcome, body.flags]).toEqual([200, outcome, []]);
  });
});

describe('GET /look-ups/options', () => {
  it("offers what the asker's agreements allow", async () => {
    const { body } = await request(hub.app.getHttpServer())
      .get('/look-ups/options')
      .set('authorization', `Bearer ${await hub.signedIn(staff.practitioner)}`)
      .expect(200);
    expect(faultsOf('look-up-options.v1', body)).toEqual([]);
    expect(body).toMatchObject({ purposes: [{ code: 'SAFEGUARDING_CHILD' }], agencies: [{ id: 'police' }] });
  });
});
