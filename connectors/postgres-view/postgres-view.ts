import { HubError } from '#schemas/errors';
import { compileMapping, type ConnectorKind, tellChanges } from '#libs/connector-sdk';
import { readRowsFile } from './read-rows-file.ts';
import { readView } from './read-view.ts';

/** A view in a PostgreSQL database, read with a login that can only read. */
export const postgresView: ConnectorKind = {
  name: 'postgres-view',
  transport: 'postgres',
  format: 'rows',
  create: ({ manifest, mapping, settings }) => ({
    mode: 'pull',
    manifest,
    toRecord: compileMapping(mapping),
    readFile: (path) => tellChanges(manifest.source.streams[0], readRowsFile(path, manifest)),
    read(cursor, now) {
      const { databaseUrl, view } = settings;
      if (databaseUrl === undefined || view === undefined)
        throw new HubError('CONFIG_INVALID', { fields: ['databaseUrl', 'view'] });
      return tellChanges(manifest.source.streams[0], readView({ databaseUrl, view }, manifest, cursor, now));
    },
    close: () => Promise.resolve(),
  }),
};
