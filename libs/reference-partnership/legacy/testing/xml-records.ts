import { present, type Told, type ToldChange } from './told.ts';
import { childrenOf, textAt, type XmlElement } from './xml-tree.ts';

export const day = /^\d{4}-\d\d-\d\d$/;
export const partialDay = /^\d{4}(-\d\d(-\d\d)?)?$/;
export const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
export const some = /\S/;
export const operation = /^(insert|change|close|merge|unmerge|delete|erase)$/;
export const bool = /^(true|false)$/;

export const many = 99;

export const sexes: Readonly<Record<string, string>> = {
  ...{ M: 'male', F: 'female', I: 'indeterminate', U: 'unknown' },
  ...{ 1: 'male', 2: 'female', 9: 'indeterminate', 0: 'unknown' },
};
export const protections: Readonly<Record<string, string>> = { true: 'restricted', false: 'none', '': 'unknown' };

export const textsOf = (element: XmlElement, name: string): readonly string[] =>
  childrenOf(element, name).map(({ text }) => text);

/** The changes of an extract: each names its operation, the other record's key, and the record as it is now or its key alone. */
export function changesOf(
  root: XmlElement,
  other: string,
  key: string,
  record: string,
  told: (element: XmlElement) => Told,
): readonly ToldChange[] {
  return childrenOf(root, 'Change').map((change) => {
    const [now] = childrenOf(change, record);
    return present<ToldChange>({
      operation: textAt(change, 'Operation'),
      key: now ? told(now).key : textAt(change, 'Gone', ...key.split('/')),
      other: textAt(change, other),
      told: now && told(now),
    });
  });
}
