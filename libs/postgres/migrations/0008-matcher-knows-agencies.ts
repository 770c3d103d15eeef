import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The matcher refuses records of an agency that is no part of the partnership. */
export class MatcherKnowsAgencies0008 implements MigrationInterface {
  readonly name = 'MatcherKnowsAgencies1000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant usage on schema access to signpost_matcher');
    await runner.query('grant select (id) on access.agency to signpost_matcher');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
