import { recordHandleOf } from '#libs/connector-sdk';
import type { Database } from '#libs/postgres';
import type { ReferencePartnership } from '#libs/reference-partnership';
import type { DataFolder } from '#apps/standalone';

/** What a hub holds, in terms that two hubs with other keys have in common: record ids of the sample instead of handles and ids. */
export interface HubState {
  /** `recordId state`, sorted. */
  readonly records: readonly string[];
  /** Persons as sorted groups of record ids, sorted. */
  readonly persons: readonly string[];
  /** Flags of each record with everything that a reader may ever see, sorted. */
  readonly flags: readonly string[];
  /** Events that wait in the dead-letter store. */
  readonly deadLetters: number;
}

/** Record id (`agency/key`) of each handle. */
export function recordIds(data: DataFolder, sample: ReferencePartnership): ReadonlyMap<string, string> {
  return new Map(
    sample.observations.map(({ agency, key }) => [
      recordHandleOf(data.secrets.connectors[agency]?.handleKey ?? '', { agency, stream: 'person', key }),
      `${agency}/${key}`,
    ]),
  );
}

interface FlagRow {
  readonly handle: string;
  readonly subject: string;
  readonly facts: string;
}

const plain = (handle: string): string => handle.replaceAll('-', '');

function grouped(rows: readonly { readonly group: string; readonly member: string }[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { group, member } of rows) groups.set(group, [...(groups.get(group) ?? []), member]);
  return [...groups.values()].map((members) => members.sort().join(' ')).sort();
}

/** Reads the state; the database's user must see every schema. */
export async function hubState(database: Database, data: DataFolder, sample: ReferencePartnership): Promise<HubState> {
  const ids = recordIds(data, sample);
  const idOf = (handle: string): string => ids.get(plain(handle)) ?? 'unknown';
  const records = await database.query<{ handle: string; state: string }>(
    'select handle, state from identity.agency_record',
  );
  const members = await database.query<{ handle: string; person: string }>(
    'select handle, person_id as person from identity.membership where person_id is not null',
  );
  const flags = await database.query<FlagRow>(
    `select record_handle as handle, subject,
       concat_ws('|', owner, category, involvement, since, ended, review_by, team, tier, regime, array_to_string(powers, '+'),
         dispose_after, identity_evidence) as facts
     from flags.flag`,
  );
  const [dead] = await database.query<{ count: string }>('select count(*) from log.dead_letter');
  return {
    records: records.map(({ handle, state }) => `${idOf(handle)} ${state}`).sort(),
    persons: grouped(members.map(({ handle, person }) => ({ group: person, member: idOf(handle) }))),
    flags: grouped(flags.map(({ handle, subject, facts }) => ({ group: subject, member: `${idOf(handle)}|${facts}` }))),
    deadLetters: Number(dead?.count),
  };
}
