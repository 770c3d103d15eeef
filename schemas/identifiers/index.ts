export { type CheckedIdentifier, checkIdentifier, type IdentifierType, identifierTypes } from './check-identifier.ts';
