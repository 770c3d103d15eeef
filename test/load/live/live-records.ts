import { createHash } from 'node:crypto';
import { agencyIds, referencePartnership, sampleToday } from '#libs/reference-partnership';
import type { LiveRecord } from './live-hub.ts';

/** Records of a county, with whose they are. */
export interface CountyRecords {
  readonly records: readonly LiveRecord[];
  /** True person by handle. */
  readonly truth: ReadonlyMap<string, string>;
}

/** What the agencies of a county hold today. @param seed of the county */
export function countyRecords(people: number, seed: number): CountyRecords {
  const { agencyRecords, truth } = referencePartnership({ people, agencies: agencyIds, seed, today: sampleToday });
  const personOf = new Map(truth.map(({ recordId, personId }) => [recordId, personId]));
  const records = agencyRecords.map((record) => {
    const { agency, stream, key } = record.recordRef;
    const handle = createHash('sha256').update(`${seed}/${agency}/${stream}/${key}`).digest('hex').slice(0, 32);
    return { handle, record };
  });
  const truthOf = records.map(({ handle, record: { recordRef } }): [string, string] => [
    handle,
    personOf.get(`${recordRef.agency}/${recordRef.stream}/${recordRef.key}`) ?? '',
  ]);
  return { records, truth: new Map(truthOf) };
}
