import { parseAs } from '#schemas';
import { anAgreement, aPartnership } from '#libs/access/testing';
import { bodyOf } from '#libs/events';
import { nilSentence } from '#libs/flag-index';
import { aFeedStatus, aHandle, aMove, anInvolvement, anInvolvementEvent } from '#libs/flag-index/testing';
import { PostgresNoticeStore } from '#libs/postgres';
import { FlagIndexUnderTest } from './flag-index-under-test.ts';

let index: FlagIndexUnderTest;
beforeAll(async () => {
  index = await FlagIndexUnderTest.start();
});
afterAll(() => index.stop());
beforeEach(async () => {
  await index.clear();
  await index.load(aPartnership());
});

const knownToAll = async (): Promise<void> => {
  const agencies = ['childrens-social-care', 'youth-justice', 'police', 'health'];
  await index.involve(...agencies.map((agency) => anInvolvementEvent(agency, agency)));
  await index.move(...agencies.map((agency) => aMove(agency, 'amina')));
};

describe('a look-up', () => {
  it('names every other agency with its contact route, and keeps who asked', async () => {
    await knownToAll();
    const answer = await index.ask('amina');
    expect(parseAs('look-up-answer.v1', answer)).toEqual(answer);
    expect(answer.outcome).toBe('SHOWN');
    expect(answer.flags.map(({ level, agency }) => [level, agency])).toEqual([
      ['L2', 'health'],
      ['L2', 'police'],
      ['L2', 'youth-justice'],
    ]);
    expect(answer.flags.map(({ contactRoute }) => contactRoute?.code)).toEqual([
      'safeguarding-nurses',
      'safeguarding-unit',
      'intervention-team',
    ]);
    expect(await index.rows('audit.entry')).toMatchObject([
      {
        action: 'look-up',
        receipt: answer.receipt,
        agency: 'childrens-social-care',
        purpose: 'SAFEGUARDING_CHILD',
        case_reference: 'CSC-2026/0042',
        subject: aHandle('amina'),
        outcome: 'SHOWN',
        flags_disclosed: 3,
        flags_touched: 3,
      },
    ]);
    const disclosures = await index.rows('flags.disclosure', 'owner');
    expect(disclosures).toHaveLength(3);
    expect(disclosures[0]).toMatchObject({ receipt: answer.receipt, level: 'L2', membership_version: '1' });
  });

  it('tells each owner exactly once, by row and by event', async () => {
    await knownToAll();
    const { receipt } = await index.ask('amina');
    const notices = await index.rows<{ notice_id: string; flag_id: string; receipt: string }>('flags.notice');
    expect(new Set(notices.map(({ flag_id }) => flag_id)).size).toBe(3);
    expect(notices.every((notice) => notice.receipt === receipt)).toBe(true);
    const events = await index.owner.query<{ attributes: never; body: Buffer; key: string }>(
      'select key, attributes, body from log.event order by id',
    );
    const bodies = events.map(({ key, attributes, body }) =>
      bodyOf('notices', { topic: 'notices', key, attributes, body }),
    );
    expect(bodies.map(({ noticeId }) => noticeId).sort()).toEqual(notices.map(({ notice_id }) => notice_id).sort());
    const { notices: last } = await new PostgresNoticeStore(index.hub).last('police');
    expect(parseAs('notices.v1', { notices: last }).notices).toMatchObject([
      {
        receipt,
        team: 'safeguarding-unit',
        askerAgencyName: 'Children’s social care',
        askerRoute: { code: 'assessment-team' },
      },
    ]);
  });

  it('shows nothing of the own agency', async () => {
    await knownToAll();
    const answer = await index.ask('amina', {}, { agency: 'police', team: 'safeguarding-unit' });
    expect(answer.flags.map(({ agency }) => agency)).not.toContain('police');
    expect(answer.flags).toHaveLength(3);
  });

  it('asks only the agencies named', async () => {
    await knownToAll();
    const answer = await index.ask('amina', { agencies: ['health'] });
    expect(answer.flags.map(({ agency }) => agency)).toEqual(['health']);
    expect(await index.rows('flags.notice')).toHaveLength(1);
    expect(answer.coverage.map(({ agency, state }) => [agency, state])).toEqual([
      ['youth-justice', 'out-of-scope'],
      ['police', 'out-of-scope'],
      ['health', 'not-connected'],
    ]);
  });

  it('shows justice by sector only when the purpose does not need more', async () => {
    await knownToAll();
    const answer = await index.ask('amina', { purpose: 'EARLY_HELP', legalBasis: 'CHILDREN_ACT_2004_S10' });
    expect(answer.flags.map(({ level, agency, sector }) => [level, agency ?? sector])).toEqual([
      ['L2', 'health'],
      ['L1', 'Justice'],
    ]);
    expect(answer.flags.at(-1)).toEqual({ level: 'L1', sector: 'Justice', involvement: 'not-shown' });
    expect(await index.rows('flags.notice')).toHaveLength(3);
  });

  it('lifts every flag of a protected person to the broker desk', async () => {
    await knownToAll();
    await index.involve(anInvolvementEvent('health', 'health', { version: '2', protection: 'restricted' }));
    expect((await index.rows<{ tier: string }>('flags.flag')).map(({ tier }) => tier)).toEqual(
      Array.from({ length: 4 }, () => 'brokered'),
    );
    const answer = await index.ask('amina');
    expect(answer.flags).toEqual([{ level: 'L0', involvement: 'not-shown', reference: expect.any(String) }]);
    expect(await index.rows('flags.notice')).toHaveLength(3);
    await index.move(aMove('health', undefined, { cause: 'deleted', membershipVersion: '2' }));
    expect((await index.ask('amina')).flags.map(({ level }) => level)).toEqual(['L2', 'L2']);
  });

  it('keeps the tier for unknown protection, and records it', async () => {
    await index.involve(anInvolvementEvent('police', 'police', { protection: 'unknown' }));
    await index.move(aMove('police', 'amina'));
    expect(await index.rows('flags.flag')).toMatchObject([{ tier: 'standard' }]);
    expect(await index.rows('flags.record')).toMatchObject([{ protection: 'unknown' }]);
  });
});

describe('a nil', () => {
  const silentPolice = (): Promise<void> =>
    index.load(
      aPartnership({
        agencies: aPartnership().agencies.map((agency) =>
          agency.id === 'police'
            ? { ...agency, streams: agency.streams.map((stream) => ({ ...stream, tier: 'silent' as const })) }
            : agency,
        ),
      }),
    );

  it('is the same for nobody, for a silent flag and for what policy hides; the silent owner is told', async () => {
    await silentPolice();
    await index.involve(anInvolvementEvent('police', 'police'), anInvolvementEvent('health', 'health'));
    await index.move(aMove('police', 'shielded'), aMove('health', 'other'));
    const now = new Date();
    const nobody = await index.ask({ kind: 'nobody' }, {}, {}, now);
    const unknown = await index.ask('unknown', {}, {}, now);
    const shielded = await index.ask('shielded', {}, {}, now);
    const candidates = { kind: 'ambiguous', subjects: [aHandle('shielded'), aHandle('unknown')] } as const;
    const ambiguous = await index.ask(candidates, {}, {}, now);
    const unsure = await index.ask({ ...candidates, kind: 'unsure' }, {}, {}, now);
    const same = { ...nobody, receipt: '' };
    for (const nil of [unknown, shielded, ambiguous, unsure]) {
      expect({ ...nil, receipt: '' }).toEqual(same);
      expect(JSON.stringify(nil)).toHaveLength(JSON.stringify(nobody).length);
    }
    expect(nobody).toMatchObject({ outcome: 'NOTHING_TO_SHOW', notice: nilSentence, flags: [] });
    expect(
      (await index.rows<{ receipt: string }>('flags.notice', 'receipt')).map(({ receipt }) => receipt).sort(),
    ).toEqual([shielded.receipt, ambiguous.receipt, unsure.receipt].sort());
    expect(await index.rows('flags.disclosure')).toEqual([]);
    expect(await index.rows('audit.entry')).toHaveLength(5);
  });

  it('does not tell of a silent candidate beside a visible one', async () => {
    await silentPolice();
    await index.involve(anInvolvementEvent('police', 'police'), anInvolvementEvent('health', 'health'));
    await index.move(aMove('police', 'shielded'), aMove('health', 'other'));
    const both = { kind: 'ambiguous', subjects: [aHandle('shielded'), aHandle('other')] } as const;
    expect((await index.ask(both)).flags.map(({ agency }) => agency)).toEqual(['health']);
    expect(await index.rows('flags.notice')).toHaveLength(2);
  });

  it('is no nil where the one who may be meant has something to see, and discloses nothing', async () => {
    await knownToAll();
    const answer = await index.ask({ kind: 'unsure', subjects: [aHandle('amina')] });
    expect(answer).toMatchObject({ outcome: 'AMBIGUOUS', flags: [] });
    expect(await index.rows('flags.disclosure')).toEqual([]);
    expect(await index.rows('flags.notice')).toEqual([]);
  });

  it('has one shape for all outcomes', async () => {
    await knownToAll();
    await index.involve(anInvolvementEvent('twin', 'health'));
    await index.move(aMove('twin', 'twin'));
    const ambiguous = await index.ask({ kind: 'ambiguous', subjects: [aHandle('amina'), aHandle('twin')] });
    const answers = [
      await index.ask('amina'),
      await index.ask({ kind: 'nobody' }),
      ambiguous,
      await index.ask({ kind: 'not-enough' }),
    ];
    expect(answers.map(({ outcome }) => outcome)).toEqual(['SHOWN', 'NOTHING_TO_SHOW', 'AMBIGUOUS', 'NOT_ENOUGH']);
    expect(new Set(answers.map((answer) => Object.keys(answer).join())).size).toBe(1);
    expect(ambiguous.flags).toEqual([]);
    expect(await index.rows(`flags.notice where receipt = '${ambiguous.receipt}'`)).toEqual([]);
  });

  it('covers the grade C and the expired', async () => {
    await index.involve(
      anInvolvementEvent('weak', 'police'),
      anInvolvementEvent('old', 'health', {
        involvements: [
          anInvolvement({
            team: 'safeguarding-nurses',
            category: 'HEALTH_UNIVERSAL',
            involvement: 'historic',
            since: '2010-01',
            ended: '2011-01',
          }),
        ],
      }),
    );
    await index.move(aMove('weak', 'amina', { identityEvidence: 'C' }), aMove('old', 'amina'));
    expect(await index.rows('flags.flag')).toHaveLength(1);
    expect((await index.ask('amina')).outcome).toBe('NOTHING_TO_SHOW');
    expect(await index.rows('flags.notice')).toEqual([]);
  });
});

describe('no audit, no disclosure', () => {
  it('answers nothing and keeps nothing when the audit row cannot be written', async () => {
    await knownToAll();
    await index.owner.query('revoke insert on audit.entry from signpost_hub');
    try {
      await expect(index.ask('amina')).rejects.toMatchObject({ code: 'AUDIT_FAILED' });
    } finally {
      await index.owner.query('grant insert on audit.entry to signpost_hub');
    }
    for (const table of ['flags.look_up', 'flags.disclosure', 'flags.notice', 'audit.entry', 'log.event'])
      expect(await index.rows(table)).toEqual([]);
    expect((await index.ask('amina')).outcome).toBe('SHOWN');
  });

  it('keeps no audit row of an answer that failed later', async () => {
    await knownToAll();
    await index.owner.query('revoke insert on flags.notice from signpost_hub');
    try {
      await expect(index.ask('amina')).rejects.toMatchObject({ code: 'UNEXPECTED' });
    } finally {
      await index.owner.query('grant insert on flags.notice to signpost_hub');
    }
    expect(await index.rows('audit.entry')).toEqual([]);
  });
});

describe('an agreement', () => {
  it('that ended refuses the question', async () => {
    await knownToAll();
    await index.load(aPartnership({ agreements: [anAgreement({ inForceTo: '2020-12-31' })] }));
    await expect(index.ask('amina')).rejects.toMatchObject({ code: 'AGREEMENT_NOT_IN_FORCE' });
    expect(await index.rows('audit.entry')).toEqual([]);
  });

  it('does not let an agency that is no relevant authority rely on s115', async () => {
    await expect(
      index.ask('amina', { legalBasis: 'CRIME_AND_DISORDER_ACT_1998_S115' }, { agency: 'health' }),
    ).rejects.toMatchObject({ code: 'PURPOSE_REFUSED' });
  });
});

describe('coverage', () => {
  it('is a function of the feeds alone', async () => {
    const finishedAt = new Date().toISOString();
    await index.feed(
      aFeedStatus('police', { finishedAt }),
      aFeedStatus('health', { finishedAt: '2026-01-01T00:00:00Z' }),
      aFeedStatus('youth-justice', { finishedAt, state: 'failed', pausedBecause: 'SOURCE_UNREACHABLE' }),
    );
    const now = new Date();
    const before = await index.ask('amina', {}, {}, now);
    expect(before.coverage.map(({ agency, state }) => [agency, state])).toEqual([
      ['youth-justice', 'down'],
      ['police', 'fresh'],
      ['health', 'stale'],
    ]);
    await knownToAll();
    const found = await index.ask('amina', {}, {}, now);
    const nil = await index.ask({ kind: 'nobody' }, {}, {}, now);
    expect(found.coverage).toEqual(nil.coverage);
  });
});
