import { type ConnectorKind, dropConnector } from '#libs/connector-sdk';
import { readXml } from './read-xml.ts';

/** XML exports dropped into a folder. */
export const xmlDrop: ConnectorKind = {
  name: 'xml-drop',
  transport: 'folder',
  format: 'xml',
  create: (parts) => dropConnector(parts, '.xml', (path) => readXml(path, parts.manifest)),
};
