import { levelOf } from '../compare/comparison-levels.ts';
import type { TableComparer } from '../compare/table-comparer.ts';
import type { RecordTable } from '../table/record-table.ts';

const otherNamesFrom = levelOf('given', 'another-listed-name');

/** Tells birth dates that were probably copied from a relative: somebody of another given name in the same home holds that very date. */
export class RelativesDates {
  readonly #comparer: TableComparer;
  readonly #given: number;
  readonly #dates: Int32Array;
  readonly #addresses: Int32Array;
  readonly #holders = new Map<number, number[]>();

  constructor({ attributes }: RecordTable, comparer: TableComparer) {
    this.#comparer = comparer;
    this.#given = comparer.comparisons.findIndex(({ name }) => name === 'given');
    this.#dates = attributes.find(({ name }) => name === 'birthDate')?.codes ?? new Int32Array(0);
    const address = attributes.find(({ name }) => name === 'address');
    this.#addresses = address?.codes ?? new Int32Array(0);
    // A postcode alone is no home: there the very person may live whose given name is written otherwise.
    if (this.#given === -1 || !address) return;
    for (const [place, date] of this.#dates.entries()) {
      if (date === 0) continue;
      const holders = this.#holders.get(date);
      if (holders) holders.push(place);
      else this.#holders.set(date, [place]);
    }
  }

  /** Whether the date of a record is a relative's. @param isOther whether a record may be somebody else's */
  isRelatives(place: number, isOther: (holder: number) => boolean): boolean {
    const holders = this.#holders.get(this.#dates[place] ?? 0) ?? [];
    return holders.some(
      (holder) => holder !== place && this.#shareHome(place, holder) && isOther(holder) && this.#differ(place, holder),
    );
  }

  #shareHome(left: number, right: number): boolean {
    return this.#addresses[left] !== 0 && this.#addresses[left] === this.#addresses[right];
  }

  #differ(left: number, right: number): boolean {
    this.#comparer.compare(left, right);
    return (this.#comparer.levels[this.#given] as number) >= otherNamesFrom;
  }
}
