import { textOrder } from '../cluster/weighed-edge.ts';
import { identityDaysOf } from '../table/identity-days.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { IdentityDetails } from './identity-details.ts';
import { LiveTable } from './live-table.ts';
import { valuesOfDetails } from './values-of-details.ts';

/** An agency record among many. */
export interface HubRecord {
  readonly handle: string;
  /** Whose it is. */
  readonly agency: string;
  readonly details: IdentityDetails;
}

/** Makes a table of agency records for the batch, in the order of their handles whatever the order in which they come. */
export class HubTableBuilder {
  readonly #handles: string[] = [];
  #table = new LiveTable(1024);
  #isInOrder = true;

  add({ handle, agency, details }: HubRecord): void {
    const last = this.#handles.at(-1);
    if (last !== undefined && textOrder(last, handle) > 0) this.#isInOrder = false;
    if (this.#handles.length === this.#table.capacity) {
      const larger = new LiveTable(this.#table.capacity * 2);
      larger.takeAllOf(this.#table);
      this.#table = larger;
    }
    this.#table.put(agency, valuesOfDetails(details), identityDaysOf(details));
    this.#handles.push(handle);
  }

  /** The table; nothing may be added after. */
  build(): RecordTable {
    const handles = this.#handles;
    if (this.#isInOrder) return cut(this.#table, handles);
    const order = [...handles.keys()].sort((one, other) => textOrder(handles[one] ?? '', handles[other] ?? ''));
    const table = new LiveTable(handles.length);
    for (const place of order)
      table.put(this.#table.sourceAt(place), this.#table.valuesAt(place), this.#table.daysAt(place));
    return cut(
      table,
      order.map((place) => handles[place] ?? ''),
    );
  }
}

/** A table of agency records for the batch, in the order of their handles whatever the order in which they come. @param records are read once */
export function tableOfDetails(records: Iterable<HubRecord>): RecordTable {
  const builder = new HubTableBuilder();
  for (const record of records) builder.add(record);
  return builder.build();
}

/** As many places as there are records. */
function cut({ mode, sourceNames, sources, attributes, identityDays }: LiveTable, ids: readonly string[]): RecordTable {
  const cutTo = <Column extends Int32Array | Uint16Array>(column: Column): Column =>
    column.subarray(0, ids.length) as Column;
  return {
    ...{ mode, ids, sourceNames, sources: cutTo(sources) },
    attributes: attributes.map(({ name, kind, columns, codes, values }) => ({
      ...{ name, kind, columns, values },
      codes: cutTo(codes),
    })),
    identityDays: { since: cutTo(identityDays.since), from: cutTo(identityDays.from) },
  };
}
