import type { Category, Purpose } from '#schemas';
import { agreementRef } from './agreements-in-force.ts';
import type { Action, Contexts, Decision, Level, Obligation, Reason, Resources, RolesOf } from './policy-facts.ts';
import { s115 } from './policy-version.ts';
import type { Viewer } from './viewer.ts';

/** One line of the table: the first that holds decides. */
export interface Rule<A extends Action> {
  readonly holds: (viewer: Viewer, resource: Resources[A], context: Contexts[A]) => boolean;
  readonly decision: Decision;
}

type Table = { readonly [A in Action]: readonly Rule<A>[] };

/** Categories that by themselves say more than that an agency helps: shown as a sector unless the purpose needs more. */
export const justiceAndVictim: readonly Category[] = [
  'YOUTH_JUSTICE',
  'POLICE_SAFEGUARDING',
  'PROBATION',
  'COMMUNITY_SAFETY',
  'VICTIM_SUPPORT',
];

/** Purposes for which justice and victim categories are shown by agency, and for which their historic flags are shown at all. */
export const justicePurposes: readonly Purpose[] = ['SAFEGUARDING_CHILD', 'PREVENT_OFFENDING'];

/** Who may do what at all. */
export const rolesOf: RolesOf = {
  'look-up': ['practitioner'],
  'see-flag': ['practitioner'],
  review: ['data-steward', 'cleared-steward'],
  'decide-review': ['data-steward', 'cleared-steward'],
  'answer-source': ['data-steward', 'cleared-steward'],
  'read-quality': ['data-steward', 'partnership-lead'],
  'tune-thresholds': ['data-steward'],
  'read-feed-health': ['it-team', 'data-steward'],
  'read-indicators': ['partnership-lead'],
  'read-notices': ['practitioner', 'data-steward', 'partnership-lead'],
  'read-audit': ['auditor'],
};

const allow = (obligations: readonly Obligation[] = []): Decision => ({
  effect: 'allow',
  obligations,
  reason: 'PERMITTED',
});
const deny = (reason: Reason, obligations: readonly Obligation[] = []): Decision => ({
  effect: 'deny',
  obligations,
  reason,
});
// An owner is told of every look-up that touched its flag, whatever the asker was shown.
const touched: readonly Obligation[] = ['audit', 'tell-owner'];
const hide = (reason: Reason): Decision => deny(reason, touched);
const show = (level: Level): Decision => ({ ...allow(touched), level });

const always = (): boolean => true;
// Reviews of silent subjects are for stewards who are cleared for them, the others for the others.
const ofOwnQueue: Rule<'review' | 'decide-review'>['holds'] = ({ roles }, { queue }) =>
  roles.includes(queue === 'cleared' ? 'cleared-steward' : 'data-steward');
const ofOwnAgency: Rule<'read-feed-health' | 'read-notices' | 'answer-source'>['holds'] = ({ agency }, resource) =>
  resource.agency === agency;

/** The rules by action, once the role is right. Without a line that holds the answer is no. */
export const policyTable: Table = {
  'look-up': [
    { holds: (_viewer, _why, { agreements }) => agreements.length === 0, decision: deny('AGREEMENT_NOT_IN_FORCE') },
    {
      holds: (_viewer, { legalBasis }, { relevantAuthority }) => legalBasis === s115 && !relevantAuthority,
      decision: deny('PURPOSE_REFUSED'),
    },
    {
      holds: (_viewer, { purpose, legalBasis }, { agreements }) =>
        agreements.some(({ purposes, legalBases }) => purposes.includes(purpose) && legalBases.includes(legalBasis)),
      decision: allow(['audit']),
    },
    { holds: always, decision: deny('PURPOSE_REFUSED') },
  ],
  'see-flag': [
    { holds: ({ agency }, { owner }) => owner === agency, decision: deny('OWN_AGENCY') },
    { holds: (_viewer, { tier }) => tier === 'silent', decision: hide('SILENT') },
    {
      holds: (_viewer, { agreement, owner }, { agreements }) =>
        !agreements.some((held) => agreementRef(held) === agreement && held.parties.includes(owner)),
      decision: hide('AGREEMENT_NOT_IN_FORCE'),
    },
    {
      holds: (_viewer, { purposes, powers }, { purpose, legalBasis }) =>
        !purposes.includes(purpose) || !powers.includes(legalBasis),
      decision: hide('PURPOSE_REFUSED'),
    },
    {
      holds: (_viewer, _flag, { legalBasis, relevantAuthority }) => legalBasis === s115 && !relevantAuthority,
      decision: hide('PURPOSE_REFUSED'),
    },
    {
      holds: (_viewer, { involvement, category }, { purpose }) =>
        involvement === 'historic' && justiceAndVictim.includes(category) && !justicePurposes.includes(purpose),
      decision: hide('HISTORIC_NOT_NAMED'),
    },
    { holds: (_viewer, { tier }) => tier === 'brokered', decision: show('L0') },
    { holds: (_viewer, _flag, { sector }) => sector === 'Community', decision: show('L1') },
    {
      holds: (_viewer, { category }, { purpose }) =>
        justiceAndVictim.includes(category) && !justicePurposes.includes(purpose),
      decision: show('L1'),
    },
    { holds: (_viewer, { leadAccepted }) => leadAccepted, decision: show('L3') },
    { holds: always, decision: show('L2') },
  ],
  review: [{ holds: ofOwnQueue, decision: allow(['audit']) }],
  'decide-review': [{ holds: ofOwnQueue, decision: allow(['audit']) }],
  'answer-source': [
    { holds: ofOwnAgency, decision: allow(['audit']) },
    { holds: always, decision: deny('OTHER_AGENCY') },
  ],
  'read-feed-health': [
    { holds: ofOwnAgency, decision: allow() },
    { holds: always, decision: deny('OTHER_AGENCY') },
  ],
  'read-quality': [{ holds: always, decision: allow() }],
  'tune-thresholds': [{ holds: always, decision: allow(['audit']) }],
  'read-indicators': [{ holds: always, decision: allow() }],
  'read-notices': [
    { holds: ofOwnAgency, decision: allow() },
    { holds: always, decision: deny('OTHER_AGENCY') },
  ],
  'read-audit': [{ holds: always, decision: allow() }],
};
