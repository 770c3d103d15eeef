import { HubError } from '#schemas/errors';
import { tableRulesOf, type TableRule } from '../block/table-rules.ts';
import { spreadOf } from '../cluster/group-scorer.ts';
import { TableComparer } from '../compare/table-comparer.ts';
import { type ExplainedPair, explainPair } from '../link/explain-pair.ts';
import { TableScorer } from '../score/table-scorer.ts';
import { areApartByLaw, type IdentityDays, identityDaysOf } from '../table/identity-days.ts';
import type { RecordTable } from '../table/record-table.ts';
import { frozenTermsOf } from './frozen-terms.ts';
import type { HubModel } from './hub-model.ts';
import type { IdentityDetails } from './identity-details.ts';
import { type IdentityEvidence, identityEvidenceOf } from './identity-evidence-of.ts';
import { keysOfValues } from './keys-of-values.ts';
import { LiveTable } from './live-table.ts';
import { type RecordValues, valuesOfDetails } from './values-of-details.ts';

/** Of a record without a body nobody knows since when it is. */
const notHeld = identityDaysOf({});

/** Places at first; more are made as records come. */
const firstCapacity = 1024;

/** A record that is held in memory. */
interface HeldRecord {
  readonly version: bigint;
  readonly place: number;
}

/**
 * The engine over records that come and go: holds them encoded, least recently used first out, and weighs any two of them by one model. What it says of
 * a pair is what the batch says of it.
 */
export class LiveMatcher {
  readonly model: HubModel;
  readonly #rules: readonly TableRule[];
  readonly #capacity: number;
  readonly #held = new Map<string, HeldRecord>();
  #table: LiveTable;
  #scorer: TableScorer;

  /**
   * @param capacity records held at a time; more where one question needs more. Infinity: none is ever forgotten
   * @throws HubError MODEL_INVALID when the model lacks a comparison, level or blocking rule of agency records
   */
  constructor(model: HubModel, capacity: number) {
    this.model = model;
    this.#capacity = capacity;
    this.#table = new LiveTable(Math.min(capacity, firstCapacity));
    this.#scorer = this.#scorerOf(this.#table);
    this.#rules = rulesOf(this.#table, model);
  }

  /** The blocking keys of a record, distinct; they tell of the person and are stored hashed. Two records are worth comparing when they share one. */
  blockingKeysOf(details: IdentityDetails): readonly string[] {
    return this.#keysOf(valuesOfDetails(details));
  }

  /** The blocking keys of a record that is held. */
  blockingKeysOfHeld(handle: string): readonly string[] {
    return this.#keysOf(this.#table.valuesAt(this.#placeOf(handle)));
  }

  /**
   * Those of the records wanted that are not held in that version. Those that are stay held as long as no other question is asked.
   *
   * @param versionOf version by handle
   */
  missing(versionOf: ReadonlyMap<string, bigint>): readonly string[] {
    if (versionOf.size > this.#table.capacity) this.#renew(versionOf.size * 2);
    const hasRoom = this.#table.size + versionOf.size <= this.#capacity;
    const missing: string[] = [];
    for (const [handle, version] of versionOf) {
      const held = this.#held.get(handle);
      if (held?.version !== version) {
        missing.push(handle);
        continue;
      }
      // Where none is let go before the question ends, nobody asks who was used last.
      if (hasRoom) continue;
      this.#held.delete(handle);
      this.#held.set(handle, held);
    }
    return missing;
  }

  /** Holds a record, in place of an earlier version. @param source whose it is */
  hold(handle: string, version: bigint, source: string, details: IdentityDetails): void {
    if (this.#table.size >= this.#table.capacity) {
      const [oldest] = this.#held.keys();
      if (this.#table.capacity < this.#capacity) this.#enlarge();
      else if (this.#held.has(handle)) this.drop(handle);
      else if (oldest !== undefined) this.drop(oldest);
    }
    if (this.#table.isWornOut) this.#renew(this.#table.capacity);
    const place = this.#table.put(source, valuesOfDetails(details), identityDaysOf(details));
    this.#scorer.comparer.noteRecord(place);
    // After the later version is in, so that what both of them hold stays as it is.
    this.drop(handle);
    this.#held.set(handle, { version, place });
  }

  /** Forgets a record: nothing of it stays in memory. */
  drop(handle: string): void {
    const held = this.#held.get(handle);
    if (!held) return;
    this.#table.drop(held.place);
    this.#held.delete(handle);
  }

  /** Whether the record is held, in whatever version. */
  has(handle: string): boolean {
    return this.#held.has(handle);
  }

  /**
   * Match weight of two records that are held, bits, prior included.
   *
   * @param floor what is sure to be below it is not worked out
   * @returns a number below `floor` when the weight is
   */
  weigh(left: string, right: string, floor?: number): number {
    return this.#scorer.weigh(this.#placeOf(left), this.#placeOf(right), floor);
  }

  /** Match weight of two groups of records that are held, each of one person, bits; of an empty group nothing is known: 0. */
  weighGroups(ours: readonly string[], theirs: readonly string[]): number {
    if (ours.length === 0 || theirs.length === 0) return 0;
    const [left, right] = [ours, theirs].map((handles) => handles.map((handle) => this.#placeOf(handle)));
    if (!left || !right || areApartByLaw(this.#table.identityDays, left, right)) return -Infinity;
    return this.#scorer.weighGroups(spreadOf(left), spreadOf(right));
  }

  /** Days of the identity of each of some records, in their order; of those that are not held nothing is known. */
  identityDaysOf(handles: readonly string[]): IdentityDays {
    const days = handles.map((handle) => {
      const held = this.#held.get(handle);
      return held ? this.#table.daysAt(held.place) : notHeld;
    });
    return { since: Int32Array.from(days, ({ since }) => since), from: Int32Array.from(days, ({ from }) => from) };
  }

  /** Records that are held as a table for the batch. @param handles in the order of places wanted */
  tableOf(handles: readonly string[]): RecordTable {
    return this.#table.gathered(
      handles.map((handle) => this.#placeOf(handle)),
      handles,
    );
  }

  /** Why two records that are held weigh what they do. */
  explain(left: string, right: string): ExplainedPair {
    return explainPair(this.#scorer, this.#placeOf(left), this.#placeOf(right));
  }

  /** How well two records that are held are known to be one person, for records that are linked; of one record with itself: what it proves alone. */
  evidenceOf(left: string, right: string): IdentityEvidence {
    const [one, other] = [this.#placeOf(left), this.#placeOf(right)];
    const weight = this.#scorer.weigh(one, other);
    const matchWeight = one === other ? weight - this.#scorer.weightOfOneSource : weight;
    return identityEvidenceOf(this.#scorer.comparer, matchWeight, this.model.thresholds);
  }

  #keysOf(values: RecordValues): readonly string[] {
    return this.#rules.flatMap((rule) => keysOfValues(values, rule).map((key) => `${rule.name}:${key}`));
  }

  #placeOf(handle: string): number {
    const held = this.#held.get(handle);
    if (!held) throw new Error('a record is weighed that is not held');
    return held.place;
  }

  #scorerOf(table: LiveTable): TableScorer {
    return new TableScorer(table, new TableComparer(table, frozenTermsOf(this.model, table.mostValues)), this.model);
  }

  #enlarge(): void {
    this.#table = this.#table.enlarged(Math.min(this.#table.capacity * 2, this.#capacity));
    this.#scorer = this.#scorerOf(this.#table);
    for (const { place } of this.#held.values()) this.#scorer.comparer.noteRecord(place);
  }

  /** Begins a new table with the records held. */
  #renew(capacity: number): void {
    const before = this.#table;
    this.#table = new LiveTable(capacity);
    this.#scorer = this.#scorerOf(this.#table);
    for (const [handle, { version, place }] of [...this.#held]) {
      const renewed = this.#table.put(before.sourceAt(place), before.valuesAt(place), before.daysAt(place));
      this.#scorer.comparer.noteRecord(renewed);
      this.#held.set(handle, { version, place: renewed });
    }
  }
}

function rulesOf(table: LiveTable, { blockingRules, id }: HubModel): readonly TableRule[] {
  const known = tableRulesOf(table);
  return blockingRules.map((name) => {
    const rule = known.find((one) => one.name === name);
    if (!rule) throw new HubError('MODEL_INVALID', { model: id, blockingRule: name });
    return rule;
  });
}
