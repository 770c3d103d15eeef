import type { ScriptedLookUp } from '#libs/reference-partnership';
import type { Role } from '#schemas';
import type { Standalone } from './standalone.ts';

const groups: Readonly<Record<Role, string>> = {
  practitioner: 'practitioner: look a person up',
  'data-steward': 'data steward: review uncertain matches',
  'cleared-steward': 'data steward, cleared for silent subjects',
  'it-team': 'IT team: how its feed runs',
  'partnership-lead': 'partnership lead: the counts',
  auditor: 'auditor',
};

/** What a person who has just started Signpost wants to know. */
export function welcome({ webUrl, partnership, data }: Standalone, { request }: ScriptedLookUp): string {
  const signIns = partnership.users.map(
    ({ subject, roles }) => `    ${subject.padEnd(20)} ${groups[roles[0] ?? 'auditor']}`,
  );
  const { given = '', family = '', birthDate = '', postcode = '' } = request.person;
  return `
  Signpost is up:  ${webUrl}

  Sign in as one of these, password ${data.secrets.demoPassword}
${signIns.join('\n')}

  A look-up to try, as asha.practitioner (everybody in it is made up):
    why    Safeguarding a child, Children Act 1989 section 47, case ${request.caseReference}
    who    ${given} ${family}, born ${birthDate}, postcode ${postcode}

  Mail that owners get: ${data.folder('mail')}     Ctrl-C ends it; the next start finds the same data.
`;
}
