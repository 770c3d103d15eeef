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

/** A table of agency records for the batch, in the order of their handles whatever the order in which they come. @param records are read once */
export function tableOfDetails(records: Iterable<HubRecord>): RecordTable {
  const handles: string[] = [];
  let table = new LiveTable(1024);
  for (const { handle, agency, details } of records) {
    if (handles.length === table.capacity) table = table.enlarged(table.capacity * 2);
    table.put(agency, valuesOfDetails(details), identityDaysOf(details));
    handles.push(handle);
  }
  const places = [...handles.keys()].sort((one, other) => textOrder(handles[one] ?? '', handles[other] ?? ''));
  return table.gathered(
    places,
    places.map((place) => handles[place] ?? ''),
  );
}
