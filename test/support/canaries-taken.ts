import { recordHandleOf } from '#libs/connector-sdk';
import { IdentityKeys } from '#libs/linkage';
import type { Database } from '#libs/postgres';
import type { CanaryPartnership } from '#libs/reference-partnership';
import type { DataFolder } from '#apps/standalone';
import { PostgresAgencyRecordStore } from '../../libs/postgres/linkage/postgres-agency-record-store.ts';

/** Titles have no place in an agency record: connectors leave them at the source. */
const leftAtTheSource = ['youth-justice PersonNameTitle', 'health PID-5 title'];

/**
 * Opens the sealed records that hold the good canaries.
 *
 * @returns `agency field` of each that is not in them: a connector that took nothing would leak nothing either
 */
export async function canariesNotTaken(
  { canaries, canaryRecords }: CanaryPartnership,
  database: Database,
  { secrets }: DataFolder,
): Promise<readonly string[]> {
  const store = new PostgresAgencyRecordStore(database, IdentityKeys.from(secrets.identityKey));
  const handles = canaryRecords.map(({ agency, key }) =>
    recordHandleOf(secrets.connectors[agency]?.handleKey ?? '', { agency, stream: 'person', key }),
  );
  const opened = (await store.open(handles)).map(({ record }) => JSON.stringify(record).toLowerCase());
  const isIn = (texts: readonly string[]): boolean =>
    texts.some((text) => opened.some((each) => each.includes(text.toLowerCase())));
  return canaries
    .filter(({ kind, texts }) => kind === 'good' && !isIn(texts))
    .map(({ agency, field }) => `${agency} ${field}`)
    .filter((name) => !leftAtTheSource.includes(name));
}
