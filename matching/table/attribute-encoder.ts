import type { AttributeKind, AttributeValues, Cell } from '../standardise/attribute-values.ts';
import { toValues } from '../standardise/values/to-values.ts';
import type { Attribute } from './attributes-of.ts';
import { ListNumbers } from './list-numbers.ts';
import { GrowingCodes } from './growing-codes.ts';
import type { ColumnConfig } from './match-config.ts';
import type { NumberedTexts } from './numbered-texts.ts';
import type { EncodedAttribute } from './record-table.ts';

const control = /[\u0000-\u001f\u007f]/;
const controls = new RegExp(control.source, 'g');

/** A trimmed text without control characters. */
export const clean = (text: string): string => (control.test(text) ? text.replace(controls, ' ') : text);

/** Encodes one attribute: each distinct text is standardised once, and each distinct value has one code. */
export class AttributeEncoder<K extends AttributeKind = AttributeKind> {
  readonly #codes = new GrowingCodes();
  /** Code, plus 1, by number of the cells' texts; 0 when not yet worked out. */
  #codeByNumber = new Int32Array(1024);
  /** Numbers of several cells as one; undefined for an attribute of one column. */
  readonly #together: ListNumbers | undefined;
  readonly #cells: Int32Array;
  readonly #textsOf: readonly NumberedTexts[];
  readonly #codeByValue = new Map<string, number>();
  readonly #values: (AttributeValues[K] | undefined)[] = [undefined];

  readonly attribute: Attribute;
  readonly #columns: Readonly<Record<string, ColumnConfig>>;

  /**
   * @param columns what CONFIG says of each column
   * @param textsOf texts of the attribute's columns by number
   */
  constructor(
    attribute: Attribute,
    columns: Readonly<Record<string, ColumnConfig>>,
    textsOf: readonly NumberedTexts[],
  ) {
    this.attribute = attribute;
    this.#columns = columns;
    this.#textsOf = textsOf;
    this.#cells = new Int32Array(attribute.columns.length);
    this.#together = attribute.columns.length > 1 ? new ListNumbers(attribute.columns.length) : undefined;
  }

  /** @param row numbers of a record's cells @param places of the attribute's columns in the row, -1 for one that is not there */
  add(row: readonly number[], places: readonly number[]): void {
    const cells = this.#cells;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      cells[at] = place === -1 ? 0 : (row[place] as number);
    }
    const number = this.#together ? this.#together.numberOf(cells) : (cells[0] as number);
    if (number >= this.#codeByNumber.length) {
      const larger = new Int32Array(Math.max(number + 1, this.#codeByNumber.length * 2));
      larger.set(this.#codeByNumber);
      this.#codeByNumber = larger;
    }
    let code = (this.#codeByNumber[number] as number) - 1;
    if (code === -1) {
      code = this.#codeOf(
        Array.from(cells, (own, at) => (own === 0 ? '' : clean(this.#textsOf[at]?.textOf(own) ?? ''))),
      );
      this.#codeByNumber[number] = code + 1;
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
    const given = this.#codes.all();
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
