import { HubError } from '#schemas/errors';
import { connectorFiles, connectorKindOf } from '#connectors';
import { type AnyConnector, type ConnectorSettings, loadManifest } from '#libs/connector-sdk';

/** Which manifest, and where its source is. */
export interface ConnectorChoice {
  /** Name in the register, whose own manifest is used. */
  readonly connector?: string | undefined;
  /** Path of a manifest of the agency's own. */
  readonly manifest?: string | undefined;
  readonly settings: ConnectorSettings;
}

/**
 * Makes the connector that a manifest describes.
 *
 * @throws HubError MANIFEST_INVALID, CONFIG_INVALID
 */
export function openConnector({ connector, manifest, settings }: ConnectorChoice): AnyConnector {
  const path = manifest ?? (connector === undefined ? undefined : connectorFiles(connector).manifest);
  if (path === undefined) throw new HubError('CONFIG_INVALID', { fields: ['connector', 'manifest'] });
  const loaded = loadManifest(path);
  return connectorKindOf(loaded.manifest).create({ ...loaded, settings });
}
