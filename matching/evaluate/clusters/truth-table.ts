import { HubError } from '#schemas/errors';

/** Records by number, each with the number of its true person. */
export interface TruthTable {
  /** Number of a record by its id, 0 to records - 1. */
  readonly recordOf: ReadonlyMap<string, number>;
  /** Person of each record. */
  readonly personOf: Int32Array;
  /** Person ids by number. */
  readonly persons: readonly string[];
}

/**
 * Collects the truth, row by row. A record without a true person is a person of its own, and counted.
 */
export class TruthTableBuilder {
  readonly #records = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  readonly #persons: string[] = [];
  #personOf = new Int32Array(1024);
  /** Records whose true person is empty. */
  withoutPerson = 0;

  /** @returns false where the record id was there before; the row is left out then */
  add(record: string, person: string): boolean {
    const number = this.#records.size;
    if (this.#records.has(record)) return false;
    this.#records.set(record, number);
    if (number === this.#personOf.length) {
      const longer = new Int32Array(number * 2);
      longer.set(this.#personOf);
      this.#personOf = longer;
    }
    this.#personOf[number] = this.#numberOf(person);
    return true;
  }

  #numberOf(person: string): number {
    if (person === '') {
      this.withoutPerson++;
      return this.#persons.push('') - 1;
    }
    const known = this.#numbers.get(person);
    if (known !== undefined) return known;
    const number = this.#persons.push(person) - 1;
    this.#numbers.set(person, number);
    return number;
  }

  build(): TruthTable {
    return {
      recordOf: this.#records,
      personOf: this.#personOf.slice(0, this.#records.size),
      persons: this.#persons,
    };
  }
}

/** @throws HubError RECORD_ID_TWICE, for a map never */
export function truthTableOf(truth: Iterable<readonly [record: string, person: string]>): TruthTable {
  const builder = new TruthTableBuilder();
  for (const [record, person] of truth)
    if (!builder.add(record, person)) throw new HubError('RECORD_ID_TWICE', { fields: ['truth'] });
  return builder.build();
}
