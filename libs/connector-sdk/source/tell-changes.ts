import type { ConnectorStream } from '#schemas';
import type { ErrorCode } from '#schemas/errors';
import { legacyKeyOf } from './legacy-key.ts';
import type { BadRead, RecordRead, SourceItem } from './source-item.ts';
import { compilePath, type SourceNode, textsAt } from './source-node.ts';

type Changes = NonNullable<ConnectorStream['changes']>;
type Operation = Changes['codes'][string];

const leavesKeyAlone: ReadonlySet<Operation> = new Set(['delete', 'erase', 'merge']);

function bad({ source, place }: RecordRead, code: ErrorCode, fields: readonly string[]): BadRead {
  return { kind: 'bad', code, fields, place, raw: Buffer.from(JSON.stringify(source)), mayHideRecord: true };
}

/** What happened to a record by the stream's own codes; undefined for a code that is not in the list. */
export function operationOf({ operation, codes }: Changes, source: SourceNode): Operation | undefined {
  const [code] = textsAt(source, compilePath(operation));
  if (code === undefined) return 'upsert';
  return Object.entries(codes).find(([one]) => one.toUpperCase() === code.toUpperCase())?.[1];
}

/** Whether a record of the stream says that it is no longer: then it may hold no more than its key. */
export function isGone({ changes }: ConnectorStream, source: SourceNode): boolean {
  const operation = changes && operationOf(changes, source);
  return operation !== undefined && leavesKeyAlone.has(operation);
}

/** A record as what its stream's codes say that happened to it. One that is parted again is told as it stands, and then that it is parted. */
function toChanges(stream: ConnectorStream, changes: Changes, item: RecordRead): readonly SourceItem[] {
  const { source, place } = item;
  const op = operationOf(changes, source);
  if (op === undefined) return [bad(item, 'CODE_UNKNOWN', [changes.operation])];
  if (op === 'upsert') return [item];
  const key = legacyKeyOf(stream, source);
  if (key === undefined) return [bad(item, 'RECORD_INVALID', stream.key)];
  if (op === 'delete' || op === 'erase') return [{ kind: 'change', op, key, place }];
  const [otherKey] = changes.other === undefined ? [] : textsAt(source, compilePath(changes.other));
  if (otherKey === undefined) return [bad(item, 'RECORD_INVALID', [changes.other ?? changes.operation])];
  const change: SourceItem = { kind: 'change', op, key, otherKey, place };
  return op === 'unmerge' ? [item, change] : [change];
}

/** Items of a source, each record as what its stream's codes say that happened to it. */
export async function* tellChanges(
  stream: ConnectorStream | undefined,
  items: AsyncIterable<SourceItem>,
): AsyncIterable<SourceItem> {
  const changes = stream?.changes;
  for await (const item of items)
    if (item.kind === 'record' && changes) yield* toChanges(stream, changes, item);
    else yield item;
}
