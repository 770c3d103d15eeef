import { type ConnectorKind, dropConnector } from '#libs/connector-sdk';
import { readCsv } from './read-csv.ts';

/** CSV exports dropped into a folder. */
export const csvDrop: ConnectorKind = {
  name: 'csv-drop',
  transport: 'folder',
  format: 'csv',
  create: (parts) => dropConnector(parts, '.csv', (path) => readCsv(path, parts.manifest)),
};
