import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tombstones by when they were made: every matcher asks for new ones and forgets their bodies. */
export class GoneRecords0014 implements MigrationInterface {
  readonly name = 'GoneRecords1000000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index agency_record_gone on identity.agency_record (stored_at) where state <> 'active'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
