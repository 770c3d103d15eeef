import { createHash } from 'node:crypto';
import { agencyIds, referencePartnership, sampleToday } from '#libs/reference-partnership';
import type { AskedPerson } from '#schemas';
import type { LiveRecord } from './live-hub.ts';

/** What a careful person with both records in hand would answer. */
export interface ExpectedOfPair {
  /** Handles. */
  readonly left: string;
  readonly right: string;
  readonly expected: 'link' | 'review' | 'apart';
}

/** Somebody as a practitioner would ask about: everyday name, birth date, postcode of the home. */
export interface Asked {
  /** As in the truth. */
  readonly personId: string;
  readonly person: AskedPerson;
}

/** Records of a county, with whose they are. */
export interface CountyRecords {
  readonly records: readonly LiveRecord[];
  /** True person by handle. */
  readonly truth: ReadonlyMap<string, string>;
  /** Pairs of which a trap says what is right. */
  readonly expected: readonly ExpectedOfPair[];
  /** Everybody of whom there is a record. */
  readonly people: readonly Asked[];
}

/** What the agencies of a county hold today. @param seed of the county */
export function countyRecords(people: number, seed: number): CountyRecords {
  const county = referencePartnership({ people, agencies: agencyIds, seed, today: sampleToday });
  const personOf = new Map(county.truth.map(({ recordId, personId }) => [recordId, personId]));
  const handleOf = new Map<string, string>();
  const records = county.agencyRecords.map((record) => {
    const { agency, stream, key } = record.recordRef;
    const id = `${agency}/${stream}/${key}`;
    const handle = createHash('sha256').update(`${seed}/${id}`).digest('hex').slice(0, 32);
    handleOf.set(id, handle);
    return { handle, record };
  });
  const truth = new Map([...handleOf].map(([id, handle]) => [handle, personOf.get(id) ?? '']));
  const expected = county.traps.flatMap(({ left, right, expected: answer }): ExpectedOfPair[] => {
    const [one, other] = [handleOf.get(left), handleOf.get(right)];
    return one === undefined || other === undefined ? [] : [{ left: one, right: other, expected: answer }];
  });
  const known = new Set(truth.values());
  const asked = county.people.flatMap(({ id, given, family, birthDate, homes }): Asked[] => {
    const postcode = homes.at(-1)?.dwelling?.postcode;
    if (!known.has(id) || postcode === undefined) return [];
    return [{ personId: id, person: { given: given[0] ?? '', family, birthDate, postcode } }];
  });
  return { records, truth, expected, people: asked };
}
