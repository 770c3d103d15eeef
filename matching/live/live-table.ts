import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';
import type { RecordTable } from '../table/record-table.ts';
import { type IdentityDays, identityDaysOf } from '../table/identity-days.ts';
import { hubAttributes } from './hub-attributes.ts';
import type { RecordValues } from './values-of-details.ts';

type Value = AttributeValues[AttributeKind];

/** What `IdentityDays` holds of one record. */
type DaysOfRecord = ReturnType<typeof identityDaysOf>;

/** Codes of the values of one attribute: equal values have one code. */
interface Dictionary {
  readonly codes: Int32Array;
  /** Records that hold each code. */
  readonly holders: Int32Array;
  values: (Value | undefined)[];
  codeOf: Map<string, number>;
}

/**
 * Records that come and go, encoded as a table is: a place holds one record until it is given back, and a value goes with the last record that holds it; its code is
 * not used again, for answers are remembered by it. There is room for twice as many codes as records: when it is used up, a new table takes the records that are left.
 */
export class LiveTable implements RecordTable {
  readonly mode = 'dedupe';
  readonly ids: readonly string[] = [];
  readonly sourceNames: string[] = [];
  readonly sources: Uint16Array;
  readonly attributes: readonly (RecordTable['attributes'][number] & Dictionary)[];
  readonly identityDays: IdentityDays;
  readonly capacity: number;
  /** Most codes of an attribute, those of values that are gone included. */
  readonly mostValues: number;
  readonly #sourceNumbers = new Map<string, number>();
  readonly #free: number[] = [];
  #used = 0;
  #fullest = 0;

  /** @param capacity most records held at a time */
  constructor(capacity: number) {
    this.capacity = capacity;
    this.mostValues = capacity * 2 + 2;
    this.sources = new Uint16Array(capacity);
    this.identityDays = { since: new Int32Array(capacity), from: new Int32Array(capacity) };
    this.attributes = hubAttributes.map(({ name, kind, columns }) => {
      return {
        name,
        kind,
        columns,
        codes: new Int32Array(capacity),
        holders: new Int32Array(this.mostValues),
        values: [undefined],
        codeOf: new Map(),
      };
    });
  }

  /** Records held. */
  get size(): number {
    return this.#used - this.#free.length;
  }

  /** Whether codes of values that are gone take so much room that another record may not find any. */
  get isWornOut(): boolean {
    return this.#fullest + 1 >= this.mostValues;
  }

  /** Takes a record in; there is room. @returns its place */
  put(source: string, values: RecordValues, { since, from }: DaysOfRecord): number {
    const place = this.#free.pop() ?? this.#used++;
    this.sources[place] = this.#sourceNumber(source);
    this.identityDays.since[place] = since;
    this.identityDays.from[place] = from;
    for (const attribute of this.attributes) {
      const value = values.get(attribute.name);
      const code = value === undefined ? 0 : this.#codeOf(attribute, value);
      attribute.codes[place] = code;
      attribute.holders[code] = (attribute.holders[code] as number) + 1;
    }
    return place;
  }

  /** The same with more room, each record at its place; this one is not used any more. @param capacity records held at a time then */
  enlarged(capacity: number): LiveTable {
    const larger = new LiveTable(capacity);
    larger.sources.set(this.sources);
    larger.identityDays.since.set(this.identityDays.since);
    larger.identityDays.from.set(this.identityDays.from);
    for (const [at, { codes, holders, values, codeOf }] of this.attributes.entries()) {
      const attribute = larger.attributes[at] as Dictionary;
      attribute.codes.set(codes);
      attribute.holders.set(holders);
      attribute.values = values;
      attribute.codeOf = codeOf;
    }
    larger.sourceNames.push(...this.sourceNames);
    for (const [name, number] of this.#sourceNumbers) larger.#sourceNumbers.set(name, number);
    larger.#free.push(...this.#free);
    larger.#used = this.#used;
    larger.#fullest = this.#fullest;
    return larger;
  }

  /** Some of the records as a table that does not change. @param places of the records, in the order wanted @param ids theirs */
  gathered(places: readonly number[], ids: readonly string[]): RecordTable {
    const numbersAt = (column: Int32Array): Int32Array => Int32Array.from(places, (place) => column[place] as number);
    const { since, from } = this.identityDays;
    return {
      ...{ mode: this.mode, ids, sourceNames: this.sourceNames },
      sources: Uint16Array.from(places, (place) => this.sources[place] as number),
      attributes: this.attributes.map(({ name, kind, columns, codes, values }) => ({
        ...{ name, kind, columns },
        ...inOrderOfUse(numbersAt(codes), values),
      })),
      identityDays: { since: numbersAt(since), from: numbersAt(from) },
    };
  }

  /** Gives a place back; nothing of its record stays. */
  drop(place: number): void {
    for (const attribute of this.attributes) letGo(attribute, place);
    this.sources[place] = 0;
    const { since, from } = identityDaysOf({});
    this.identityDays.since[place] = since;
    this.identityDays.from[place] = from;
    this.#free.push(place);
  }

  /** Source of a record. */
  sourceAt(place: number): string {
    return this.sourceNames[this.sources[place] as number] ?? '';
  }

  /** Days of a record's identity. */
  daysAt(place: number): DaysOfRecord {
    const { since, from } = this.identityDays;
    return { since: since[place] as number, from: from[place] as number };
  }

  /** What a record holds. */
  valuesAt(place: number): RecordValues {
    return new Map(
      this.attributes.flatMap(({ name, codes, values }): (readonly [string, Value])[] => {
        const value = values[codes[place] as number];
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }

  #codeOf({ codeOf, values }: Dictionary, value: Value): number {
    const key = JSON.stringify(value);
    const known = codeOf.get(key);
    if (known !== undefined) return known;
    const code = values.push(value) - 1;
    codeOf.set(key, code);
    this.#fullest = Math.max(this.#fullest, code);
    return code;
  }

  #sourceNumber(source: string): number {
    const known = this.#sourceNumbers.get(source);
    if (known !== undefined) return known;
    this.#sourceNumbers.set(source, this.sourceNames.push(source) - 1);
    return this.sourceNames.length - 1;
  }
}

/** Takes the value of a place away, with the value itself where no other record holds it. */
function letGo({ codes, holders, values, codeOf }: Dictionary, place: number): void {
  const code = codes[place] as number;
  codes[place] = 0;
  const left = (holders[code] as number) - 1;
  holders[code] = left;
  if (code === 0 || left > 0) return;
  codeOf.delete(JSON.stringify(values[code]));
  values[code] = undefined;
}

/** The same values under codes that grow as they are first used, so that they do not tell how the records came. */
function inOrderOfUse(codes: Int32Array, values: Dictionary['values']): Pick<Dictionary, 'codes' | 'values'> {
  const renumbered = new Int32Array(values.length);
  const used: Dictionary['values'] = [undefined];
  for (const [place, code] of codes.entries()) {
    if (code === 0) continue;
    if (renumbered[code] === 0) renumbered[code] = used.push(values[code]) - 1;
    codes[place] = renumbered[code] as number;
  }
  return { codes, values: used };
}
