import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After a first load the matcher has PostgreSQL count its tables anew and clear the log's queue; before version 17 only their owner can, and autovacuum does within minutes. */
export class MatcherAnalyzes0011 implements MigrationInterface {
  readonly name = 'MatcherAnalyzes1000000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if current_setting('server_version_num')::int >= 170000 then
          execute 'grant maintain on identity.agency_record, identity.record_key, identity.blocking_key, identity.person_registry,
            identity.membership, identity.membership_history, identity.link_evidence, identity.review, log.arrival to signpost_matcher';
        end if;
      end $$`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
