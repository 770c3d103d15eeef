import type { ReferencePartnership } from '#libs/reference-partnership';
import { dropFile, dropFolder } from '#apps/standalone';
import type { HubProcesses } from '#test/hub-processes';
import type { Draws } from './draws.ts';

const agency = 'childrens-social-care';
/** Under the guard of the connector's manifest, which takes up to 5 percent. */
const leftOut = 0.02;

/** Drops a full export of children's social care in which some rows are missing: their records are deleted, and come back with a later one. */
export async function dropPartialEdition(hub: HubProcesses, sample: ReferencePartnership, draws: Draws): Promise<void> {
  const lines = Buffer.from(sample.legacy.childrenCsv).toString('latin1').split('\n');
  const kept = lines.filter((line, at) => at === 0 || line.includes('"') || draws.next() >= leftOut);
  await dropFile(dropFolder(hub.data, agency), 'children.csv', Buffer.from(kept.join('\n'), 'latin1'));
}

/** Drops the whole export again. */
export async function dropWholeEdition(hub: HubProcesses, sample: ReferencePartnership): Promise<void> {
  await dropFile(dropFolder(hub.data, agency), 'children.csv', sample.legacy.childrenCsv);
}
