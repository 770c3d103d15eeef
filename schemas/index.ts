export type * from './generated/types.ts';
export { schemaDocuments } from './generated/schema-documents.ts';
export { faultsOf, parseAs, type SchemaId, type SchemaTypes } from './validate.ts';
