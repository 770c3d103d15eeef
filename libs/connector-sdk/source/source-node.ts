/** A field of a source record: a CSV column, an XML element, a database column or an HL7 field, with its nested fields in order. */
export interface SourceNode {
  readonly name: string;
  /** The text of the field itself, as the source has it. */
  readonly text: string;
  readonly children: readonly SourceNode[];
}

/** A path cut into the names of nested fields. */
export type CompiledPath = readonly string[];

/** Cuts `A/B/C`. */
export function compilePath(path: string): CompiledPath {
  return path.split('/');
}

/** Every field at a path, in the order of the source. */
export function nodesAt(node: SourceNode, path: CompiledPath, from = 0): readonly SourceNode[] {
  const name = path[from];
  if (name === undefined) return [node];
  const found = node.children.filter((child) => child.name === name);
  return from === path.length - 1 ? found : found.flatMap((child) => nodesAt(child, path, from + 1));
}

/** The texts at a path without the blanks around them; empty ones left out. */
export function textsAt(node: SourceNode, path: CompiledPath): readonly string[] {
  return nodesAt(node, path)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}

/** A field without nested ones. */
export function leaf(name: string, text: string): SourceNode {
  return { name, text, children: [] };
}

/**
 * A source record from plain values, for the tests of a mapping.
 *
 * @param value text, or fields by name; an array repeats a field, null leaves it out
 */
export function toSourceNode(name: string, value: unknown): SourceNode {
  if (typeof value === 'string' || typeof value === 'number') return leaf(name, String(value));
  if (value === null || typeof value !== 'object') return leaf(name, '');
  const children = Object.entries(value).flatMap(([child, inner]: [string, unknown]) =>
    (Array.isArray(inner) ? (inner as readonly unknown[]) : [inner])
      .filter((one) => one !== null)
      .map((one) => toSourceNode(child, one)),
  );
  return { name, text: '', children };
}
