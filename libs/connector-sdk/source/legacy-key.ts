import type { ConnectorStream } from '#schemas';
import { compilePath, type SourceNode, textsAt } from './source-node.ts';

/**
 * The legacy key of a record: its key fields, joined by a bar.
 *
 * @returns undefined when a key field is missing or empty
 */
export function legacyKeyOf(stream: ConnectorStream, source: SourceNode): string | undefined {
  const parts = stream.key.map((path) => textsAt(source, compilePath(path))[0]);
  return parts.every((part) => part !== undefined) ? parts.join('|') : undefined;
}
