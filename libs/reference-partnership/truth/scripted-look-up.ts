import type { LookUpRequest } from '#schemas';
import { plusDays } from '../random/calendar.ts';
import type { AgencyId } from '../world/agency-id.ts';
import type { Person } from '../world/person.ts';

/** A question with its right answer. */
export interface ScriptedLookUp {
  readonly name: string;
  /** What it shows, for people. */
  readonly title: string;
  /** Subject of the user who asks. */
  readonly asker: string;
  readonly request: LookUpRequest;
  /** The person meant; absent for nobody. */
  readonly personId?: string;
  /** Agencies that know the person, the asker's own included: each must be named, and nobody else. Empty: nothing may be named. */
  readonly expectedAgencies: readonly AgencyId[];
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

function requestOf(number: number, person: Person): LookUpRequest {
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
      ...(home && { postcode: home.dwelling.postcode }),
    },
  };
}

/** The first person planted under a name; all later households of the kind are for the measures alone. */
function firstPlanted(people: readonly Person[], name: string): Person | undefined {
  return people.find((person) => person.plan?.name === name);
}

function nobody(people: readonly Person[], number: number): ScriptedLookUp[] {
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
 */
export function scriptedLookUps(
  people: readonly Person[],
  knownTo: ReadonlyMap<string, readonly AgencyId[]>,
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
        request: requestOf(i + 1, person),
        personId: person.id,
        expectedAgencies: isProtected ? [] : agencies,
        expectedOutcome: 'SHOWN',
        isProtected,
      },
    ];
  });
  return [...planted, ...nobody(people, 99)];
}
