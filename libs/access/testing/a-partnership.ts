import type { Agency, ContactRoute, Partnership, SharingAgreement, User } from '#schemas';

const route = (code: string, name: string): ContactRoute => ({
  code,
  name,
  phone: '01632 960000',
  hours: 'Monday to Friday, 9am to 5pm',
  mailbox: `${code}@example.org`,
});

type Agencies = readonly (readonly [
  id: string,
  name: string,
  sector: Agency['sector'],
  relevantAuthority: boolean,
  team: string,
  category: Agency['streams'][number]['category'],
])[];

const agencies: Agencies = [
  ['childrens-social-care', 'Children’s social care', 'Social care', true, 'assessment-team', 'CHILD_SOCIAL_CARE'],
  ['youth-justice', 'Youth justice', 'Justice', true, 'intervention-team', 'YOUTH_JUSTICE'],
  ['police', 'Police', 'Justice', true, 'safeguarding-unit', 'POLICE_SAFEGUARDING'],
  ['health', 'Health', 'Health', false, 'safeguarding-nurses', 'HEALTH_UNIVERSAL'],
];

const toAgency = ([id, name, sector, relevantAuthority, team, category]: Agencies[number]): Agency => ({
  id,
  name,
  sector,
  relevantAuthority,
  teams: [route(team, team)],
  streams: [
    {
      name: 'person',
      category,
      tier: 'standard',
      refreshHours: 24,
      connectorId: id,
      publicKey: 'A'.repeat(43),
    },
  ],
});

/** The sharing agreement of aPartnership: all agencies, four purposes, in force for ages. */
export const anAgreement = (given: Partial<SharingAgreement> = {}): SharingAgreement => ({
  id: 'ISA-1',
  version: 1,
  inForceFrom: '2020-01-01',
  inForceTo: '2099-12-31',
  parties: agencies.map(([id]) => id),
  purposes: ['SAFEGUARDING_CHILD', 'EARLY_HELP', 'PREVENT_OFFENDING', 'VICTIM_CARE'],
  legalBases: ['CHILDREN_ACT_1989_S47', 'CHILDREN_ACT_2004_S10', 'CRIME_AND_DISORDER_ACT_1998_S115'],
  regime: 'UK_GDPR',
  article6: '6(1)(e)',
  article9: '9(2)(g) Sch1 para 18',
  ...given,
});

/** A registered member of staff of children's social care. */
export const aUser = (given: Partial<User> = {}): User => ({
  id: '018f0000-0000-7000-8000-000000000001',
  issuer: 'https://provider.example',
  subject: 'asha.practitioner',
  agency: 'childrens-social-care',
  team: 'assessment-team',
  displayName: 'Asha Example',
  roles: ['practitioner'],
  ...given,
});

/** Four agencies with one stream each, one agreement, one practitioner. */
export const aPartnership = (given: Partial<Partnership> = {}): Partnership => ({
  name: 'Test partnership',
  brokerDesk: route('broker-desk', 'Broker desk'),
  agencies: agencies.map(toAgency),
  agreements: [anAgreement()],
  users: [aUser()],
  ...given,
});
