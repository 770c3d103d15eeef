import { HubError } from '#schemas/errors';
import type { ConnectorParts, PullConnector } from '../connector.ts';
import { compileMapping } from '../mapping/compile-mapping.ts';
import type { SourceItem } from '../source/source-item.ts';
import { tellChanges } from '../source/tell-changes.ts';
import { readDropFolder } from './read-drop-folder.ts';

const defaultSettleMs = 2000;

/**
 * A pull connector over a folder into which a source drops files.
 *
 * @param extension such as .csv
 * @param readFile reads one file; throws HubError for what is wrong with the file as a whole
 * @throws HubError CONFIG_INVALID without a folder; a preview gives one that it does not read
 */
export function dropConnector(
  { manifest, mapping, settings }: ConnectorParts,
  extension: string,
  readFile: (path: string) => AsyncIterable<SourceItem>,
): PullConnector {
  const stream = manifest.source.streams[0];
  const read = (path: string): AsyncIterable<SourceItem> => tellChanges(stream, readFile(path));
  return {
    mode: 'pull',
    manifest,
    toRecord: compileMapping(mapping),
    readFile: read,
    read(cursor, now) {
      const { folder, settleMs = defaultSettleMs } = settings;
      if (folder === undefined) throw new HubError('CONFIG_INVALID', { fields: ['folder'] });
      return readDropFolder(
        {
          folder,
          extension,
          settleMs,
          mappingVersion: `${manifest.metadata.version}:${manifest.map.version}`,
          isFullExport: stream?.deletes?.strategy === 'keyset-reconcile',
          read,
        },
        cursor,
        now,
      );
    },
    close: () => Promise.resolve(),
  };
}
