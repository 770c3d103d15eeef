import type { Category, LegalBasisCode, Purpose, Role, Sector } from '#schemas';
import { aPartnership, anAgreement, aViewer } from './testing/index.ts';
import { askerContextOf } from './asker-context-of.ts';
import { decide } from './decide.ts';
import type { Action, Decision, FlagFacts } from './policy-facts.ts';
import { purposeLabels } from './purpose-labels.ts';
import { requirePermission } from './require-permission.ts';

const roles: readonly Role[] = [
  'practitioner',
  'data-steward',
  'cleared-steward',
  'it-team',
  'partnership-lead',
  'auditor',
];
const purposes = Object.keys(purposeLabels) as Purpose[];
// One that the agreement names, s115, and one that it does not name.
const bases: readonly LegalBasisCode[] = [
  'CHILDREN_ACT_1989_S47',
  'CRIME_AND_DISORDER_ACT_1998_S115',
  'CARE_ACT_2014_S42',
];
const sectors: readonly Sector[] = ['Health', 'Community'];
const categories: readonly Category[] = [
  'CHILD_SOCIAL_CARE',
  'ADULT_SOCIAL_CARE',
  'YOUTH_JUSTICE',
  'POLICE_SAFEGUARDING',
  'PROBATION',
  'COMMUNITY_SAFETY',
  'HOUSING',
  'EDUCATION',
  'HEALTH_UNIVERSAL',
  'VICTIM_SUPPORT',
  'COMMUNITY_ORG',
  'OTHER',
];
const agreement = anAgreement({ purposes: ['SAFEGUARDING_CHILD', 'EARLY_HELP', 'PREVENT_OFFENDING'] });

interface Cell {
  readonly role: Role;
  readonly owner: 'own' | 'other' | 'outsider';
  readonly tier: FlagFacts['tier'];
  readonly involvement: FlagFacts['involvement'];
  readonly category: Category;
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasisCode;
  readonly sector: Sector;
  readonly relevantAuthority: boolean;
  readonly agreement: 'in force' | 'lapsed';
  readonly leadAccepted: boolean;
}

/** Every combination of everything that a decision may depend on. */
function* matrix(): Generator<Cell> {
  for (const role of roles)
    for (const owner of ['own', 'other', 'outsider'] as const)
      for (const tier of ['standard', 'brokered', 'silent'] as const)
        for (const involvement of ['active', 'recent', 'historic'] as const)
          for (const category of categories)
            for (const purpose of purposes)
              for (const legalBasis of bases)
                for (const sector of sectors)
                  for (const relevantAuthority of [true, false])
                    for (const agreement of ['in force', 'lapsed'] as const)
                      for (const leadAccepted of role === 'practitioner' ? [false, true] : [false])
                        yield {
                          role,
                          owner,
                          tier,
                          involvement,
                          category,
                          purpose,
                          legalBasis,
                          sector,
                          relevantAuthority,
                          agreement,
                          leadAccepted,
                        };
}

const owners = { own: 'childrens-social-care', other: 'police', outsider: 'outsider' };

const decided = (cell: Cell): Decision =>
  decide(
    aViewer({ roles: [cell.role] }),
    'see-flag',
    {
      owner: owners[cell.owner],
      category: cell.category,
      tier: cell.tier,
      involvement: cell.involvement,
      agreement: cell.agreement === 'in force' ? 'ISA-1@1' : 'ISA-1@2',
      purposes: agreement.purposes,
      powers: agreement.legalBases,
      leadAccepted: cell.leadAccepted,
    },
    {
      sector: cell.sector,
      relevantAuthority: cell.relevantAuthority,
      agreements: [agreement],
      purpose: cell.purpose,
      legalBasis: cell.legalBasis,
    },
  );

/** The policy said another way, from the page: a cap per reason, the lowest counts. */
function expected(cell: Cell): string {
  if (cell.role !== 'practitioner' || cell.owner !== 'other') return 'nothing';
  const permitted =
    cell.agreement === 'in force' &&
    agreement.purposes.includes(cell.purpose) &&
    agreement.legalBases.includes(cell.legalBasis) &&
    (cell.relevantAuthority || cell.legalBasis !== 'CRIME_AND_DISORDER_ACT_1998_S115');
  if (!permitted || cell.tier === 'silent') return 'nothing';
  const telling = /JUSTICE|POLICE|PROBATION|COMMUNITY_SAFETY|VICTIM/.test(cell.category);
  const needsMore = /^(SAFEGUARDING_CHILD|PREVENT_OFFENDING)$/.test(cell.purpose);
  if (telling && cell.involvement === 'historic' && !needsMore) return 'nothing';
  if (cell.tier === 'brokered') return 'L0';
  if (cell.sector === 'Community' || (telling && !needsMore)) return 'L1';
  return cell.leadAccepted ? 'L3' : 'L2';
}

describe('decide on seeing a flag', () => {
  it('holds for every cell of the matrix, and has the owner told of each touch, shown or not', () => {
    let cells = 0;
    const wrong: unknown[] = [];
    for (const cell of matrix()) {
      cells += 1;
      const { effect, level = 'L2', obligations } = decided(cell);
      const got = effect === 'allow' ? level : 'nothing';
      const tells = obligations.includes('tell-owner');
      const mustTell = cell.role === 'practitioner' && cell.owner !== 'own';
      if (got !== expected(cell) || tells !== mustTell) wrong.push({ ...cell, got, tells });
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(cells).toBe(3 * 3 * 3 * 12 * 6 * 3 * 2 * 2 * 2 * (5 + 2));
  });
});

describe('decide on other actions', () => {
  const allowed: Readonly<
    Record<Exclude<Action, 'see-flag' | 'look-up' | 'review' | 'decide-review'>, readonly Role[]>
  > = {
    'answer-source': ['data-steward', 'cleared-steward'],
    'read-quality': ['data-steward', 'partnership-lead'],
    'tune-thresholds': ['data-steward'],
    'read-feed-health': ['it-team', 'data-steward'],
    'read-indicators': ['partnership-lead'],
    'read-notices': ['practitioner', 'data-steward', 'partnership-lead'],
    'read-audit': ['auditor'],
  };
  const cells = Object.entries(allowed).flatMap(([action, who]) =>
    roles.map((role) => ({
      action: action as keyof typeof allowed,
      role,
      effect: who.includes(role) ? 'allow' : 'deny',
    })),
  );

  it.each(cells)('$effect: $action by $role', ({ action, role, effect }) => {
    const decision = decide(aViewer({ roles: [role] }), action, { agency: 'childrens-social-care' }, {});
    expect(decision.effect).toBe(effect);
    if (effect === 'deny') expect(decision.reason).toBe('ROLE_REFUSED');
  });

  it.each(
    (['review', 'decide-review'] as const).flatMap((action) =>
      (['ordinary', 'cleared'] as const).flatMap((queue) => roles.map((role) => ({ action, queue, role }))),
    ),
  )('opens the $queue queue to its own stewards alone: $action by $role', ({ action, queue, role }) => {
    const isOpen = role === (queue === 'cleared' ? 'cleared-steward' : 'data-steward');
    expect(decide(aViewer({ roles: [role] }), action, { queue }, {}).effect).toBe(isOpen ? 'allow' : 'deny');
  });

  it.each([
    ['answer-source', 'data-steward'],
    ['read-feed-health', 'it-team'],
    ['read-notices', 'practitioner'],
  ] as const)('keeps %s to the own agency', (action, role) => {
    expect(decide(aViewer({ roles: [role] }), action, { agency: 'police' }, {})).toMatchObject({
      effect: 'deny',
      reason: 'OTHER_AGENCY',
    });
    expect(decide(aViewer({ roles: [role] }), action, {}, {}).effect).toBe('deny');
  });
});

describe('decide on a look-up', () => {
  const asked = { purpose: 'EARLY_HELP', legalBasis: 'CHILDREN_ACT_2004_S10' } as const;
  const context = { sector: 'Health', relevantAuthority: false, agreements: [agreement] } as const;

  it.each([
    ['a purpose and basis of an agreement', asked, context, 'PERMITTED'],
    ['no agreement in force', asked, { ...context, agreements: [] }, 'AGREEMENT_NOT_IN_FORCE'],
    ['a purpose that none names', { ...asked, purpose: 'COMMUNITY_SAFETY' }, context, 'PURPOSE_REFUSED'],
    ['a basis that none names', { ...asked, legalBasis: 'CARE_ACT_2014_S42' }, context, 'PURPOSE_REFUSED'],
    [
      'purpose and basis of two different agreements',
      { purpose: 'VICTIM_CARE', legalBasis: 'CARE_ACT_2014_S42' },
      {
        ...context,
        agreements: [
          anAgreement({ purposes: ['VICTIM_CARE'], legalBases: ['CHILDREN_ACT_2004_S10'] }),
          anAgreement({ purposes: ['EARLY_HELP'], legalBases: ['CARE_ACT_2014_S42'] }),
        ],
      },
      'PURPOSE_REFUSED',
    ],
    [
      's115 by an agency that is no relevant authority',
      { ...asked, legalBasis: 'CRIME_AND_DISORDER_ACT_1998_S115' },
      context,
      'PURPOSE_REFUSED',
    ],
    [
      's115 by a relevant authority',
      { ...asked, legalBasis: 'CRIME_AND_DISORDER_ACT_1998_S115' },
      { ...context, relevantAuthority: true },
      'PERMITTED',
    ],
  ] as const)('with %s: %s', (_what, resource, given, reason) => {
    expect(decide(aViewer(), 'look-up', resource, given).reason).toBe(reason);
  });

  it('is thrown with its code where it is required', () => {
    const viewer = aViewer({ roles: ['auditor'] });
    expect(() => requirePermission(viewer, 'look-up', asked, context)).toThrow('ROLE_REFUSED');
    expect(() =>
      requirePermission(aViewer({ roles: ['it-team'] }), 'read-feed-health', { agency: 'police' }, {}),
    ).toThrow('ROLE_REFUSED');
    expect(() => requirePermission(aViewer(), 'look-up', asked, { ...context, agreements: [] })).toThrow(
      'AGREEMENT_NOT_IN_FORCE',
    );
  });
});

describe('askerContextOf', () => {
  it.each([
    ['2019-12-31T23:59:59Z', 0],
    ['2020-01-01T00:00:00Z', 1],
    ['2099-12-31T23:59:59Z', 1],
    ['2100-01-01T00:00:00Z', 0],
  ])('at %s has %i agreements in force', (at, count) => {
    expect(askerContextOf(aViewer(), aPartnership(), new Date(at)).agreements).toHaveLength(count);
  });

  it('leaves out agreements of others, and refuses an unknown agency', () => {
    const others = aPartnership({ agreements: [anAgreement({ parties: ['police', 'health'] })] });
    expect(askerContextOf(aViewer(), others, new Date()).agreements).toEqual([]);
    expect(() => askerContextOf(aViewer({ agency: 'gone' }), others, new Date())).toThrow('AGENCY_UNKNOWN');
  });
});
