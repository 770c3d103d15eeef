import { until } from '#test/app-process';
import { lagOf } from '#libs/postgres';
import type { HubProcesses } from '#test/hub-processes';
import { byKey } from './check/evidence.ts';
import { matchers } from './theatre.ts';

interface State {
  /** Persons as groups of records, and the flags of each record with all that a reader may ever see. */
  readonly lines: ReadonlySet<string>;
  readonly personOf: ReadonlyMap<string, string>;
}

async function stateOf({ database }: HubProcesses): Promise<State> {
  const members = await database.query<{ handle: string; person: string }>(
    `select chaos.plain(handle) as handle, person_id as person from identity.membership where person_id is not null order by handle`,
  );
  const flags = await database.query<{ line: string }>(
    `select record_handle || ' has a flag ' || concat_ws('|', owner, category, involvement, since, ended, review_by, team,
       tier, regime, array_to_string(powers, '+'), dispose_after, identity_evidence, version) as line from flags.flag`,
  );
  const persons = [...byKey(members, ({ person }) => person).values()];
  return {
    lines: new Set([
      ...persons.map((person) => `one person: ${person.map(({ handle }) => handle).join(' ')}`),
      ...flags.map(({ line }) => line),
    ]),
    personOf: new Map(members.map(({ handle, person }) => [handle, person])),
  };
}

/** What a quiet fold of the log gives. */
export interface Rebuilt {
  /** Persons and flags that are otherwise. */
  readonly otherwise: readonly string[];
  /** Records whose person is made of the same records under another id. */
  readonly otherIds: number;
}

/**
 * Folds the log anew: forgets all that matchers and an indexer make again, quietly, from the first event on, and compares.
 */
export async function rebuilt(hub: HubProcesses): Promise<Rebuilt> {
  const { database } = hub;
  const workers = [...matchers, 'indexer'] as const;
  await Promise.all(workers.map((name) => hub.running(name).end('SIGTERM')));
  const before = await stateOf(hub);
  await database.query(
    `truncate identity.agency_record, identity.record_key, identity.blocking_key, identity.membership,
       identity.link_evidence, identity.decision, flags.record, flags.subject, flags.flag;
     update log.consumer_offset set next_offset = 0 where consumer_group in ('matcher', 'indexer')`,
  );
  hub.start('matcher', 'matcher 2', 'indexer');
  const left = async (): Promise<number> =>
    (await lagOf(database, 'matcher', ['agency-records', 'decisions'])) +
    (await lagOf(database, 'indexer', ['involvements', 'memberships']));
  await until('the log is folded anew', async () => (await left()) === 0, 180_000);
  const after = await stateOf(hub);
  return {
    otherwise: [
      ...[...before.lines].filter((line) => !after.lines.has(line)).map((line) => `was: ${line}`),
      ...[...after.lines].filter((line) => !before.lines.has(line)).map((line) => `is: ${line}`),
    ],
    otherIds: [...before.personOf].filter(([handle, person]) => after.personOf.get(handle) !== person).length,
  };
}
