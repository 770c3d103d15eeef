import type { SourceNode } from './source-node.ts';

// NUL and other controls but tab and line ends, bidirectional controls (they reorder what a reader sees), lone surrogates.
const forbiddenCharacter =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** Names that mean something else to JavaScript than a field. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a text holds a character that no name, number or address needs. */
export function hasForbiddenCharacter(text: string): boolean {
  return forbiddenCharacter.test(text);
}

/** Whether a field may not be called so. */
export function isForbiddenName(name: string): boolean {
  return forbiddenNames.has(name) || hasForbiddenCharacter(name);
}

/** Names of the fields whose text holds a forbidden character. */
export function fieldsWithForbiddenCharacters(node: SourceNode): readonly string[] {
  const below = node.children.flatMap(fieldsWithForbiddenCharacters);
  return hasForbiddenCharacter(node.text) ? [node.name, ...below] : below;
}

/** Whether any field of the record is called by a forbidden name. */
export function hasForbiddenName(node: SourceNode): boolean {
  return isForbiddenName(node.name) || node.children.some(hasForbiddenName);
}
