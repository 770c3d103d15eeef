import { AttributeEncoder } from './attribute-encoder.ts';
import { attributesOf } from './attributes-of.ts';
import { GrowingCodes } from './growing-codes.ts';
import type { MatchConfig } from './match-config.ts';
import type { RecordTable } from './record-table.ts';

/** Takes the rows of one file. */
export interface RowTaker {
  /** @param row cells in the order of the file's header */
  add(row: readonly string[]): void;
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u001f\u007f]/g;

function clean(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const trimmed = cell.trim();
  return control.test(trimmed) ? trimmed.replace(control, ' ') : trimmed;
}

/**
 * Builds a table from files row by row. The configuration is expected to fit the headers (`configProblemsOf`); a column that a file lacks is
 * empty in its rows.
 */
export class RecordTableBuilder {
  readonly #config: MatchConfig;
  readonly #ids: string[] = [];
  readonly #sources = new GrowingCodes();
  readonly #sourceNumbers = new Map<string, number>();
  readonly #encoders: readonly AttributeEncoder[];
  #files = 0;

  constructor(config: MatchConfig) {
    this.#config = config;
    this.#encoders = attributesOf(config).map((attribute) => new AttributeEncoder(attribute, config.columns));
  }

  /** Records so far. */
  get size(): number {
    return this.#ids.length;
  }

  /**
   * Starts a file.
   *
   * @param name what the file's records have as source where CONFIG names no column for it
   */
  file(name: string, header: readonly string[]): RowTaker {
    const { id, source } = this.#config;
    const columnOfId = typeof id === 'string' ? id : (id[this.#files] ?? id.at(-1) ?? '');
    this.#files++;
    const idAt = header.indexOf(columnOfId);
    const sourceAt = source === undefined ? -1 : header.indexOf(source);
    const placesOf = this.#encoders.map(({ attribute }) => attribute.columns.map((column) => header.indexOf(column)));
    return {
      add: (row) => {
        this.#ids.push((row[idAt] ?? '').trim());
        this.#sources.push(this.#sourceNumber(sourceAt === -1 ? name : clean(row[sourceAt])));
        for (const [at, encoder] of this.#encoders.entries())
          encoder.add((placesOf[at] ?? []).map((place) => (place === -1 ? '' : clean(row[place]))));
      },
    };
  }

  /** The table of all rows; attributes that are nowhere known are left out. */
  build(): RecordTable {
    return {
      mode: this.#config.mode,
      ids: this.#ids,
      sourceNames: [...this.#sourceNumbers.keys()],
      sources: Uint16Array.from(this.#sources.toShared()),
      attributes: this.#encoders.map((encoder) => encoder.encoded()).filter(({ values }) => values.length > 1),
    };
  }

  #sourceNumber(name: string): number {
    const known = this.#sourceNumbers.get(name);
    if (known !== undefined) return known;
    this.#sourceNumbers.set(name, this.#sourceNumbers.size);
    return this.#sourceNumbers.size - 1;
  }
}
