import type { Change, ChangeOperation, Observation, RecordedAddress } from '../observe/recorded.ts';
import { addressLines } from './address-lines.ts';
import type { StreamedFormat } from './legacy-format.ts';
import { leavesKeyAlone, otherKeyOf } from './sheets/columns.ts';

const events: Readonly<Record<ChangeOperation | 'snapshot', string>> = {
  snapshot: 'probation-case.snapshot',
  insert: 'probation-case.created',
  change: 'probation-case.updated',
  close: 'probation-case.closed',
  merge: 'probation-case.merged',
  unmerge: 'probation-case.unmerged',
  delete: 'probation-case.deleted',
  erase: 'probation-case.erased',
};

const genders = { male: 'MALE', female: 'FEMALE', indeterminate: 'OTHER', unknown: 'NOT_KNOWN' } as const;

const addressOf = (address: RecordedAddress) => ({
  lines: addressLines(address).filter((line) => line !== ''),
  ...(address.town !== '' && { town: address.town }),
  ...(address.postcode !== undefined && { postcode: address.postcode }),
});

/** A person under supervision, as the payload has it. */
function personOf({ key, recorded, protection, involvements, receipts }: Observation) {
  const { names, birthDate, sex, address, identifiers, phones } = recorded;
  return {
    caseReference: key,
    names: names.map(({ use, given, family }) => ({
      type: use === 'official' ? 'MAIN' : use.toUpperCase(),
      forenames: given,
      surname: family,
    })),
    ...(birthDate !== undefined && { dateOfBirth: birthDate }),
    gender: genders[sex],
    identifiers: identifiers.map(({ type, value }) => ({ type, value })),
    ...(address && { address: addressOf(address) }),
    telephoneNumbers: phones,
    ...(protection !== 'unknown' && { limitedAccess: protection === 'restricted' }),
    supervisions: involvements.map(({ opened, closed }) => ({
      startDate: opened,
      ...(closed !== undefined && { endDate: closed }),
    })),
    contacts: receipts.map((receipt) => ({ type: receipt.class, date: receipt.day })),
  };
}

const line = (payload: unknown): string => `${JSON.stringify(payload)}\n`;

function changed(change: Change): string {
  const { operation, observation } = change;
  const other = otherKeyOf(change);
  return line({
    eventType: events[operation],
    // Of what is gone, the last state tells nothing of when it went.
    occurredAt: leavesKeyAlone(change) ? `${change.day}T18:00:00Z` : observation.lastModified,
    caseReference: observation.key,
    ...(other !== '' && { otherCaseReference: other }),
    ...(!leavesKeyAlone(change) && { person: personOf(observation) }),
  });
}

/** Payloads that the probation case system posts to its subscribers, one a line; the full export posts every case. */
export const supervisionWebhooks: StreamedFormat = {
  kind: 'streamed',
  fileName: (kind) => (kind === 'full' ? 'cases.jsonl' : 'case-events.jsonl'),
  encoding: 'utf-8',
  separator: '',
  head: () => '',
  row: (observation) =>
    observation.mergedInto === undefined
      ? line({
          eventType: events.snapshot,
          occurredAt: observation.lastModified,
          caseReference: observation.key,
          person: personOf(observation),
        })
      : '',
  change: changed,
  foot: () => '',
};
