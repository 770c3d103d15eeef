import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HubError } from '#schemas/errors';

/** The files that come with a connector. */
export interface ConnectorFiles {
  readonly manifest: string;
  readonly fixtures: string;
}

/** The folder of package.json: the build holds code alone, manifests and fixtures are found beside the sources. */
function root(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'package.json'))) return folder;
  throw new HubError('SERVICE_MISSING', { service: 'package.json' });
}

/**
 * Where the manifest and fixtures of a connector of the register are.
 *
 * @param name such as csv-drop
 */
export function connectorFiles(name: string): ConnectorFiles {
  const folder = join(root(), 'connectors', name);
  return { manifest: join(folder, 'manifest.json'), fixtures: join(folder, 'fixtures') };
}
