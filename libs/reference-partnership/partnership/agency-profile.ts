import type { Category, ContactRoute, Sector } from '#schemas';
import type { AgencyId } from '../world/agency-id.ts';

/** How an agency takes part in the partnership. */
export interface AgencyProfile {
  readonly name: string;
  readonly sector: Sector;
  readonly category: Category;
  readonly relevantAuthority: boolean;
  readonly refreshHours: number;
  readonly team: ContactRoute;
}

const hours = 'Monday to Friday, 9am to 5pm';

/** The agencies. Telephone numbers are from Ofcom's range for drama, mailboxes from the names kept for examples (RFC 2606). */
export const agencyProfiles: Readonly<Record<AgencyId, AgencyProfile>> = {
  'childrens-social-care': {
    name: "Severnmark Children's Services",
    sector: 'Social care',
    category: 'CHILD_SOCIAL_CARE',
    relevantAuthority: true,
    refreshHours: 24,
    team: {
      code: 'assessment-team',
      name: 'Assessment Team',
      phone: '01632 960101',
      hours,
      outOfHoursPhone: '01632 960102',
      mailbox: 'assessment-team@childrens-services.example',
    },
  },
  'youth-justice': {
    name: 'Severnmark Youth Justice Service',
    sector: 'Justice',
    category: 'YOUTH_JUSTICE',
    relevantAuthority: true,
    refreshHours: 24,
    team: {
      code: 'intervention-team',
      name: 'Intervention Team',
      phone: '01632 960201',
      hours,
      mailbox: 'intervention-team@youth-justice.example',
    },
  },
  police: {
    name: 'Severnmark Police',
    sector: 'Justice',
    category: 'POLICE_SAFEGUARDING',
    relevantAuthority: true,
    refreshHours: 24,
    team: {
      code: 'safeguarding-unit',
      name: 'Safeguarding Unit',
      phone: '01632 960301',
      hours: 'Every day, 8am to 10pm',
      outOfHoursPhone: '01632 960302',
      mailbox: 'safeguarding-unit@police.example',
    },
  },
  health: {
    name: 'Severnmark Community Health',
    sector: 'Health',
    category: 'HEALTH_UNIVERSAL',
    relevantAuthority: true,
    refreshHours: 24,
    team: {
      code: 'safeguarding-nurses',
      name: 'Safeguarding Nurses',
      phone: '01632 960401',
      hours,
      mailbox: 'safeguarding-nurses@health.example',
    },
  },
  school: {
    name: 'Severnmark Schools',
    sector: 'Education',
    category: 'EDUCATION',
    relevantAuthority: false,
    refreshHours: 168,
    team: {
      code: 'welfare-team',
      name: 'Education Welfare Team',
      phone: '01632 960501',
      hours,
      mailbox: 'education-welfare@schools.example',
    },
  },
  'acute-trust': {
    name: 'Severnmark Hospitals',
    sector: 'Health',
    category: 'HEALTH_UNIVERSAL',
    relevantAuthority: true,
    refreshHours: 24,
    team: {
      code: 'paediatric-liaison',
      name: 'Liaison Nurses',
      phone: '01632 960601',
      hours,
      mailbox: 'liaison-nurses@hospitals.example',
    },
  },
  'adult-social-care': {
    name: 'Severnmark Adult Social Care',
    sector: 'Social care',
    category: 'ADULT_SOCIAL_CARE',
    relevantAuthority: true,
    refreshHours: 24,
    team: {
      code: 'adult-access',
      name: 'Adult Access Team',
      phone: '01632 960701',
      hours,
      mailbox: 'adult-access@adult-care.example',
    },
  },
  housing: {
    name: 'Severnmark Homes',
    sector: 'Housing',
    category: 'HOUSING',
    relevantAuthority: true,
    refreshHours: 24,
    team: {
      code: 'tenancy-support',
      name: 'Tenancy Support Team',
      phone: '01632 960751',
      hours,
      mailbox: 'tenancy-support@homes.example',
    },
  },
  benefits: {
    name: 'Severnmark Revenues and Benefits',
    sector: 'Community',
    category: 'OTHER',
    relevantAuthority: true,
    refreshHours: 24,
    team: {
      code: 'benefits-liaison',
      name: 'Benefits Liaison Team',
      phone: '01632 960801',
      hours,
      mailbox: 'benefits-liaison@benefits.example',
    },
  },
  probation: {
    name: 'Severnmark Probation Delivery Unit',
    sector: 'Justice',
    category: 'PROBATION',
    relevantAuthority: true,
    refreshHours: 24,
    team: {
      code: 'public-protection',
      name: 'Public Protection Team',
      phone: '01632 960821',
      hours,
      mailbox: 'public-protection@probation.example',
    },
  },
  'victim-support': {
    name: 'Severnmark Victim Support',
    sector: 'Community',
    category: 'VICTIM_SUPPORT',
    relevantAuthority: false,
    refreshHours: 24,
    team: {
      code: 'victim-care',
      name: 'Victim Care Team',
      phone: '01632 960841',
      hours,
      mailbox: 'victim-care@victim-support.example',
    },
  },
  voluntary: {
    name: 'The Lantern Project',
    sector: 'Community',
    category: 'COMMUNITY_ORG',
    relevantAuthority: false,
    refreshHours: 168,
    team: {
      code: 'youth-workers',
      name: 'Youth Workers',
      phone: '01632 960861',
      hours,
      mailbox: 'youth-workers@lantern.example',
    },
  },
};
