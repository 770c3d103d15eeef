import { type EventToAppend, toEvent } from '#libs/events';
import type { IngestItem } from '#schemas';

/**
 * The events of one row of a source: at most one per topic, both keyed by the record handle.
 *
 * @param sealFor the hub's sealing key (X25519, base64url): the demographic body is sealed here and stays so
 */
export function eventsOfItem({ agencyRecord, involvement }: IngestItem, sealFor: string, at: Date): EventToAppend[] {
  const { agency, stream, recordHandle: key, version, op } = agencyRecord;
  const common = { key, version, op, source: `/agencies/${agency}/${stream}`, at };
  const record = toEvent({ ...common, topic: 'agency-records', body: agencyRecord, sealFor });
  return involvement ? [record, toEvent({ ...common, topic: 'involvements', body: involvement })] : [record];
}
