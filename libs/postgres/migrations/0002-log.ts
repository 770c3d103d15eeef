import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schema `log`: the Postgres event log, consumers' offsets and leases, the outbox towards Kafka, and dead letters. */
export class Log0002 implements MigrationInterface {
  readonly name = 'Log1000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(grants);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

// An event is written once (event) and announced (arrival); the sequencer turns each arrival into a placement, which has the
// offset. So no wide row is ever updated.
const tables = `
  create schema log;

  create table log.event (
    id bigint generated always as identity primary key,
    key text not null,
    attributes jsonb not null,
    body bytea not null,
    appended_at timestamptz not null default clock_timestamp()
  );
  create table log.arrival (
    topic text not null,
    event_id bigint not null,
    partition int not null,
    primary key (topic, event_id)
  );
  create table log.placement (
    topic text not null,
    partition int not null,
    log_offset bigint not null,
    event_id bigint not null,
    primary key (topic, partition, log_offset)
  );
  create table log.partition (
    topic text not null,
    partition int not null,
    next_offset bigint not null,
    primary key (topic, partition)
  );

  create table log.consumer_offset (
    consumer_group text not null,
    topic text not null,
    partition int not null,
    epoch bigint not null,
    next_offset bigint not null,
    primary key (consumer_group, topic, partition)
  );
  create table log.member (
    consumer_group text not null,
    owner text not null,
    topics text[] not null,
    joined_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (consumer_group, owner)
  );
  create table log.lease (
    consumer_group text not null,
    topic text not null,
    partition int not null,
    owner text not null,
    expires_at timestamptz not null,
    primary key (consumer_group, topic, partition)
  );

  create table log.outbox (
    id bigint generated always as identity primary key,
    topic text not null,
    key text not null,
    attributes jsonb not null,
    body bytea not null
  );

  create table log.dead_letter (
    consumer_group text not null,
    topic text not null,
    partition int not null,
    log_offset bigint not null,
    key text not null,
    event_id text not null,
    code text not null,
    fields text[] not null,
    attributes jsonb not null,
    body bytea not null,
    quarantined_at timestamptz not null default clock_timestamp(),
    primary key (consumer_group, topic, partition, log_offset)
  );
  create index dead_letter_key on log.dead_letter (consumer_group, topic, key);

  -- Queues: their dead rows must go soon, or every look at the queue walks over them.
  alter table log.arrival set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
  alter table log.outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
`;

const functions = `
  -- Locks the keys until the transaction ends, in one order for all. Many keys share a lock, so that a large append does not fill
  -- the server's lock table.
  create function log.lock_keys(queue text, topics text[], keys text[]) returns void language plpgsql as $$
  begin
    perform pg_advisory_xact_lock(family, slot) from (
      select distinct hashtext(queue || topic) as family, hashtext(key) & 1023 as slot
      from unnest(topics, keys) as t (topic, key) order by 1, 2
    ) locks;
  end $$;

  -- events: [{topic, partition, key, attributes, start, size}]; start (from 1) and size say where in bodies each one's body is.
  create function log.append_events(events json, bodies bytea) returns void language plpgsql as $$
  begin
    perform log.lock_keys('event', array_agg(e ->> 'topic'), array_agg(e ->> 'key')) from json_array_elements(events) e;
    -- The ids are taken here, while the locks of the keys are held: ids of one key grow in the order of commits.
    with given as (
      select e.*, row_number() over () as ordinal
      from json_to_recordset(events) as e (topic text, partition int, key text, attributes jsonb, start int, size int)
    ), numbered as materialized (
      select nextval(pg_get_serial_sequence('log.event', 'id')) as id, ordered.*
      from (select * from given order by ordinal) ordered
    ), written as (
      insert into log.event (id, key, attributes, body) overriding system value
      select id, key, attributes, substring(bodies from start for size) from numbered
    )
    insert into log.arrival (topic, event_id, partition) select topic, id, partition from numbered;
  end $$;

  create function log.append_outbox(events json, bodies bytea) returns void language plpgsql as $$
  begin
    perform log.lock_keys('outbox', array_agg(e ->> 'topic'), array_agg(e ->> 'key')) from json_array_elements(events) e;
    insert into log.outbox (topic, key, attributes, body)
    select topic, key, attributes, substring(bodies from start for size) from (
      select e.*, row_number() over () as ordinal
      from json_to_recordset(events) as e (topic text, key text, attributes jsonb, start int, size int)
    ) given order by ordinal;
  end $$;

  -- The sequencer: gives the next offsets of each partition to committed events, in the order of their ids. One at a time for a
  -- topic: who finds the lock taken leaves the work to its holder. A row that commits late with a small id gets a late offset;
  -- no event of its key can be before it, because its key was locked.
  create function log.place_events(topic_to_place text, most int) returns int language plpgsql as $$
  declare placed int;
  begin
    if not pg_try_advisory_xact_lock(hashtext('signpost sequencer'), hashtext(topic_to_place)) then
      return 0;
    end if;
    -- A statement of its own: its snapshot is taken after the lock.
    with due as (
      select event_id from log.arrival where topic = topic_to_place order by event_id limit most
    ), taken as (
      delete from log.arrival a using due where a.topic = topic_to_place and a.event_id = due.event_id
      returning a.partition, a.event_id
    ), counted as (
      select partition, count(*) as events from taken group by partition
    ), moved as (
      insert into log.partition as p (topic, partition, next_offset) select topic_to_place, partition, events from counted
      on conflict (topic, partition) do update set next_offset = p.next_offset + excluded.next_offset
      returning p.partition, p.next_offset
    )
    insert into log.placement (topic, partition, log_offset, event_id)
    select topic_to_place, t.partition,
      m.next_offset - c.events - 1 + row_number() over (partition by t.partition order by t.event_id), t.event_id
    from taken t join counted c on c.partition = t.partition join moved m on m.partition = t.partition;
    get diagnostics placed = row_count;
    return placed;
  end $$;
`;

const grants = `
  grant usage on schema log to signpost_hub, signpost_matcher, signpost_indexer;
  grant select, insert, update, delete on all tables in schema log to signpost_hub, signpost_matcher, signpost_indexer;
  grant usage on all sequences in schema log to signpost_hub, signpost_matcher, signpost_indexer;
  revoke execute on all functions in schema log from public;
  grant execute on all functions in schema log to signpost_hub, signpost_matcher, signpost_indexer;
`;
