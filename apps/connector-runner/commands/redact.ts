import { shapeOf, type SourceNode } from '#libs/connector-sdk';

/** What is shown of a value: itself, or its shape. */
export type Show = (text: string) => string;

/** Fields whose values come from a closed list of the schema and say nothing of a person by themselves. */
const closedLists: ReadonlySet<string> = new Set(['use', 'type', 'protection']);

/** How values are shown. @param reveal whether they are shown as they are */
export function showOf(reveal: boolean): Show {
  return reveal ? (text) => text : shapeOf;
}

/** The fields of a source record, one line each; nested ones by path. */
export function beforeLines(node: SourceNode, show: Show, path = ''): readonly (readonly [string, string])[] {
  return node.children.flatMap((child) => {
    const name = path === '' ? child.name : `${path}/${child.name}`;
    const own = child.children.length === 0 ? [[name, show(child.text)] as const] : [];
    return [...own, ...beforeLines(child, show, name)];
  });
}

/** A canonical value with its texts shown or masked; codes of closed lists, numbers and truth values stay. */
export function maskValue(value: unknown, show: Show, name = ''): unknown {
  if (typeof value === 'string') return closedLists.has(name) ? value : show(value);
  if (Array.isArray(value)) return value.map((inner: unknown) => maskValue(inner, show, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, maskValue(inner, show, key)]),
  );
}
