import type { Flag } from '#schemas';
import { aPartnership, aViewer } from '#libs/access/testing';
import { askerContextOf } from '#libs/access';
import { askerShownAs, brokeredAsker } from './asker-shown-as.ts';
import { flagsOfSubject } from './flags-of-subject.ts';
import { judgeFlags } from './judged-flag.ts';
import { aHandle, anInvolvementEvent } from './testing/index.ts';
import { toShownFlags } from './to-shown-flags.ts';
import { viewOf } from './view-of.ts';

const at = new Date('2026-11-24T10:00:00Z');
const asked = { purpose: 'SAFEGUARDING_CHILD', legalBasis: 'CHILDREN_ACT_1989_S47' } as const;

const flagOf = (person: string, agency: string, tier: Flag['tier'] = 'standard'): readonly Flag[] =>
  flagsOfSubject(
    aHandle(person),
    [
      {
        recordHandle: aHandle(`${person} ${agency}`),
        source: {
          agency,
          stream: 'person',
          version: 1n,
          renewedAt: at,
          protection: 'none',
          involvements: anInvolvementEvent(person, agency).involvements,
        },
        membership: { version: 1n, subject: aHandle(person), identityEvidence: 'A' },
      },
    ],
    aPartnership(),
  ).map((flag) => ({ ...flag, tier }));

const judge = (flags: readonly Flag[]) =>
  judgeFlags(flags, aViewer(), { ...askerContextOf(aViewer(), aPartnership(), at), ...asked }, at);

const view = (people: Readonly<Record<string, readonly Flag[]>>) =>
  viewOf(
    { kind: 'ambiguous', subjects: Object.keys(people).map(aHandle) },
    new Map(Object.entries(people).map(([person, flags]) => [aHandle(person), judge(flags)])),
  );

describe('viewOf several candidates', () => {
  it('is ambiguous when more than one has something to see', () => {
    expect(view({ one: flagOf('one', 'police'), two: flagOf('two', 'health') })).toMatchObject({
      outcome: 'AMBIGUOUS',
      shown: [],
      touched: [],
    });
  });

  it('stays ambiguous when agencies are narrowed to those that know one of them', () => {
    const flags = { one: flagOf('one', 'police'), two: flagOf('two', 'health') };
    const finding = { kind: 'ambiguous', subjects: Object.keys(flags).map(aHandle) } as const;
    const judged = new Map(Object.entries(flags).map(([person, own]) => [aHandle(person), judge(own)]));
    expect(viewOf(finding, judged, (agency) => agency === 'health')).toMatchObject({ outcome: 'AMBIGUOUS', shown: [] });
  });

  it('shows and tells only the agencies asked', () => {
    const judged = new Map([[aHandle('one'), judge([...flagOf('one', 'police'), ...flagOf('one', 'health')])]]);
    const finding = { kind: 'person', subject: aHandle('one'), membershipVersion: '1', matchWeight: 20 } as const;
    const { outcome, shown, touched } = viewOf(finding, judged, (agency) => agency === 'health');
    expect(outcome).toBe('SHOWN');
    expect([...shown, ...touched].map(({ flag }) => flag.owner)).toEqual(['health', 'health']);
    expect(viewOf(finding, judged, () => false)).toMatchObject({ outcome: 'NOTHING_TO_SHOW', shown: [], touched: [] });
  });

  it('does not show a namesake for the person whom the reader works with', () => {
    const people = { own: flagOf('own', 'childrens-social-care'), namesake: flagOf('namesake', 'police') };
    expect(view(people)).toMatchObject({ outcome: 'AMBIGUOUS', shown: [] });
  });

  it('is about the only one with something to see, as if the silent one did not exist; the silent owner is told', () => {
    const { outcome, subject, shown, touched } = view({
      seen: flagOf('seen', 'health'),
      shielded: flagOf('shielded', 'police', 'silent'),
    });
    expect({ outcome, subject }).toEqual({ outcome: 'SHOWN', subject: aHandle('seen') });
    expect(shown.map(({ flag }) => flag.owner)).toEqual(['health']);
    expect(touched.map(({ flag }) => flag.owner).sort()).toEqual(['health', 'police']);
  });

  it('is nothing when none has', () => {
    expect(view({ one: [], two: flagOf('two', 'police', 'silent') }).outcome).toBe('NOTHING_TO_SHOW');
  });
});

describe('viewOf those who only may be meant', () => {
  const unsure = (people: Readonly<Record<string, readonly Flag[]>>) =>
    viewOf(
      { kind: 'unsure', subjects: Object.keys(people).map(aHandle) },
      new Map(Object.entries(people).map(([person, flags]) => [aHandle(person), judge(flags)])),
    );

  it('is ambiguous, shows nothing and tells no owner, be it about one', () => {
    expect(unsure({ one: flagOf('one', 'police') })).toEqual({ outcome: 'AMBIGUOUS', shown: [], touched: [] });
  });

  it('is nothing where the reader would see nothing of any; the silent owner is told', () => {
    const { outcome, touched } = unsure({
      shielded: flagOf('shielded', 'police', 'silent'),
      own: flagOf('own', 'childrens-social-care'),
    });
    expect(outcome).toBe('NOTHING_TO_SHOW');
    expect(touched.map(({ flag }) => flag.owner)).toEqual(['police']);
  });

  it('is the same beside a silent one as without', () => {
    const { outcome, shown } = unsure({
      seen: flagOf('seen', 'health'),
      shielded: flagOf('shielded', 'police', 'silent'),
    });
    expect({ outcome, shown }).toEqual({ outcome: 'AMBIGUOUS', shown: [] });
  });
});

describe('toShownFlags', () => {
  it('shows what looks alike once: brokered flags, and agencies of one sector', () => {
    const brokered = judge([...flagOf('one', 'police', 'brokered'), ...flagOf('one', 'health', 'brokered')]);
    expect(toShownFlags(brokered, aPartnership(), '0123456789')).toEqual([
      { level: 'L0', involvement: 'not-shown', reference: '0123456789' },
    ]);
  });

  it('answers with the first team of an agency whose team was dissolved', () => {
    const [flag] = flagOf('one', 'police');
    const shown = toShownFlags(judge([{ ...flag!, team: 'gone' }]), aPartnership(), '');
    expect(shown).toMatchObject([{ level: 'L2', agency: 'police', contactRoute: { code: 'safeguarding-unit' } }]);
  });
});

describe('askerShownAs', () => {
  it('names the agency and its team', () => {
    expect(askerShownAs(aViewer(), aPartnership())).toMatchObject({
      askerName: 'Children’s social care',
      askerRoute: { code: 'assessment-team' },
    });
  });

  it('shows an agency that works behind the broker desk so', () => {
    const partnership = aPartnership({
      agencies: aPartnership().agencies.map((agency) => ({
        ...agency,
        streams: agency.streams.map((stream) => ({ ...stream, tier: 'brokered' as const })),
      })),
    });
    expect(askerShownAs(aViewer(), partnership)).toEqual({
      askerName: brokeredAsker,
      askerRoute: partnership.brokerDesk,
    });
  });
});
