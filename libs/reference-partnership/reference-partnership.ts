import type { AgencyRecord, Partnership } from '#schemas';
import { HubError } from '#schemas/errors';
import { groupBy } from './random/group-by.ts';
import { toAgencyRecord } from './legacy/agency-record.ts';
import { type LegacyOutputs, legacyOutputs } from './legacy/legacy-outputs.ts';
import { observe } from './observe/observe.ts';
import { type Corruption, type Observation, recordIdOf } from './observe/recorded.ts';
import { type PartnershipKeys, partnershipOf } from './partnership/partnership-of.ts';
import { type ExpectedFlag, expectedFlag } from './truth/expected-flag.ts';
import { type ScriptedLookUp, scriptedLookUps } from './truth/scripted-look-up.ts';
import { trapsOf } from './truth/traps-of.ts';
import type { Trap, TruthRow } from './truth/truth-row.ts';
import { type SampleAgencyId as AgencyId, sampleAgencyIds as agencyIds } from './world/agency-id.ts';
import { drawWorld } from './world/draw-world.ts';
import type { Person, Relation } from './world/person.ts';

/** What a reference partnership is made from: the same settings give the same bytes, everywhere. */
export interface ReferenceSettings {
  /** People in the county, 20 to 200,000; not all are known to an agency. */
  readonly people: number;
  /** Agencies that take part, two at least; one more changes no other record. */
  readonly agencies: readonly AgencyId[];
  /** Whole number from 0. */
  readonly seed: number;
  /** ISO date up to which lives are known. */
  readonly today: string;
}

/** A synthetic county as its agencies see it, with the truth beside it. */
export interface ReferencePartnership {
  readonly settings: ReferenceSettings;
  readonly people: readonly Person[];
  readonly relations: readonly Relation[];
  /** Every record ever, by agency and key. */
  readonly observations: readonly Observation[];
  /** What the source systems hold, in their own shapes. */
  readonly legacy: LegacyOutputs;
  /** What perfect parsers would make of them: records that exist after the sources' own merges. */
  readonly agencyRecords: readonly AgencyRecord[];
  /** Whose record is whose. */
  readonly truth: readonly TruthRow[];
  readonly traps: readonly Trap[];
  readonly corruptions: readonly Corruption[];
  readonly expectedFlags: readonly ExpectedFlag[];
  readonly lookUps: readonly ScriptedLookUp[];
  partnership(keys: PartnershipKeys): Partnership;
}

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function check({ people, agencies, seed, today }: ReferenceSettings): void {
  const fields = [
    ...(Number.isInteger(people) && people >= 20 && people <= 200_000 ? [] : ['people']),
    ...(agencies.length > 1 && agencies.every((agency) => agencyIds.includes(agency)) ? [] : ['agencies']),
    ...(Number.isInteger(seed) && seed >= 0 ? [] : ['seed']),
    ...(/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(today) ? [] : ['today']),
  ];
  if (fields.length > 0) throw new HubError('CONFIG_INVALID', { fields });
}

/** Somebody else of each person's household: parents for children, the first child for parents. */
function relativesOf(people: readonly Person[]): ReadonlyMap<string, Person> {
  const households = groupBy(people, ({ household }) => household);
  return new Map(
    people.flatMap((person): [string, Person][] => {
      const others = households.get(person.household)?.filter(({ id }) => id !== person.id) ?? [];
      const relative = others.find(({ role }) => role !== person.role) ?? others[0];
      return relative ? [[person.id, relative]] : [];
    }),
  );
}

/**
 * Makes a reference partnership.
 *
 * @throws HubError CONFIG_INVALID with the names of the settings at fault
 */
export function referencePartnership(settings: ReferenceSettings): ReferencePartnership {
  check(settings);
  const { seed, today, agencies } = settings;
  const { people, relations } = drawWorld(seed, settings.people, today);
  const relatives = relativesOf(people);
  const observed = agencies
    .flatMap((agency) => people.flatMap((person) => observe(seed, agency, person, relatives.get(person.id), today)))
    .map((one) => ({ ...one, recordId: recordIdOf(one.observation.agency, one.observation.key) }))
    .sort((left, right) => byText(left.recordId, right.recordId));
  const observations = observed.map(({ observation }) => observation);
  const current = observed.filter(({ observation }) => observation.mergedInto === undefined);
  const agencyRecords = current.map(({ observation }) => toAgencyRecord(observation));
  const truth = observed.map(({ recordId, person, asOf, observation: { agency, mergedInto } }): TruthRow => {
    return { recordId, personId: person.id, asOf, ...(mergedInto && { mergedInto: recordIdOf(agency, mergedInto) }) };
  });
  const knownTo = new Map(
    [...groupBy(current, ({ person }) => person.id)].map(([id, own]) => [
      id,
      agencies.filter((agency) => own.some(({ observation }) => observation.agency === agency)),
    ]),
  );
  return {
    settings,
    people,
    relations,
    observations,
    legacy: legacyOutputs(observations, today),
    agencyRecords,
    truth,
    traps: trapsOf(people, relations, agencyRecords, truth),
    corruptions: observed.flatMap(({ corruptions }) => corruptions),
    expectedFlags: current.map(({ observation, person }) => expectedFlag(observation, person.id, today)),
    lookUps: scriptedLookUps(people, knownTo),
    partnership: (keys) => partnershipOf(agencies, keys),
  };
}
