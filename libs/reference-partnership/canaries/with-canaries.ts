import { legacyOutputs } from '../legacy/legacy-outputs.ts';
import type { Observation } from '../observe/recorded.ts';
import type { ReferencePartnership } from '../reference-partnership.ts';
import { badCanaries } from './bad-canaries.ts';
import type { Canary } from './canary.ts';
import { sampleAgencyIds } from '../world/agency-id.ts';
import { goodCanaries } from './good-canaries.ts';

/** A partnership whose sources hold canaries. */
export interface CanaryPartnership extends ReferencePartnership {
  readonly canaries: readonly Canary[];
  /** The records that hold the good ones. */
  readonly canaryRecords: readonly Pick<Observation, 'agency' | 'key'>[];
}

/**
 * The same partnership with two entries more in each source: one that is taken, one that is refused, a distinct string in every field and key.
 * People, truth and agency records stay as they were.
 */
export function withCanaries(sample: ReferencePartnership): CanaryPartnership {
  const { today } = sample.settings;
  const agencies = sampleAgencyIds.filter((agency) => sample.settings.agencies.includes(agency));
  const good = goodCanaries(agencies, today);
  const bad = badCanaries(agencies, today);
  const legacy = legacyOutputs([...sample.observations, ...good.observations], today, bad.extra);
  const canaryRecords = good.observations.map(({ agency, key }) => ({ agency, key }));
  return { ...sample, legacy, canaries: [...good.canaries, ...bad.canaries], canaryRecords };
}
