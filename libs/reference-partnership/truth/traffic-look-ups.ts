import type { LookUpRequest } from '#schemas';
import type { Chunk, GeneratorSettings } from '../generate.ts';
import type { Observed } from '../observe/observe.ts';
import type { AgencyId } from '../world/agency-id.ts';
import type { Person } from '../world/person.ts';
import { enoughEvidence, evidenceBetween, evidenceOf } from './evidence-between.ts';
import { type LookUpKind, requestOf, type ScriptedLookUp, scriptedLookUps } from './scripted-look-up.ts';

/** A person with the standing records of all agencies. */
interface Known {
  readonly person: Person;
  readonly records: readonly Observed[];
}

/** Look-ups of each kind in one chunk, at most. */
const ofEachKind = 6;

/** Agencies that hold enough to answer a request, and those that hold the person but too little to be sure of. */
function agenciesOf(records: readonly Observed[], request: LookUpRequest): { sure: AgencyId[]; unsure: AgencyId[] } {
  const { given, family, birthDate, postcode } = request.person;
  const asked = evidenceOf({
    ...(records[0] as Observed).observation,
    recorded: {
      names: [{ use: 'official', given: given ? [given] : [], family: family ?? '' }],
      ...(birthDate && { birthDate }),
      sex: 'unknown',
      ...(postcode && { address: { number: '', street: '', town: '', postcode } }),
      identifiers: [],
      phones: [],
    },
  });
  const all = [...new Set(records.map(({ observation }) => observation.agency))];
  // A record counts too that is surely of the same person as one that answers.
  const direct = records.filter(({ observation }) => evidenceBetween(asked, evidenceOf(observation)) >= enoughEvidence);
  const sure = all.filter((agency) =>
    records.some(
      (one) =>
        one.observation.agency === agency &&
        direct.some(
          (other) =>
            other === one ||
            evidenceBetween(evidenceOf(other.observation), evidenceOf(one.observation)) >= enoughEvidence + 1,
        ),
    ),
  );
  return { sure, unsure: all.filter((agency) => !sure.includes(agency)) };
}

const kindTitles = {
  ordinary: 'An allocated worker asks about somebody of the caseload',
  'insider-colleague': 'Somebody asks about a colleague',
  'insider-neighbour': 'Somebody asks about a neighbour',
  'insider-ex-partner': 'Somebody asks about a former partner',
  celebrity: 'Many ask about one person within days',
  'late-arrival': 'Asked before an agency came to know the person, and after',
  silent: 'A flag that must not be shown, whose owner must be told',
  brokered: 'A protected person, by way of the broker desk',
  'protected-move': 'A protected person who moved',
  adoption: 'An adopted child: the identity before must stay apart',
} as const satisfies Readonly<Record<LookUpKind, string>>;

/** What of a chunk each kind asks about. */
function chosen(known: readonly Known[], chunk: Chunk): readonly (readonly [LookUpKind, readonly Known[]])[] {
  const exPartners = new Set(
    chunk.relations.flatMap(({ kind, left, right }) => (kind === 'ex-partner' ? [left, right] : [])),
  );
  const special = ({ records }: Known): boolean =>
    records.some(({ observation }) => observation.agency !== 'health' && observation.agency !== 'school');
  const restricted = known.filter(({ records }) =>
    records.some(({ observation }) => observation.protection === 'restricted'),
  );
  const isOfAge = ({ person }: Known): boolean => person.role === 'adult';
  const moved = restricted.filter(({ person }) => {
    const on = person.events.find(({ kind }) => kind === 'protection')?.on ?? '9999';
    return person.homes.some(({ from }) => from > on);
  });
  const late = new Set(
    chunk.changes.flatMap(({ operation, written }) => (operation === 'insert' && written ? [written.person.id] : [])),
  );
  return [
    ['ordinary', known.filter((one) => special(one) && !restricted.includes(one))],
    ['insider-colleague', known.filter((one) => isOfAge(one) && special(one) && one.person.number % 3 === 0)],
    ['insider-neighbour', known.filter((one) => isOfAge(one) && special(one) && one.person.number % 3 === 1)],
    ['insider-ex-partner', known.filter(({ person }) => exPartners.has(person.id))],
    ['celebrity', known.filter((one) => isOfAge(one) && special(one) && one.person.number % 3 === 2).slice(0, 1)],
    ['late-arrival', known.filter(({ person }) => late.has(person.id))],
    ['silent', restricted.filter(({ person }) => person.number % 2 === 0)],
    ['brokered', restricted.filter(({ person }) => person.number % 2 === 1)],
    ['protected-move', moved],
    ['adoption', known.filter(({ person }) => person.identityBefore !== undefined)],
  ];
}

/**
 * Look-ups in ordinary traffic, of a range of households: the planted ones first, then a few of each kind, with the answer that is right at
 * their date.
 */
export function trafficLookUps(
  settings: GeneratorSettings,
  chunk: Chunk,
  standing: readonly Observed[],
): readonly ScriptedLookUp[] {
  const byPerson = new Map<string, Observed[]>();
  for (const one of standing) {
    const own = byPerson.get(one.person.id);
    if (own) own.push(one);
    else byPerson.set(one.person.id, [one]);
  }
  const known = chunk.people.flatMap((person): Known[] => {
    const records = byPerson.get(person.id);
    return records && !person.plan ? [{ person, records }] : [];
  });
  const isFirst = chunk.people[0]?.householdNumber === 1;
  const knownTo = new Map(
    [...byPerson].map(([id, own]) => [id, [...new Set(own.map(({ observation }) => observation.agency))]]),
  );
  const lookUps: ScriptedLookUp[] = isFirst ? [...scriptedLookUps(chunk.people, knownTo, settings.today)] : [];
  for (const [kind, people] of chosen(known, chunk))
    for (const [i, { person, records }] of people.slice(0, ofEachKind).entries()) {
      const first = records[0] as Observed;
      const request = requestOf(person.number % 10_000, person);
      const { sure, unsure } = agenciesOf(records, request);
      const isProtected = records.some(({ observation }) => observation.protection === 'restricted');
      const times = kind === 'celebrity' ? 5 : 1;
      for (let time = 0; time < times; time++)
        lookUps.push({
          name: `${kind}-${person.number.toString()}${times > 1 ? `-${time.toString()}` : ''}`,
          title: kindTitles[kind],
          asker: `${first.observation.agency}.worker-${((i + time) % 7).toString()}`,
          role: 'practitioner',
          agency: first.observation.agency,
          origin: person.origin,
          at: settings.today,
          kind,
          request,
          personId: person.id,
          expectedAgencies: isProtected ? [] : sure,
          mayAlsoShow: isProtected ? [] : unsure,
          expectedOutcome: sure.length > 0 || isProtected ? 'SHOWN' : 'NOTHING_TO_SHOW',
          isProtected,
        });
      const arrivals =
        kind === 'late-arrival' ? chunk.changes.filter(({ written }) => written?.person.id === person.id) : [];
      for (const { day, written } of arrivals) {
        const after = written ? agenciesOf([...records, written], request) : { sure, unsure };
        lookUps.push({
          ...(lookUps.at(-1) as ScriptedLookUp),
          name: `${kind}-${person.number.toString()}-after`,
          at: day,
          expectedAgencies: isProtected ? [] : after.sure,
          mayAlsoShow: isProtected ? [] : after.unsure,
        });
      }
    }
  return lookUps;
}
