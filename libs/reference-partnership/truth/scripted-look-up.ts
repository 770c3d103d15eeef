import type { LookUpRequest } from '#schemas';
import { plusDays } from '../random/calendar.ts';
import type { OriginGroup } from '../names/origin-names.ts';
import type { AgencyId } from '../world/agency-id.ts';
import type { Person } from '../world/person.ts';

/** What a question is an example of. */
export type LookUpKind =
  | 'ordinary'
  | 'insider-colleague'
  | 'insider-neighbour'
  | 'insider-ex-partner'
  | 'celebrity'
  | 'late-arrival'
  | 'silent'
  | 'brokered'
  | 'protected-move'
  | 'adoption';

/** A question with its right answer. */
export interface ScriptedLookUp {
  readonly name: string;
  /** What it shows, for people. */
  readonly title: string;
  /** Subject of the user who asks. */
  readonly asker: string;
  readonly role: 'practitioner';
  /** The asker's agency. */
  readonly agency: AgencyId;
  /** Group of name origin of the person asked about; absent for nobody. */
  readonly origin?: OriginGroup;
  /** ISO date of the question. */
  readonly at: string;
  readonly kind: LookUpKind;
  readonly request: LookUpRequest;
  /** The person meant; absent for nobody. */
  readonly personId?: string;
  /** Agencies that know the person, the asker's own included: each must be named, and nobody else. Empty: nothing may be named. */
  readonly expectedAgencies: readonly AgencyId[];
  /** Agencies that hold the person with too little in common with the question to be sure of: named or not, both are right. */
  readonly mayAlsoShow?: readonly AgencyId[];
  readonly expectedOutcome: 'SHOWN' | 'NOTHING_TO_SHOW';
  /** Whether the person is protected: at most the broker desk may be shown. */
  readonly isProtected: boolean;
}

const titles: Readonly<Record<string, string>> = {
  'known-to-all': 'A young person known to all four agencies',
  'known-to-two': 'A child known to two agencies',
  'first-twin': 'One twin: only the agencies that know this one',
  'second-twin': 'The other twin: only the agencies that know that one',
  father: 'A father whose son bears his name, at one address',
  son: 'The son who bears his father’s name',
  protected: 'A child whose whereabouts are protected',
};

type Basis = Pick<LookUpRequest, 'purpose' | 'legalBasis'>;
const forChild: Basis = { purpose: 'SAFEGUARDING_CHILD', legalBasis: 'CHILDREN_ACT_1989_S47' };

/** What a worker asks about a person: first name, family name, birth date and postcode. */
export function requestOf(number: number, person: Person): LookUpRequest {
  const home = person.homes.at(-1);
  return {
    ...forChild,
    caseReference: `SP-2026-${number.toString().padStart(4, '0')}`,
    relationship: 'allocated-worker',
    urgency: 'amber',
    person: {
      given: person.given[0] ?? '',
      family: person.family,
      birthDate: person.birthDate,
      ...(home?.dwelling && { postcode: home.dwelling.postcode }),
    },
  };
}

/** The first person planted under a name; all later households of the kind are for the measures alone. */
function firstPlanted(people: readonly Person[], name: string): Person | undefined {
  return people.find((person) => person.plan?.name === name);
}

function nobody(people: readonly Person[], number: number, at: string): ScriptedLookUp[] {
  const model = firstPlanted(people, 'known-to-two');
  if (!model) return [];
  const request = requestOf(number, model);
  // A name, birth date and postcode that nobody of the sample bears together or apart from the postcode.
  const person = {
    ...request.person,
    given: 'Zebedee',
    family: 'Quillfeather',
    birthDate: plusDays(model.birthDate, -777),
  };
  return [
    {
      name: 'nobody',
      title: 'Somebody whom nobody knows',
      asker: 'asha.practitioner',
      role: 'practitioner',
      agency: 'childrens-social-care',
      at,
      kind: 'ordinary',
      request: { ...request, person },
      expectedAgencies: [],
      expectedOutcome: 'NOTHING_TO_SHOW',
      isProtected: false,
    },
  ];
}

/**
 * Scripted look-ups of a practitioner of children's social care, by name, birth date and postcode.
 *
 * @param knownTo agencies that hold a record of a person, by person id
 * @param at ISO date of the questions
 */
export function scriptedLookUps(
  people: readonly Person[],
  knownTo: ReadonlyMap<string, readonly AgencyId[]>,
  at: string,
): readonly ScriptedLookUp[] {
  const planted = Object.keys(titles).flatMap((name, i): ScriptedLookUp[] => {
    const person = firstPlanted(people, name);
    const agencies = (person && knownTo.get(person.id)) ?? [];
    if (!person || agencies.length === 0) return [];
    const isProtected = person.plan?.protection === 'restricted';
    return [
      {
        name,
        title: titles[name] ?? name,
        asker: 'asha.practitioner',
        role: 'practitioner',
        agency: 'childrens-social-care',
        origin: person.origin,
        at,
        kind: 'ordinary',
        request: requestOf(i + 1, person),
        personId: person.id,
        expectedAgencies: isProtected ? [] : agencies,
        expectedOutcome: 'SHOWN',
        isProtected,
      },
    ];
  });
  return [...planted, ...nobody(people, 99, at)];
}
