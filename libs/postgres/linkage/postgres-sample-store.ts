import { bandsFrom, type RankedPair, type SampledPair, SampleStore } from '#libs/linkage';
import type { Session } from '../database.ts';
import { columnOf } from './column-of.ts';
import { handleOf } from './handle-of.ts';
import { silentPersons } from './silent-person.ts';

/** The columns of a pair, as the driver gives them. */
type Row<Pair extends RankedPair | SampledPair> = Omit<Pair, 'leftVersion' | 'rightVersion'> & {
  readonly leftVersion: string;
  readonly rightVersion: string;
};

interface SampledRow extends Omit<Row<SampledPair>, 'gold' | 'verdict' | 'answeredAt' | 'isWaiting' | 'seed'> {
  readonly waits: boolean;
  readonly seed: string;
  readonly gold: SampledPair['gold'] | null;
  readonly verdict: SampledPair['verdict'] | null;
  readonly answeredAt: Date | null;
}

const pairColumns = `${handleOf('left_handle')} as left, ${handleOf('right_handle')} as right, left_version as "leftVersion",
  right_version as "rightVersion", match_weight as "matchWeight", kind, band`;

/** Random samples in schema identity, within one transaction. */
export class PostgresSampleStore extends SampleStore {
  constructor(private readonly session: Session) {
    super();
  }

  async eligible(seed: number, most: number): Promise<readonly RankedPair[]> {
    const rows = await this.session.query<Row<RankedPair>>(
      `with silent as (${silentPersons}),
       eligible as (
         select e.*, case when l.person_id = r.person_id then 'link' else 'near-miss' end as kind,
           width_bucket(e.match_weight, $2::float8[]) as band
         from identity.link_evidence e
         join identity.membership l on l.handle = e.left_handle join identity.membership r on r.handle = e.right_handle
         where l.person_id not in (select person_id from silent) and r.person_id not in (select person_id from silent)
           and not exists (select from identity.decision d
             where d.left_handle = e.left_handle and d.right_handle = e.right_handle and d.verdict <> 'released')
           and not exists (select from identity.review v
             where v.left_handle = e.left_handle and v.right_handle = e.right_handle and v.state = 'decided')
           and not exists (select from identity.sampled_pair s
             where s.left_handle = e.left_handle and s.right_handle = e.right_handle
               and s.left_version = e.left_version and s.right_version = e.right_version)
       ),
       ranked as (
         select eligible.*, count(*) over (partition by kind, band) as size, row_number() over (partition by kind, band
           order by sha256(convert_to($1::text || ' ' || ${handleOf('left_handle')} || ' ' || ${handleOf('right_handle')}, 'UTF8'))) as rank
         from eligible
       )
       select ${pairColumns}, rank::int as rank, size::int as "stratumSize" from ranked where rank <= $3 order by kind, band, rank`,
      [seed.toString(), [...bandsFrom], most],
    );
    return rows.map(withVersions);
  }

  async put(pairs: readonly SampledPair[]): Promise<void> {
    if (pairs.length === 0) return;
    await this.session.query(
      `insert into identity.sampled_pair (seed, left_handle, right_handle, left_version, right_version, kind, band,
         inclusion_probability, match_weight, model_id, drawn_at, gold)
       select * from unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[], $6::text[], $7::int[],
         $8::float8[], $9::float8[], $10::text[], $11::timestamptz[], $12::text[])`,
      [
        columnOf(pairs, (pair) => pair.seed),
        columnOf(pairs, (pair) => pair.left),
        columnOf(pairs, (pair) => pair.right),
        columnOf(pairs, (pair) => pair.leftVersion),
        columnOf(pairs, (pair) => pair.rightVersion),
        columnOf(pairs, (pair) => pair.kind),
        columnOf(pairs, (pair) => pair.band),
        columnOf(pairs, (pair) => pair.inclusionProbability),
        columnOf(pairs, (pair) => pair.matchWeight),
        columnOf(pairs, (pair) => pair.modelId),
        columnOf(pairs, (pair) => pair.drawnAt),
        columnOf(pairs, (pair) => pair.gold),
      ],
    );
  }

  all(): Promise<readonly SampledPair[]> {
    return sampledPairs(this.session);
  }
}

/** Every pair of every draw, by draw and pair. */
export async function sampledPairs(session: Session): Promise<readonly SampledPair[]> {
  const rows = await session.query<SampledRow>(
    `select ${pairColumns}, seed, inclusion_probability as "inclusionProbability", model_id as "modelId", drawn_at as "drawnAt",
       gold, verdict, answered_at as "answeredAt", verdict is null and exists (
         select from identity.review r join identity.review_opinion o on o.review_id = r.id
         where r.left_handle = s.left_handle and r.right_handle = s.right_handle and r.state = 'open'
           and o.given_at >= r.created_at and o.answer <> 'know-person') as waits
     from identity.sampled_pair s order by drawn_at, left_handle, right_handle`,
  );
  return rows.map(({ seed, gold, verdict, answeredAt, waits, ...row }) => ({
    ...withVersions(row),
    seed: Number(seed),
    ...(gold && { gold }),
    ...(verdict && { verdict }),
    ...(answeredAt && { answeredAt }),
    ...(waits && { isWaiting: true as const }),
  }));
}

function withVersions<Pair extends { readonly leftVersion: string; readonly rightVersion: string }>(pair: Pair) {
  return { ...pair, leftVersion: BigInt(pair.leftVersion), rightVersion: BigInt(pair.rightVersion) };
}
