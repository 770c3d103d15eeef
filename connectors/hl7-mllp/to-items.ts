import type { ConnectorManifest, ConnectorStream } from '#schemas';
import { HubError } from '#schemas/errors';
import {
  type ChangeRead,
  compilePath,
  operationOf,
  type RecordRead,
  type SourceNode,
  textsAt,
} from '#libs/connector-sdk';
import type { Hl7Message } from './parse-message.ts';

/** Person added, changed, deleted, two records merged, two records parted again. */
const operations: Readonly<Record<string, 'upsert' | 'delete' | 'merge' | 'unmerge'>> = {
  'ADT^A28': 'upsert',
  'ADT^A29': 'delete',
  'ADT^A31': 'upsert',
  'ADT^A37': 'unmerge',
  'ADT^A40': 'merge',
};
const needed = ['EVN', 'PID'];

/** A deletion is an erasure where the manifest says so by the reason of the event. */
const endOf = (source: SourceNode, changes: ConnectorStream['changes']): 'delete' | 'erase' =>
  changes && operationOf(changes, source) === 'erase' ? 'erase' : 'delete';

/** The text of a field that a message of its kind must have. */
function mustHave(source: SourceNode, path: string, nth = 0): string {
  const text = textsAt(source, compilePath(path))[nth];
  if (text === undefined) throw new HubError('HL7_MESSAGE_INVALID', { fields: [path] });
  return text;
}

/**
 * What a message tells: the record as it stands, what happened to it, or both.
 *
 * @throws HubError HL7_MESSAGE_UNSUPPORTED for another type, HL7_MESSAGE_INVALID when a segment or a key is missing
 */
export function toItems(
  { source, type }: Hl7Message,
  manifest: ConnectorManifest,
  place: string,
): readonly (RecordRead | ChangeRead)[] {
  const op = operations[type];
  if (op === undefined) throw new HubError('HL7_MESSAGE_UNSUPPORTED', { fields: ['MSH.9'] });
  const [stream] = manifest.source.streams;
  const path = stream?.key[0] ?? '';
  const missing = needed.filter((segment) => !source.children.some(({ name }) => name.startsWith(`${segment}.`)));
  const keys = (stream?.key ?? []).filter((one) => textsAt(source, compilePath(one)).length === 0);
  if (missing.length > 0 || keys.length > 0)
    throw new HubError('HL7_MESSAGE_INVALID', { fields: [...missing, ...keys] });
  const key = mustHave(source, path);
  const record: RecordRead = { kind: 'record', source, place };
  if (op === 'upsert') return [record];
  if (op === 'delete') return [{ kind: 'change', op: endOf(source, stream?.changes), key, place }];
  if (op === 'unmerge') return [{ kind: 'change', op, key, otherKey: mustHave(source, path, 1), place }];
  return [record, { kind: 'change', op, key: mustHave(source, 'MRG.1/1'), otherKey: key, place }];
}
