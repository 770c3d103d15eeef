import { type IndicatorCounts, IndicatorStore } from '#libs/indicators';
import type { Session } from '../database.ts';

interface CountsRow {
  readonly known: number;
  readonly knownStandard: number;
  readonly several: number;
  readonly severalStandard: number;
  readonly lookUps: number;
  readonly withNewAgency: number;
}

/** Counts over schema flags. */
export class PostgresIndicatorStore extends IndicatorStore {
  constructor(private readonly session: Session) {
    super();
  }

  async counts(since: Date): Promise<IndicatorCounts> {
    const [row] = await this.session.query<CountsRow>(countsQuery, [since]);
    if (!row) return none;
    return {
      personsKnown: { all: row.known, standard: row.knownStandard },
      personsKnownToSeveral: { all: row.several, standard: row.severalStandard },
      lookUpsAnswered: row.lookUps,
      answersWithNewAgency: row.withNewAgency,
    };
  }
}

const nobody = { all: 0, standard: 0 };
const none: IndicatorCounts = {
  personsKnown: nobody,
  personsKnownToSeveral: nobody,
  lookUpsAnswered: 0,
  answersWithNewAgency: 0,
};

// Flags past their retention are invisible here too.
const countsQuery = `
  with person as (
    select count(distinct owner) as owners, count(distinct owner) filter (where tier = 'standard') as standard
    from flags.flag where dispose_after >= to_char(now() at time zone 'UTC', 'YYYY-MM') group by subject
  )
  select (select count(*)::int from person) as known,
    (select count(*)::int from person where standard > 0) as "knownStandard",
    (select count(*)::int from person where owners > 1) as several,
    (select count(*)::int from person where standard > 1) as "severalStandard",
    (select count(*)::int from flags.look_up where at >= $1) as "lookUps",
    (select count(*)::int from flags.look_up where at >= $1 and new_agencies > 0) as "withNewAgency"`;
