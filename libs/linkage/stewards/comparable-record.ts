import { type AttributeValues, valuesOfDetails } from '#matching';
import type { AgencyRecord } from '#schemas';
import { identifierTypes } from '#schemas/identifiers';

/** One home of a record; empty where it is not known. */
export interface ComparableHome {
  readonly postcode: string;
  /** First half of the postcode. */
  readonly outward: string;
  /** House number and street. */
  readonly door: string;
}

/** A record evened out, so that what agrees can be told. */
export interface ComparableRecord {
  readonly given: AttributeValues['given']['first'];
  readonly family: AttributeValues['family'];
  readonly birthDates: AttributeValues['birthDate'];
  readonly homes: readonly ComparableHome[];
  readonly identifiers: readonly { readonly type: string; readonly value: string; readonly valid: boolean }[];
}

type Values = { readonly [K in keyof AttributeValues]?: AttributeValues[K] };

const knownOf = (record: AgencyRecord): Values => Object.fromEntries(valuesOfDetails(record));

/** Evens a record out. */
export function comparableRecordOf(record: AgencyRecord): ComparableRecord {
  const values = valuesOfDetails(record);
  const { given, family, birthDate } = knownOf(record);
  return {
    given: given?.first ?? [],
    family: family ?? [],
    birthDates: birthDate ?? [],
    homes: record.addresses.map((address) => homeOf({ ...record, addresses: [address] })),
    identifiers: identifierTypes.flatMap((type) =>
      ((values.get(`identifier:${type}`) ?? []) as AttributeValues['identifier']).map(({ value, isValid }) => ({
        type,
        value,
        valid: isValid,
      })),
    ),
  };
}

function homeOf(record: AgencyRecord): ComparableHome {
  const { postcode, address } = knownOf(record);
  const [code, place] = [postcode?.[0], address?.[0]];
  return {
    postcode: code?.code ?? '',
    outward: code?.district ?? '',
    door: place ? `${place.numbers} ${place.words.split(' ')[0] ?? ''}`.trim() : '',
  };
}
