import { HubError } from '#schemas/errors';

const examples = 5;
/** What a map of V8 holds, less one: of records in memory the ids are in one. */
const mostRecords = 2 ** 24 - 1;

/** Checks that each record has an id of its own. What is wrong is told by file and row, never by the id: it may be a legacy key. */
export class RecordIds {
  /** 1 by number of an id that is taken. */
  #isTaken = new Uint8Array(1024);
  #records = 0;
  readonly #twice = new Faults();
  readonly #missing = new Faults();

  /** @param id number of its text, 0 for none @throws HubError MATCH_TOO_LARGE */
  take(file: string, row: number, id: number): void {
    if (++this.#records > mostRecords) throw new HubError('MATCH_TOO_LARGE', { records: `more than ${mostRecords}` });
    if (id >= this.#isTaken.length) {
      const larger = new Uint8Array(Math.max(id + 1, this.#isTaken.length * 2));
      larger.set(this.#isTaken);
      this.#isTaken = larger;
    }
    if (id === 0) this.#missing.add(file, row);
    else if (this.#isTaken[id] === 1) this.#twice.add(file, row);
    else this.#isTaken[id] = 1;
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
