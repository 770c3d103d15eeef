import type { Observation } from '../observe/recorded.ts';
import { plusYears } from '../random/calendar.ts';

/** One period of contact as a connector tells it: months alone. */
export interface ExpectedInvolvement {
  /** Ended up to twelve months before is recent. */
  readonly involvement: 'active' | 'recent' | 'historic';
  /** Year and month. */
  readonly since: string;
  readonly ended?: string;
}

/** A period as it stands on a day. @param opened ISO date @param at ISO date */
export function involvementAt(opened: string, closed: string | undefined, at: string): ExpectedInvolvement {
  const since = opened.slice(0, 7);
  if (closed === undefined) return { involvement: 'active', since };
  return { involvement: plusYears(closed, 1) >= at ? 'recent' : 'historic', since, ended: closed.slice(0, 7) };
}

/** Every period of a record, the first one first. @param at ISO date */
export const expectedInvolvements = ({ involvements }: Observation, at: string): readonly ExpectedInvolvement[] =>
  involvements.map(({ opened, closed }) => involvementAt(opened, closed, at));
