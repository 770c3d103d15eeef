import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Process roles: none may log in; a login user is a member of the one its process takes. */
export class Roles0001 implements MigrationInterface {
  readonly name = 'Roles1000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare role text;
      begin
        foreach role in array array['signpost_hub', 'signpost_matcher', 'signpost_indexer', 'signpost_auditor'] loop
          if not exists (select from pg_roles where rolname = role) then
            execute format('create role %I nologin', role);
          end if;
          execute format('grant %I to current_user', role);
        end loop;
      end $$;
      revoke create on schema public from public;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
