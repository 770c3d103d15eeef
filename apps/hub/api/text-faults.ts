import { schemaDocuments } from '#schemas';
import type { ErrorCode } from '#schemas/errors';

/** What is wrong with the texts or names of a value, and where. */
export interface TextFaults {
  readonly code: Extract<ErrorCode, 'TEXT_FORBIDDEN_CHARACTER' | 'FIELD_NAME_FORBIDDEN'>;
  /** JSON pointers; an unknown property's name shows as `*`, it may be data. */
  readonly fields: readonly string[];
}

// PostgreSQL refuses NUL, and text with controls or bidirectional overrides can show as something else than it is.
// \p{Cs} with the u flag is a lone surrogate. Tab, line feed and carriage return are left: old systems keep address lines in one field.
const forbiddenCharacter = /\p{Cs}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const mostDepth = 16;
const mostFields = 50;

function namesIn(document: unknown, into: Set<string>): Set<string> {
  if (typeof document !== 'object' || document === null) return into;
  for (const [name, value] of Object.entries(document)) {
    if (name === 'properties') Object.keys(value as object).forEach((known) => into.add(known));
    namesIn(value, into);
  }
  return into;
}
const knownNames: ReadonlySet<string> = namesIn(schemaDocuments, new Set());

interface Found {
  readonly text: string[];
  readonly names: string[];
}

function search(value: unknown, path: string, depth: number, found: Found): void {
  if (typeof value === 'string') {
    if (forbiddenCharacter.test(value)) found.text.push(path || '/');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth === mostDepth) {
    found.names.push(path);
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => search(item, `${path}/${index.toString()}`, depth + 1, found));
    return;
  }
  for (const [name, item] of Object.entries(value)) {
    if (forbiddenNames.has(name)) found.names.push(path || '/');
    else search(item, `${path}/${knownNames.has(name) ? name : '*'}`, depth + 1, found);
  }
}

/** Searches a parsed value for texts that no store may see and for names that no object may have (also nesting beyond 16). */
export function textFaultsOf(value: unknown): TextFaults | undefined {
  const found: Found = { text: [], names: [] };
  search(value, '', 0, found);
  if (found.names.length > 0) return { code: 'FIELD_NAME_FORBIDDEN', fields: found.names.slice(0, mostFields) };
  if (found.text.length > 0) return { code: 'TEXT_FORBIDDEN_CHARACTER', fields: found.text.slice(0, mostFields) };
  return undefined;
}
