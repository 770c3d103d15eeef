import { SaxesParser } from 'saxes';

/** An element, its own text, and what is inside. */
export interface XmlElement {
  readonly name: string;
  text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
}

/** Which children an element has, in order, how often at least and at most; without children: what its text looks like. */
export type XmlRules = Readonly<
  Record<string, { readonly children: readonly (readonly [name: string, min: number, max: number])[] } | RegExp>
>;

/** The root of a document. @throws of the parser where it is not well formed */
export function xmlTree(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: '', text: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const element: XmlElement = { name, text: '', attributes: values, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => ((open.at(-1) ?? root).text += part));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

export const childrenOf = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter((child) => child.name === name);

/** Text at a path of element names; empty where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  let at = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at?.text ?? '';
}

/** Where a document breaks the rules of its elements, as an XML schema's sequences would say. */
export function xmlFaults(element: XmlElement, rules: XmlRules): readonly string[] {
  const rule = rules[element.name];
  if (!rule) return [`no rule for ${element.name}`];
  if (rule instanceof RegExp)
    return rule.test(element.text) && element.children.length === 0 ? [] : [`text of ${element.name}`];
  const faults: string[] = [];
  let at = 0;
  for (const [name, min, max] of rule.children) {
    let count = 0;
    while (element.children[at]?.name === name) {
      at++;
      count++;
    }
    if (count < min || count > max) faults.push(`${count.toString()} ${name} in ${element.name}`);
  }
  if (at < element.children.length) faults.push(`${element.children[at]?.name ?? ''} out of place in ${element.name}`);
  if (element.text.trim() !== '') faults.push(`text in ${element.name}`);
  return [...faults, ...element.children.flatMap((child) => xmlFaults(child, rules))];
}
