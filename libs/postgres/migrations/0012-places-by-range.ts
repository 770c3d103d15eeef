import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The sequencer takes the events that are due by one range of the queue's index. Joined to their ids they were planned as a loop over all that wait for each of them
 * as long as statistics said that nothing waits: a thousand events at once cost a million comparisons.
 */
export class PlacesByRange0012 implements MigrationInterface {
  readonly name = 'PlacesByRange1000000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function log.place_events(topic_to_place text, most int) returns int language plpgsql as $$
      declare placed int;
      begin
        if not pg_try_advisory_xact_lock(hashtext('signpost sequencer'), hashtext(topic_to_place)) then
          return 0;
        end if;
        -- A statement of its own: its snapshot is taken after the lock.
        with taken as (
          delete from log.arrival where topic = topic_to_place and event_id <= (
            select max(event_id) from (
              select event_id from log.arrival where topic = topic_to_place order by event_id limit most
            ) due
          )
          returning partition, event_id
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
      end $$`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
