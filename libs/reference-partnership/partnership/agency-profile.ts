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

/** The four agencies. Telephone numbers are from Ofcom's range for drama, mailboxes from the names kept for examples (RFC 2606). */
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
};
