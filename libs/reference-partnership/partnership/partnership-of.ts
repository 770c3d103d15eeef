import type { Agency, Partnership, User } from '#schemas';
import type { AgencyId } from '../world/agency-id.ts';
import { agencyProfiles } from './agency-profile.ts';

/** What a partnership needs to know of its surroundings. */
export interface PartnershipKeys {
  /** Address of the identity provider. */
  readonly issuer: string;
  /** Ed25519 public key (JWK x value) of each agency's connector. */
  readonly connectorKeys: Readonly<Partial<Record<AgencyId, string>>>;
}

const staff: readonly Omit<User, 'issuer' | 'team'>[] = [
  {
    id: '5f0f1a52-6d0c-4b8e-9f0a-3b1d5c7e9a01',
    subject: 'asha.practitioner',
    agency: 'childrens-social-care',
    displayName: 'Asha Practitioner',
    roles: ['practitioner'],
  },
  {
    id: '5f0f1a52-6d0c-4b8e-9f0a-3b1d5c7e9a02',
    subject: 'sam.steward',
    agency: 'childrens-social-care',
    displayName: 'Sam Steward',
    roles: ['data-steward'],
  },
  {
    id: '5f0f1a52-6d0c-4b8e-9f0a-3b1d5c7e9a03',
    subject: 'iva.it',
    agency: 'youth-justice',
    displayName: 'Iva It',
    roles: ['it-team'],
  },
  {
    id: '5f0f1a52-6d0c-4b8e-9f0a-3b1d5c7e9a04',
    subject: 'lee.lead',
    agency: 'childrens-social-care',
    displayName: 'Lee Lead',
    roles: ['partnership-lead'],
  },
];

function agency(id: AgencyId, publicKey: string): Agency {
  const { name, sector, category, relevantAuthority, refreshHours, team } = agencyProfiles[id];
  return {
    id,
    name,
    sector,
    relevantAuthority,
    teams: [team],
    streams: [{ name: 'person', category, tier: 'standard', refreshHours, connectorId: id, publicKey }],
  };
}

/** The partnership: agencies, agreement ISA-1 version 1 in force 2020 to 2035, and the demo staff of those agencies. */
export function partnershipOf(agencies: readonly AgencyId[], { issuer, connectorKeys }: PartnershipKeys): Partnership {
  return {
    name: 'Severnmark Safeguarding Partnership (synthetic)',
    brokerDesk: {
      code: 'broker-desk',
      name: 'Partnership broker desk',
      phone: '01632 960900',
      hours: 'Every day, at all hours',
      mailbox: 'broker-desk@partnership.example',
    },
    agencies: agencies.map((id) => agency(id, connectorKeys[id] ?? '')),
    agreements: [
      {
        id: 'ISA-1',
        version: 1,
        inForceFrom: '2020-01-01',
        inForceTo: '2035-12-31',
        parties: agencies,
        purposes: [
          'SAFEGUARDING_CHILD',
          'SAFEGUARDING_ADULT',
          'EARLY_HELP',
          'PREVENT_OFFENDING',
          'COMMUNITY_SAFETY',
          'VICTIM_CARE',
        ],
        legalBases: [
          'CHILDREN_ACT_1989_S47',
          'CHILDREN_ACT_1989_S17',
          'CHILDREN_ACT_2004_S10',
          'CHILDREN_ACT_2004_S11',
          'CARE_ACT_2014_S42',
          'CARE_ACT_2014_S45',
          'CRIME_AND_DISORDER_ACT_1998_S115',
          'CRIME_AND_DISORDER_ACT_1998_S39',
        ],
        regime: 'UK_GDPR',
        article6: '6(1)(e)',
        article9: '9(2)(g) Sch1 para 18',
      },
    ],
    users: staff
      .filter((user) => (agencies as readonly string[]).includes(user.agency))
      .map((user) => ({ ...user, issuer, team: agencyProfiles[user.agency as AgencyId].team.code })),
  };
}
