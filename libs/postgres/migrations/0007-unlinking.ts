import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Histories of persons by person, words on pairs by id, and the audit rows of who reads the one and takes back the other. */
export class Unlinking0007 implements MigrationInterface {
  readonly name = 'Unlinking1000000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index membership_history_person on identity.membership_history (to_person);
      alter table identity.decision add id uuid not null unique default gen_random_uuid();
      alter table audit.entry add person_id uuid, add pair_id uuid;
      alter table audit.entry add constraint entry_person_check check (
        (action not in ('read-person', 'unlink') or person_id is not null) and (action <> 'release-pair' or pair_id is not null));
      grant select on identity.membership_history to signpost_hub;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
