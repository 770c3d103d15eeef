import type { AgencyRecord, Partnership } from '#schemas';
import { HubError } from '#schemas/errors';
import { Generator } from './generate.ts';
import { toAgencyRecord } from './legacy/agency-record.ts';
import { type LegacyOutputs, legacyOutputs } from './legacy/legacy-outputs.ts';
import type { Arm } from './observe/corrupt.ts';
import { type Profile, profiles } from './observe/profile.ts';
import { type Corruption, type Observation, recordIdOf } from './observe/recorded.ts';
import { type PartnershipKeys, partnershipOf } from './partnership/partnership-of.ts';
import { type ExpectedFlag, expectedFlag } from './truth/expected-flag.ts';
import { type ScriptedLookUp, scriptedLookUps } from './truth/scripted-look-up.ts';
import { trapsOf } from './truth/traps-of.ts';
import type { Trap, TruthRow } from './truth/truth-row.ts';
import { type AgencyId, agencyIds } from './world/agency-id.ts';
import type { Person, Relation } from './world/person.ts';

/** What a reference partnership is made from: the same settings give the same bytes, everywhere. */
export interface ReferenceSettings {
  /** People in the county, 20 to 1,000,000; not all are known to an agency. */
  readonly people: number;
  /** Agencies that take part, two at least; one more changes no other record. */
  readonly agencies: readonly AgencyId[];
  /** Whole number from 0. */
  readonly seed: number;
  /** ISO date up to which lives are known. */
  readonly today: string;
  readonly profile: Profile;
  readonly arm: Arm;
  /** Years of dated life before today, 1 to 30. */
  readonly years: number;
  /** Days of change files after today, 0 to 60. */
  readonly days: number;
  readonly hasReservedNames: boolean;
}

/** Settings that most callers leave as they are. */
export const usualSettings = {
  profile: 'typical',
  arm: 'realistic',
  years: 10,
  days: 0,
  hasReservedNames: false,
} as const;

/** What must be given; the rest is as usual. */
export type GivenSettings = Pick<ReferenceSettings, 'people' | 'agencies' | 'seed' | 'today'> &
  Partial<ReferenceSettings>;

/** A synthetic county as its agencies see it, with the truth beside it, all in memory: for small ones. */
export interface ReferencePartnership {
  readonly settings: ReferenceSettings;
  readonly people: readonly Person[];
  readonly relations: readonly Relation[];
  /** Every record as of today, by agency and key. */
  readonly observations: readonly Observation[];
  /** What the source systems of the sample hold, in their own shapes. */
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

/**
 * Settings in full.
 *
 * @throws HubError CONFIG_INVALID with the names of the settings at fault
 */
export function checkSettings(given: GivenSettings): ReferenceSettings {
  const settings: ReferenceSettings = { ...usualSettings, ...given };
  const { people, agencies, seed, today, profile, years, days } = settings;
  const isWithin = (value: number, from: number, to: number): boolean =>
    Number.isInteger(value) && value >= from && value <= to;
  const fields = [
    ...(isWithin(people, 20, 1_000_000) ? [] : ['people']),
    ...(agencies.length > 1 && agencies.every((agency) => agencyIds.includes(agency)) ? [] : ['agencies']),
    ...(isWithin(seed, 0, 0x7fff_ffff) ? [] : ['seed']),
    ...(/^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(today) ? [] : ['today']),
    ...(profiles.includes(profile) ? [] : ['profile']),
    ...(['equal', 'realistic'].includes(settings.arm) ? [] : ['arm']),
    ...(isWithin(years, 1, 30) ? [] : ['years']),
    ...(isWithin(days, 0, 60) ? [] : ['days']),
  ];
  if (fields.length > 0) throw new HubError('CONFIG_INVALID', { fields });
  return settings;
}

/**
 * Makes a reference partnership.
 *
 * @throws HubError CONFIG_INVALID with the names of the settings at fault
 */
export function referencePartnership(given: GivenSettings): ReferencePartnership {
  const settings = checkSettings(given);
  const { today, agencies } = settings;
  const generator = new Generator(settings);
  const { people, relations, observed } = generator.chunk(1, generator.extent.households);
  const observations = observed.map(({ observation }) => observation);
  const current = observed.filter(({ observation }) => observation.mergedInto === undefined);
  const truth = observed.map(({ recordId, person, asOf, observation: { agency, mergedInto } }): TruthRow => {
    return { recordId, personId: person.id, asOf, ...(mergedInto && { mergedInto: recordIdOf(agency, mergedInto) }) };
  });
  const knownTo = new Map<string, AgencyId[]>();
  for (const { person, observation } of current) {
    const own = knownTo.get(person.id) ?? [];
    if (!own.includes(observation.agency)) knownTo.set(person.id, [...own, observation.agency]);
  }
  return {
    settings,
    people,
    relations,
    observations,
    legacy: legacyOutputs(observations, today),
    agencyRecords: current.map(({ observation }) => toAgencyRecord(observation)),
    truth,
    traps: trapsOf(people, relations, current),
    corruptions: observed.flatMap(({ corruptions }) => corruptions),
    expectedFlags: current.map(({ observation, person }) => expectedFlag(observation, person.id, today)),
    lookUps: scriptedLookUps(people, knownTo, today),
    partnership: (keys) => partnershipOf(agencies, keys),
  };
}
