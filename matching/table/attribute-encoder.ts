import type { AttributeKind, AttributeValues, Cell } from '../standardise/attribute-values.ts';
import { toValues } from '../standardise/values/to-values.ts';
import type { Attribute } from './attributes-of.ts';
import { GrowingCodes } from './growing-codes.ts';
import type { ColumnConfig } from './match-config.ts';
import type { EncodedAttribute } from './record-table.ts';

/** Stands between the cells of one text and its columns: in no cell, since control characters are taken out of them. */
const between = '\u0001';

/** Encodes one attribute: each distinct text is standardised once, and each distinct value has one code. */
export class AttributeEncoder<K extends AttributeKind = AttributeKind> {
  readonly #codes = new GrowingCodes();
  readonly #codeByText = new Map<string, number>();
  readonly #codeByValue = new Map<string, number>();
  readonly #values: (AttributeValues[K] | undefined)[] = [undefined];

  readonly attribute: Attribute;
  readonly #columns: Readonly<Record<string, ColumnConfig>>;

  /** @param columns what CONFIG says of each column */
  constructor(attribute: Attribute, columns: Readonly<Record<string, ColumnConfig>>) {
    this.attribute = attribute;
    this.#columns = columns;
  }

  /** @param texts trimmed cells in the order of the attribute's columns, empty where nothing is known */
  add(texts: readonly string[]): void {
    const whole = texts.length === 1 ? (texts[0] ?? '') : texts.join(between);
    let code = this.#codeByText.get(whole);
    if (code === undefined) {
      code = this.#codeOf(texts);
      this.#codeByText.set(whole, code);
    }
    this.#codes.push(code);
  }

  /**
   * All that was added, with codes numbered by first appearance.
   *
   * @param order places in the order wanted
   */
  encoded(order: Uint32Array): EncodedAttribute<K> {
    const { name, columns } = this.attribute;
    const given = this.#codes.toShared();
    const codes = new Int32Array(new SharedArrayBuffer(given.byteLength));
    const renumbered = new Int32Array(this.#values.length);
    const values: (AttributeValues[K] | undefined)[] = [undefined];
    for (let place = 0; place < order.length; place++) {
      const code = given[order[place] as number] as number;
      if (code === 0) continue;
      if (renumbered[code] === 0) renumbered[code] = values.push(this.#values[code]) - 1;
      codes[place] = renumbered[code] as number;
    }
    return { name, kind: this.attribute.kind as K, columns, codes, values };
  }

  #codeOf(texts: readonly string[]): number {
    const cells = texts.flatMap((text, at): readonly Cell[] => {
      if (text === '') return [];
      const column = this.#columns[this.attribute.columns[at] ?? ''];
      if (!column) return [];
      const { is, format, type, separator } = column;
      const parts = separator === undefined ? [text] : text.split(separator).map((part) => part.trim());
      return parts
        .filter((part) => part !== '')
        .map((part) => ({
          is,
          text: part,
          ...(format !== undefined && { format }),
          ...(type !== undefined && { type }),
        }));
    });
    const toValue = toValues[this.attribute.kind] as (from: readonly Cell[]) => AttributeValues[K] | undefined;
    const value = cells.length === 0 ? undefined : toValue(cells);
    if (value === undefined) return 0;
    const key = JSON.stringify(value);
    const known = this.#codeByValue.get(key);
    if (known !== undefined) return known;
    this.#codeByValue.set(key, this.#values.length);
    return this.#values.push(value) - 1;
  }
}
