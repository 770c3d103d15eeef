import type { AgencyRecord, AgencyRecordEvent } from '#schemas';
import { type EventBatch, type LoggedEvent, toEvent, type TopicName } from '#libs/events';

/** A synthetic agency record; state only what matters. */
export function anAgencyRecord(parts: Partial<AgencyRecord> = {}): AgencyRecord {
  return {
    recordRef: { agency: 'police', stream: 'person', key: 'P-1' },
    protection: 'none',
    names: [{ use: 'official', given: ['Amina'], family: 'Okonkwo' }],
    birthDates: [{ value: '2011-03-14' }],
    sex: 'female',
    addresses: [{ lines: ['7 Quarry Lane'], postcode: 'SW1A 1AA' }],
    identifiers: [],
    phones: [],
    emails: [],
    ...parts,
  };
}

/** An event of one record; agency and stream follow the record ref. */
export function aRecordEvent(
  recordHandle: string,
  version: number,
  record: AgencyRecord | undefined,
  parts: Partial<AgencyRecordEvent> = {},
): AgencyRecordEvent {
  const { agency, stream } = record?.recordRef ?? { agency: 'police', stream: 'person' };
  return {
    ...{ recordHandle, agency, stream, version: version.toString(), op: record ? 'upsert' : 'delete' },
    ...(record && { record }),
    ...parts,
  };
}

/** An event of topic agency-records as the log holds it. */
export function aLoggedRecord(body: AgencyRecordEvent, sealFor: string, offset: number): LoggedEvent {
  const { recordHandle: key, op, version, agency, stream } = body;
  const source = `/agencies/${agency}/${stream}`;
  const at = new Date('2026-01-05T10:00:00Z');
  return {
    ...toEvent({ topic: 'agency-records', key, body, op, version, source, at, sealFor }),
    partition: 0,
    offset: BigInt(offset),
  };
}

/** A batch of consecutive events of one partition. */
export function aBatch(topic: TopicName, events: readonly LoggedEvent[], partition = 0): EventBatch {
  const first = events[0]?.offset ?? 0n;
  return { group: 'matcher', topic, partition, epoch: 1n, first, next: first + BigInt(events.length), events };
}
