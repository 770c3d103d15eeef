import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Random samples of what was decided without a person, with the chance that each pair was drawn and what stewards said of it. */
export class SampledPairs0010 implements MigrationInterface {
  readonly name = 'SampledPairs1000000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.sampled_pair (
        seed bigint not null,
        left_handle uuid not null,
        right_handle uuid not null,
        left_version bigint not null,
        right_version bigint not null,
        kind text not null check (kind in ('link', 'near-miss')),
        band int not null check (band >= 0),
        inclusion_probability double precision not null check (inclusion_probability > 0 and inclusion_probability <= 1),
        match_weight double precision not null,
        model_id text not null,
        drawn_at timestamptz not null,
        gold text check (gold in ('same', 'different')),
        verdict text check (verdict in ('same', 'different', 'cannot-tell')),
        answered_at timestamptz,
        primary key (seed, left_handle, right_handle),
        check (left_handle < right_handle),
        check (num_nulls(verdict, answered_at) in (0, 2))
      );
      create index sampled_pair_records on identity.sampled_pair (left_handle, right_handle);
      grant select, insert on identity.sampled_pair to signpost_matcher;
      grant select, update (verdict, answered_at) on identity.sampled_pair to signpost_hub;
      grant select on identity.review_opinion to signpost_matcher;
      grant select (agency, name, tier) on access.stream to signpost_matcher;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
