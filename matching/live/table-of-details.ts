import type { RecordTable } from '../table/record-table.ts';
import type { IdentityDetails } from './identity-details.ts';
import { LiveTable } from './live-table.ts';
import { valuesOfDetails } from './values-of-details.ts';
import { textOrder } from '../cluster/weighed-edge.ts';

/** An agency record among many. */
export interface HubRecord {
  readonly handle: string;
  /** Whose it is. */
  readonly agency: string;
  readonly details: IdentityDetails;
}

/** A table of agency records for the batch, in the order of their handles. */
export function tableOfDetails(records: readonly HubRecord[]): RecordTable {
  const ordered = [...records].sort((left, right) => textOrder(left.handle, right.handle));
  const table = new LiveTable(ordered.length);
  for (const { agency, details } of ordered) table.put(agency, valuesOfDetails(details));
  const { mode, sourceNames, sources, attributes } = table;
  return { mode, ids: ordered.map(({ handle }) => handle), sourceNames, sources, attributes };
}
