import { until } from '#test/app-process';
import { lagOf } from '#libs/postgres';
import type { HubProcesses } from '#test/hub-processes';
import { matchers } from './theatre.ts';

interface Row {
  readonly line: string;
}

/** Persons with their ids, and flags with all that a reader may ever see, one line each. */
async function stateOf({ database }: HubProcesses): Promise<ReadonlySet<string>> {
  const rows = await database.query<Row>(
    `select chaos.plain(handle) || ' is of person ' || person_id as line from identity.membership where person_id is not null
     union all
     select record_handle || ' has a flag ' || concat_ws('|', subject, owner, category, involvement, since, ended, review_by, team,
       tier, regime, array_to_string(powers, '+'), dispose_after, identity_evidence, version) from flags.flag`,
  );
  return new Set(rows.map(({ line }) => line));
}

/**
 * Folds the log anew: forgets all that one matcher and one indexer make again, quietly, from the first event on, and compares.
 *
 * @returns what is otherwise afterwards; persons keep their ids by the registry
 */
export async function differencesOfRebuild(hub: HubProcesses): Promise<readonly string[]> {
  const { database } = hub;
  const workers = [...matchers, 'indexer'] as const;
  await Promise.all(workers.map((name) => hub.running(name).end('SIGTERM')));
  const before = await stateOf(hub);
  await database.query(
    `truncate identity.agency_record, identity.record_key, identity.blocking_key, identity.membership,
       identity.link_evidence, identity.decision, flags.record, flags.subject, flags.flag;
     update log.consumer_offset set next_offset = 0 where consumer_group in ('matcher', 'indexer')`,
  );
  hub.start('matcher', 'indexer');
  const left = async (): Promise<number> =>
    (await lagOf(database, 'matcher', ['agency-records', 'decisions'])) +
    (await lagOf(database, 'indexer', ['involvements', 'memberships']));
  await until('the log is folded anew', async () => (await left()) === 0, 180_000);
  const after = await stateOf(hub);
  return [
    ...[...before].filter((line) => !after.has(line)).map((line) => `was: ${line}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `is: ${line}`),
  ];
}
