export { type ConnectorFiles, connectorFiles } from './connector-files.ts';
export { connectorKindOf } from './connector-kind-of.ts';
export { connectorKinds } from './connector-kinds.ts';
