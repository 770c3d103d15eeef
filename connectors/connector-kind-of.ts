import type { ConnectorManifest } from '#schemas';
import { HubError } from '#schemas/errors';
import type { ConnectorKind } from '#libs/connector-sdk';
import { connectorKinds } from './connector-kinds.ts';

/**
 * The kind of source that a manifest describes, by its transport and format; its name is the agency's own.
 *
 * @throws HubError MANIFEST_INVALID when no connector reads such a source
 */
export function connectorKindOf({ source, decode }: ConnectorManifest): ConnectorKind {
  const kind = connectorKinds.find(
    ({ transport, format }) => transport === source.transport && format === decode.format,
  );
  if (!kind) throw new HubError('MANIFEST_INVALID', { fields: ['/source/transport', '/decode/format'] });
  return kind;
}
