import type { ConnectorManifest } from '#schemas';
import { HubError } from '#schemas/errors';
import { compilePath, type RecordRead, textsAt } from '#libs/connector-sdk';
import type { Hl7Message } from './parse-message.ts';

/** Person added, person changed, two records merged. */
const operations: Readonly<Record<string, 'upsert' | 'merge'>> = {
  'ADT^A28': 'upsert',
  'ADT^A31': 'upsert',
  'ADT^A40': 'merge',
};
const needed = ['EVN', 'PID'];

/**
 * The record that a message tells.
 *
 * @throws HubError HL7_MESSAGE_UNSUPPORTED for another type, HL7_MESSAGE_INVALID when a segment or the key is missing
 */
export function toItem({ source, type }: Hl7Message, manifest: ConnectorManifest, place: string): RecordRead {
  const op = operations[type];
  if (op === undefined) throw new HubError('HL7_MESSAGE_UNSUPPORTED', { fields: ['MSH.9'] });
  const missing = needed.filter((segment) => !source.children.some(({ name }) => name.startsWith(`${segment}.`)));
  const [stream] = manifest.source.streams;
  const keys = (stream?.key ?? []).filter((path) => textsAt(source, compilePath(path)).length === 0);
  if (missing.length > 0 || keys.length > 0)
    throw new HubError('HL7_MESSAGE_INVALID', { fields: [...missing, ...keys] });
  if (op === 'upsert') return { kind: 'record', source, place };
  const [retiredKey] = textsAt(source, compilePath('MRG.1/1'));
  if (retiredKey === undefined) throw new HubError('HL7_MESSAGE_INVALID', { fields: ['MRG.1'] });
  return { kind: 'record', source, place, op, retiredKey };
}
