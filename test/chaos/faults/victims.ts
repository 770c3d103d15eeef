/** How often each is killed, beside the others. */
export const victimWeights = {
  hub: 5,
  matcher: 4,
  'matcher 2': 4,
  'matcher 3': 4,
  indexer: 5,
  postgres: 2,
  broker: 1,
  'connector childrens-social-care': 1,
  'connector youth-justice': 1,
  'connector police': 1,
  'connector health': 1,
} as const;

/** Who may be killed. */
export type Victim = keyof typeof victimWeights;

/** Every kind of victim that a run on this log has. */
export const victimsOn = (log: 'postgres' | 'kafka'): readonly Victim[] =>
  (Object.keys(victimWeights) as Victim[]).filter((victim) => victim !== 'broker' || log === 'kafka');
