import type { Coverage } from '#schemas';
import type { PartnershipDirectory } from '#libs/access';
import type { FeedRun } from './feed-run.ts';
import { feedStateOf } from './feed-state-of.ts';

/** What coverage depends on: the partnership and its feeds, never on what was found. */
export interface CoverageQuestion {
  readonly directory: PartnershipDirectory;
  readonly askerAgency: string;
  /** Whether an agency was asked and shares under an agreement in force; others are out of scope. */
  readonly isInScope: (agency: string) => boolean;
  readonly runs: readonly FeedRun[];
  readonly at: Date;
}

/** Which sources could answer, and how fresh they are: every stream of every other agency, in the partnership's order. */
export function coverageOf({ directory, askerAgency, isInScope, runs, at }: CoverageQuestion): readonly Coverage[] {
  const runOf = new Map(runs.map((run) => [`${run.agency}/${run.stream}`, run]));
  return directory.agencies
    .filter(({ id }) => id !== askerAgency)
    .flatMap(({ id, name, streams }) =>
      streams.map((stream) => {
        const source = { agency: id, agencyName: name, stream: stream.name };
        if (!isInScope(id)) return { ...source, state: 'out-of-scope' as const };
        const run = runOf.get(`${id}/${stream.name}`);
        return {
          ...source,
          state: feedStateOf(run, stream.refreshHours, at),
          ...(run?.lastGoodAt && { asOf: run.lastGoodAt.toISOString() }),
          ...(run && run.records > 0 && { cannotBeLookedUpPercent: shareOf(run) }),
        };
      }),
    );
}

/** Rounded to 10: an exact share would tell a single arrival. */
const shareOf = ({ records, recordsNotFound }: FeedRun): number => Math.round((recordsNotFound / records) * 10) * 10;
