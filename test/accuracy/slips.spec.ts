import { findingOf } from '#libs/linkage';
import { samplePartnership } from '#libs/reference-partnership';
import { defaultModel, detailsOfAsked, linkHubRecords, LiveMatcher } from '#matching';
import type { AskedPerson } from '#schemas';

const sample = samplePartnership();
const batch = sample.agencyRecords.map((agencyRecord) => {
  const { agency, stream, key } = agencyRecord.recordRef;
  return { handle: `${agency}/${stream}/${key}`, agency, details: agencyRecord };
});
const { persons } = linkHubRecords(batch, defaultModel);
const personOf = new Map(persons.flatMap((handles, person) => handles.map((handle) => [handle, `${person}`] as const)));
const matcher = new LiveMatcher(defaultModel, batch.length + 1);
for (const { handle, agency, details } of batch) matcher.hold(handle, 1n, agency, details);
const truthOf = new Map(sample.truth.map(({ recordId, personId }) => [recordId, personId]));
const byKey = new Map<string, (typeof batch)[number][]>();
for (const one of batch)
  for (const key of matcher.blockingKeysOf(one.details)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
/** True persons of whom a linked person holds records. */
const heldBy = new Map<string, Set<string>>();
for (const [handle, subject] of personOf)
  heldBy.set(subject, (heldBy.get(subject) ?? new Set()).add(truthOf.get(handle) ?? ''));

/** Candidates by blocking key, each weighed as the hub does. */
function find(asked: AskedPerson) {
  const details = detailsOfAsked(asked);
  matcher.hold('asked', 1n, 'asked', details);
  const candidates = new Set(matcher.blockingKeysOf(details).flatMap((key) => byKey.get(key) ?? []));
  const weighed = [...candidates].map(({ handle }) => ({
    subject: personOf.get(handle) ?? handle,
    membershipVersion: '1',
    matchWeight: matcher.weigh('asked', handle),
  }));
  return findingOf(weighed);
}

const slips = {
  doubled: (name: string, at: number) => name.slice(0, at + 1) + name.slice(at),
  dropped: (name: string, at: number) => name.slice(0, at) + name.slice(at + 1),
  substituted: (name: string, at: number) => name.slice(0, at) + (name[at] === 'e' ? 'i' : 'e') + name.slice(at + 1),
};

interface Asked {
  readonly personId: string;
  readonly person: AskedPerson;
}

function count(people: readonly Asked[], slip: (name: string, at: number) => string) {
  const counts = { asked: 0, shown: 0, unsure: 0, nil: 0, wrong: 0 };
  for (const { personId, person } of people) {
    const given = person.given ?? '';
    for (let at = 0; at < given.length; at++) {
      const finding = find({ ...person, given: slip(given, at) });
      counts.asked++;
      if (finding.kind === 'person') counts[heldBy.get(finding.subject)?.has(personId) ? 'shown' : 'wrong']++;
      else counts[finding.kind === 'nobody' ? 'nil' : 'unsure']++;
    }
  }
  return counts;
}

const scripted = sample.lookUps.flatMap(({ personId, request: { person } }) =>
  personId ? [{ personId, person }] : [],
);
const known = new Set(truthOf.values());
const everybody = sample.people.flatMap(({ id, given, family, birthDate, homes }): Asked[] => {
  const postcode = homes.at(-1)?.dwelling?.postcode;
  const person = { given: given[0] ?? '', family, birthDate, ...(postcode !== undefined && { postcode }) };
  return known.has(id) && postcode !== undefined ? [{ personId: id, person }] : [];
});

describe.each(['doubled', 'dropped', 'substituted'] as const)(
  'a first name with a letter %s, all else right',
  (slip) => {
    it('is never a silent nil for those of the scripted look-ups, and never another person', () => {
      expect(scripted.length).toBe(7);
      expect(count(scripted, slips[slip])).toMatchObject({ nil: 0, wrong: 0 });
    });

    it('is a nil for hardly anybody of the sample, and another person for nobody', () => {
      const { asked, nil, wrong } = count(everybody, slips[slip]);
      expect(asked).toBeGreaterThan(10_000);
      expect(wrong).toBe(0);
      expect(nil / asked).toBeLessThan(0.015);
    });
  },
);

describe('a twin, and a father and son of one name', () => {
  it.each(sample.lookUps.filter(({ name }) => /twin|father|son/.test(name)))(
    '$name is found for oneself alone',
    (one) => {
      const finding = find(one.request.person);
      expect(finding.kind === 'person' && [...(heldBy.get(finding.subject) ?? [])]).toEqual([one.personId]);
    },
  );
});

it('finds nobody whom nobody knows', () => {
  const { request } = sample.lookUps.find(({ name }) => name === 'nobody')!;
  expect(find(request.person)).toEqual({ kind: 'nobody' });
});
