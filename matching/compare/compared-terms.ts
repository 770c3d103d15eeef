import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';
import type { RecordTable } from '../table/record-table.ts';

type TermsOf<K extends AttributeKind> = (value: AttributeValues[K]) => readonly string[];

const none = (): readonly string[] => [];

/** The values of each kind that may agree and whose frequency then counts: a rare one says more than a common one. */
export const termsOfValue: { readonly [K in AttributeKind]: TermsOf<K> } = {
  given: ({ first }) => first.map(({ text }) => text),
  family: (names) => [...new Set(names.flatMap(({ text, parts }) => [text, ...parts]))],
  birthDate: none,
  age: none,
  sex: none,
  postcode: (codes) => codes.map(({ code }) => code).filter((code) => code !== ''),
  address: none,
  locality: (texts) => texts,
  region: (texts) => texts,
  country: (texts) => texts,
  phone: none,
  email: (emails) => emails,
  identifier: none,
  category: (texts) => texts,
};

/** Terms of one attribute of a table: how many records hold each. */
export interface Terms {
  readonly codeOf: ReadonlyMap<string, number>;
  /** Records by term code; 0 is no term. */
  readonly counts: Float64Array;
  /** Records whose attribute is known. */
  readonly known: number;
}

/** Counts the terms of one attribute. */
export function termsOfAttribute(table: RecordTable, attribute: number): Terms {
  const { kind, codes, values } = table.attributes[attribute] as RecordTable['attributes'][number];
  const records = new Float64Array(values.length);
  for (const code of codes) records[code] = (records[code] as number) + 1;
  const codeOf = new Map<string, number>();
  const counts: number[] = [0];
  let known = 0;
  for (let code = 1; code < values.length; code++) {
    known += records[code] as number;
    for (const text of termsOfValue[kind](values[code] as never)) {
      let term = codeOf.get(text);
      if (term === undefined) {
        term = counts.push(0) - 1;
        codeOf.set(text, term);
      }
      counts[term] = (counts[term] as number) + (records[code] as number);
    }
  }
  return { codeOf, counts: Float64Array.from(counts), known };
}
