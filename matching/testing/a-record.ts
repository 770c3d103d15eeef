import type { IdentityDetails } from '../live/identity-details.ts';

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

/** What a record of a synthetic person tells; what is not stated is not known. */
export function aRecord(parts: RecordOfTest): IdentityDetails {
  const given = (parts.given ?? '').split(' ').filter((word) => word !== '');
  const [aliasGiven = '', aliasFamily = ''] = (parts.alias ?? '').split('/');
  return {
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
}
