import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '#libs/postgres';
import type { HubProcesses } from '#test/hub-processes';
import type { Line } from './check/evidence.ts';

// Triggers write each effect in the transaction that makes it: what is rolled back leaves none, what is done twice leaves two.
const triggers = `
  create schema chaos;
  create table chaos.effect (ordinal bigint generated always as identity primary key, line jsonb not null);
  create function chaos.note(line jsonb) returns void language sql security definer
    as $$ insert into chaos.effect (line) values (line) $$;
  create function chaos.plain(handle uuid) returns text language sql immutable as $$ select replace(handle::text, '-', '') $$;

  create function chaos.on_record() returns trigger language plpgsql security definer as $$ begin
    perform chaos.note(jsonb_build_object('kind', 'record', 'handle', chaos.plain(new.handle), 'version', new.version::text,
      'state', new.state, 'content', chaos.plain(new.content_hash)));
    return null; end $$;
  create trigger chaos after insert or update on identity.agency_record for each row execute function chaos.on_record();

  create function chaos.on_move() returns trigger language plpgsql security definer as $$ begin
    perform chaos.note(jsonb_build_object('kind', 'move', 'handle', chaos.plain(new.handle),
      'version', new.membership_version::text, 'from', new.from_person, 'to', new.to_person));
    return null; end $$;
  create trigger chaos after insert on identity.membership_history for each row execute function chaos.on_move();

  create function chaos.on_involvement() returns trigger language plpgsql security definer as $$ begin
    if new.version is not null and (tg_op = 'INSERT' or old.version is distinct from new.version
        or old.involvements is distinct from new.involvements) then
      perform chaos.note(jsonb_build_object('kind', 'involvement', 'handle', new.record_handle, 'version', new.version::text));
    end if;
    return null; end $$;
  create trigger chaos after insert or update on flags.record for each row execute function chaos.on_involvement();

  create function chaos.on_audit() returns trigger language plpgsql security definer as $$ begin
    if new.action = 'look-up' then perform chaos.note(jsonb_build_object('kind', 'audit', 'receipt', new.receipt)); end if;
    return null; end $$;
  create trigger chaos after insert on audit.entry for each row execute function chaos.on_audit();

  create function chaos.on_notice() returns trigger language plpgsql security definer as $$ begin
    perform chaos.note(jsonb_build_object('kind', 'notice', 'id', new.notice_id, 'receipt', new.receipt, 'flag', new.flag_id));
    return null; end $$;
  create trigger chaos after insert on flags.notice for each row execute function chaos.on_notice();

  create function chaos.on_dead_letter() returns trigger language plpgsql security definer as $$ begin
    perform chaos.note(jsonb_build_object('kind', 'dead-letter', 'handle', new.key, 'code', new.code));
    return null; end $$;
  create trigger chaos after insert on log.dead_letter for each row execute function chaos.on_dead_letter();

  grant usage on schema chaos to public;
`;

/** Makes the database write down each effect. */
export async function installEffectLog(database: Database): Promise<void> {
  await database.query(triggers);
}

const held = `
  select line from chaos.effect order by ordinal`;

const end = `
  select jsonb_build_object('kind', 'held-record', 'handle', chaos.plain(handle), 'version', version::text, 'state', state,
    'content', chaos.plain(content_hash)) as line from identity.agency_record
  union all
  select jsonb_build_object('kind', 'held-person', 'handle', chaos.plain(handle), 'version', membership_version::text,
    'person', person_id) from identity.membership
  union all
  select jsonb_build_object('kind', 'held-index', 'handle', record_handle, 'version', version::text, 'subject', subject,
    'membershipVersion', membership_version::text) from flags.record
  union all
  select jsonb_build_object('kind', 'held-flag', 'handle', record_handle, 'subject', subject) from flags.flag
  union all
  select jsonb_build_object('kind', 'looked-up', 'receipt', receipt) from flags.look_up
  union all
  select jsonb_build_object('kind', 'disclosed', 'receipt', receipt, 'flag', flag_id) from flags.disclosure`;

/** The notices mailed, by the Message-ID of each mail. */
function mailed(folder: string): Line[] {
  return readdirSync(folder).flatMap((name): Line[] => {
    const id = /^Message-ID: <([^@]+)@signpost>/im.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
    return id === undefined ? [] : [{ kind: 'mailed', id }];
  });
}

/** Everything that was done, in order, and everything that is held now. */
export async function effectsAndEnd({ database, data }: HubProcesses): Promise<readonly Line[]> {
  const rows = [...(await database.query<{ line: Line }>(held)), ...(await database.query<{ line: Line }>(end))];
  return [...rows.map(({ line }) => line), ...mailed(data.folder('mail'))];
}
