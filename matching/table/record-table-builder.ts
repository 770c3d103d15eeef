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

const control = /[\u0000-\u001f\u007f]/;
const controls = new RegExp(control.source, 'g');

function clean(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const trimmed = cell.trim();
  return control.test(trimmed) ? trimmed.replace(controls, ' ') : trimmed;
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

  /** The table of all rows in the order of their ids, so that the rows' order in the files changes nothing; attributes that are nowhere known are left out. */
  build(): RecordTable {
    const order = Uint32Array.from(this.#ids, (_, at) => at);
    const ids = this.#ids;
    if (!isInOrder(ids))
      order.sort((one, other) => {
        const [left, right] = [ids[one] as string, ids[other] as string];
        return left < right ? -1 : left > right ? 1 : one - other;
      });
    const names = [...this.#sourceNumbers.keys()];
    const sourceNames = names.toSorted();
    const numbers = names.map((name) => sourceNames.indexOf(name));
    const sources = this.#sources.toShared();
    return {
      mode: this.#config.mode,
      ids: Array.from(order, (at) => ids[at] as string),
      sourceNames,
      sources: Uint16Array.from(order, (at) => numbers[sources[at] as number] as number),
      attributes: this.#encoders.map((encoder) => encoder.encoded(order)).filter(({ values }) => values.length > 1),
    };
  }

  #sourceNumber(name: string): number {
    const known = this.#sourceNumbers.get(name);
    if (known !== undefined) return known;
    this.#sourceNumbers.set(name, this.#sourceNumbers.size);
    return this.#sourceNumbers.size - 1;
  }
}

function isInOrder(ids: readonly string[]): boolean {
  for (let at = 1; at < ids.length; at++) if ((ids[at - 1] as string) > (ids[at] as string)) return false;
  return true;
}
