import { type IdentityDetails, standardise } from '../standardise/standardise.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';

/** The parts of a record that a test cares for. */
export interface RecordOfTest {
  readonly given?: string;
  readonly family?: string;
  readonly alias?: string;
  readonly born?: string;
  readonly sex?: 'male' | 'female';
  readonly address?: string;
  readonly postcode?: string;
  readonly leftIn?: string;
  readonly nhs?: string;
  readonly phone?: string;
}

/** A standardised record of a synthetic person; what is not stated is not known. */
export function aRecord(parts: RecordOfTest): StandardisedRecord {
  const given = (parts.given ?? '').split(' ').filter((word) => word !== '');
  const [aliasGiven = '', aliasFamily = ''] = (parts.alias ?? '').split('/');
  const details: IdentityDetails = {
    names: [
      { use: 'official', given, family: parts.family ?? '' },
      ...(parts.alias === undefined
        ? []
        : [
            {
              use: 'alias' as const,
              given: aliasGiven === '' ? given : [aliasGiven],
              family: aliasFamily || (parts.family ?? ''),
            },
          ]),
    ],
    birthDates: parts.born === undefined ? [] : [{ value: parts.born }],
    sex: parts.sex ?? 'unknown',
    addresses:
      parts.address === undefined && parts.postcode === undefined
        ? []
        : [
            {
              lines: parts.address === undefined ? [] : [parts.address],
              ...(parts.postcode !== undefined && { postcode: parts.postcode }),
              ...(parts.leftIn !== undefined && { to: parts.leftIn }),
            },
          ],
    identifiers: parts.nhs === undefined ? [] : [{ type: 'NHS', value: parts.nhs, valid: true }],
    phones: parts.phone === undefined ? [] : [parts.phone],
    emails: [],
  };
  return standardise(details);
}
