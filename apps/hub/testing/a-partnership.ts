import type { Agency, Partnership, SharingAgreement } from '#schemas';

/** Ids of the staff of the test partnership, by role. */
export const staff = {
  practitioner: '00000000-0000-7000-8000-000000000001',
  steward: '00000000-0000-7000-8000-000000000002',
  itTeam: '00000000-0000-7000-8000-000000000003',
  lead: '00000000-0000-7000-8000-000000000004',
  clearedSteward: '00000000-0000-7000-8000-000000000005',
} as const;

const route = (code: string) => ({
  code,
  name: code,
  phone: '01632 960000',
  hours: 'Mon-Fri 9-5',
  mailbox: `${code}@example.org`,
});

function anAgency(id: string, category: Agency['streams'][number]['category'], publicKey: string): Agency {
  return {
    id,
    name: `Agency ${id}`,
    sector: id === 'police' ? 'Justice' : 'Social care',
    relevantAuthority: true,
    teams: [route(id === 'police' ? 'safeguarding-unit' : 'assessment-team')],
    streams: [{ name: 'person', category, tier: 'standard', refreshHours: 24, connectorId: id, publicKey }],
  };
}

/** Two agencies, one agreement in force, one member of staff for each role. */
export function aPartnership(
  issuer: string,
  keys: { readonly police: string; readonly care: string },
  agreement: Partial<SharingAgreement> = {},
): Partnership {
  const user = (id: string, subject: string, role: Partnership['users'][number]['roles'][number]) => ({
    id,
    issuer,
    subject,
    agency: 'childrens-social-care',
    team: 'assessment-team',
    displayName: `Test ${subject}`,
    roles: [role],
  });
  return {
    name: 'Test partnership',
    brokerDesk: route('broker-desk'),
    agencies: [
      anAgency('childrens-social-care', 'CHILD_SOCIAL_CARE', keys.care),
      anAgency('police', 'POLICE_SAFEGUARDING', keys.police),
    ],
    agreements: [
      {
        id: 'ISA-1',
        version: 1,
        inForceFrom: '2026-01-01',
        inForceTo: '2099-12-31',
        parties: ['childrens-social-care', 'police'],
        purposes: ['SAFEGUARDING_CHILD'],
        legalBases: ['CHILDREN_ACT_1989_S47', 'CHILDREN_ACT_2004_S10'],
        regime: 'UK_GDPR',
        article6: '6(1)(e)',
        article9: '9(2)(g) Sch1 para 18',
        ...agreement,
      },
    ],
    users: [
      user(staff.practitioner, 'asha', 'practitioner'),
      user(staff.steward, 'sam', 'data-steward'),
      user(staff.itTeam, 'iva', 'it-team'),
      user(staff.lead, 'lee', 'partnership-lead'),
      user(staff.clearedSteward, 'cleo', 'cleared-steward'),
    ],
  };
}
