import { AttributeEncoder, clean } from './attribute-encoder.ts';
import { attributesOf } from './attributes-of.ts';
import { GrowingCodes } from './growing-codes.ts';
import type { MatchConfig } from './match-config.ts';
import { type NumberedTexts, TextNumbers } from './numbered-texts.ts';
import { orderOfIds } from './order-of-ids.ts';
import type { RecordTable } from './record-table.ts';

/** Takes the rows of one file. */
export interface RowTaker<T> {
  /** @param row cells in the order of the file's header */
  add(row: readonly T[]): void;
}

/** What numbers the texts of a column; all id columns of the files are as one. */
export interface ColumnNumbers extends NumberedTexts {
  /** The number of a text. */
  ofText(text: string): number;
}

/**
 * Builds a table from files row by row. The configuration is expected to fit the headers (`configProblemsOf`); a column that a file lacks is
 * empty in its rows.
 */
export class RecordTableBuilder<N extends ColumnNumbers = TextNumbers> {
  /** What numbers the ids. */
  readonly idNumbers: N;
  readonly #config: MatchConfig;
  readonly #ids = new GrowingCodes();
  readonly #sources = new GrowingCodes();
  readonly #sourceNumbers = new Map<string, number>();
  /** Source by number of the text in its column. */
  readonly #sourceByText: number[] = [];
  readonly #encoders: readonly AttributeEncoder[];
  readonly #numbers = new Map<string, N>();
  #files = 0;
  #size = 0;

  private constructor(config: MatchConfig, makeNumbers: () => N) {
    this.#config = config;
    this.idNumbers = makeNumbers();
    const columns = [...Object.keys(config.columns), ...(config.source === undefined ? [] : [config.source])];
    for (const column of columns) this.#numbers.set(column, makeNumbers());
    for (const column of [config.id].flat()) this.#numbers.set(column, this.idNumbers);
    this.#encoders = attributesOf(config).map(
      (attribute) =>
        new AttributeEncoder(
          attribute,
          config.columns,
          attribute.columns.map((column) => this.numbersOf(column) ?? this.idNumbers),
        ),
    );
  }

  /** Of records in memory, whose cells are texts. */
  static ofTexts(config: MatchConfig): RecordTableBuilder {
    return new RecordTableBuilder(config, () => new TextNumbers());
  }

  /** Of files whose cells are numbered as they are read. @param makeNumbers what numbers the texts of a column */
  static ofNumbers<N extends ColumnNumbers>(config: MatchConfig, makeNumbers: () => N): RecordTableBuilder<N> {
    return new RecordTableBuilder(config, makeNumbers);
  }

  /** Records so far. */
  get size(): number {
    return this.#size;
  }

  /** What numbers the texts of a column; undefined for one that CONFIG does not name. */
  numbersOf(column: string): N | undefined {
    return this.#numbers.get(column);
  }

  /** The column of ids of the file that is to be started next. */
  get nextIdColumn(): string {
    const { id } = this.#config;
    return typeof id === 'string' ? id : (id[this.#files] ?? id.at(-1) ?? '');
  }

  /**
   * Starts a file whose cells are texts.
   *
   * @param name what the file's records have as source where CONFIG names no column for it
   */
  file(name: string, header: readonly string[]): RowTaker<string> {
    const numbers = header.map((column) => this.numbersOf(column));
    const taker = this.fileOfNumbers(name, header);
    return { add: (row) => taker.add(numbers.map((own, at) => own?.ofText(row[at] ?? '') ?? 0)) };
  }

  /** Starts a file whose cells are numbers of `numbersOf` their column, 0 where they are empty. */
  fileOfNumbers(name: string, header: readonly string[]): RowTaker<number> {
    const idAt = header.indexOf(this.nextIdColumn);
    this.#files++;
    const sourceColumn = this.#config.source;
    const sourceAt = sourceColumn === undefined ? -1 : header.indexOf(sourceColumn);
    const sourceTexts = this.numbersOf(sourceColumn ?? '');
    const placesOf = this.#encoders.map(({ attribute }) => attribute.columns.map((column) => header.indexOf(column)));
    return {
      add: (row) => {
        this.#size++;
        this.#ids.push(row[idAt] ?? 0);
        this.#sources.push(
          sourceAt === -1 || !sourceTexts ? this.#sourceNumber(name) : this.#sourceOf(row[sourceAt] ?? 0, sourceTexts),
        );
        for (let at = 0; at < this.#encoders.length; at++)
          (this.#encoders[at] as AttributeEncoder).add(row, placesOf[at] as readonly number[]);
      },
    };
  }

  /** The table of all rows in the order of their ids, so that the rows' order in the files changes nothing; attributes that are nowhere known are left out. */
  build(): RecordTable {
    const ids: string[] = [];
    for (const number of this.#ids.all()) ids.push(number === 0 ? '' : this.idNumbers.textOf(number));
    const order = orderOfIds(ids);
    const names = [...this.#sourceNumbers.keys()];
    const sourceNames = names.toSorted();
    const numbers = names.map((name) => sourceNames.indexOf(name));
    const sources = this.#sources.all();
    return {
      mode: this.#config.mode,
      ids: Array.from(order, (at) => ids[at] as string),
      sourceNames,
      sources: Uint16Array.from(order, (at) => numbers[sources[at] as number] as number),
      attributes: this.#encoders.map((encoder) => encoder.encoded(order)).filter(({ values }) => values.length > 1),
    };
  }

  #sourceOf(number: number, texts: NumberedTexts): number {
    const known = this.#sourceByText[number];
    if (known !== undefined) return known;
    return (this.#sourceByText[number] = this.#sourceNumber(number === 0 ? '' : clean(texts.textOf(number))));
  }

  #sourceNumber(name: string): number {
    const known = this.#sourceNumbers.get(name);
    if (known !== undefined) return known;
    this.#sourceNumbers.set(name, this.#sourceNumbers.size);
    return this.#sourceNumbers.size - 1;
  }
}
