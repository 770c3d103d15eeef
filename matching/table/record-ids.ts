import { HubError } from '#schemas/errors';

const examples = 5;
/** What a set of V8 holds, less one. */
const mostRecords = 2 ** 24 - 1;

/** Checks that each record has an id of its own. What is wrong is told by file and row, never by the id: it may be a legacy key. */
export class RecordIds {
  readonly #seen = new Set<string>();
  readonly #twice = new Faults();
  readonly #missing = new Faults();

  /** @throws HubError MATCH_TOO_LARGE */
  take(file: string, row: number, id: string): void {
    if (id === '') this.#missing.add(file, row);
    else if (this.#seen.has(id)) this.#twice.add(file, row);
    else {
      if (this.#seen.size === mostRecords)
        throw new HubError('MATCH_TOO_LARGE', { records: `more than ${mostRecords}` });
      this.#seen.add(id);
    }
  }

  /** @throws HubError RECORD_ID_MISSING, RECORD_ID_TWICE */
  check(): void {
    if (this.#missing.rows > 0) throw new HubError('RECORD_ID_MISSING', this.#missing.details);
    if (this.#twice.rows > 0) throw new HubError('RECORD_ID_TWICE', this.#twice.details);
  }
}

class Faults {
  rows = 0;
  readonly #first: string[] = [];

  add(file: string, row: number): void {
    if (this.rows++ < examples) this.#first.push(`${file} row ${row}`);
  }

  get details() {
    return { rows: this.rows, first: this.#first };
  }
}
