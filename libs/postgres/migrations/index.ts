import type { MigrationInterface } from 'typeorm';
import { Roles0001 } from './0001-roles.ts';
import { Log0002 } from './0002-log.ts';
import { Identity0003 } from './0003-identity.ts';
import { Flags0004 } from './0004-flags.ts';
import { Access0005 } from './0005-access.ts';
import { Stewards0006 } from './0006-stewards.ts';
import { Unlinking0007 } from './0007-unlinking.ts';
import { MatcherKnowsAgencies0008 } from './0008-matcher-knows-agencies.ts';
import { ThresholdProposals0009 } from './0009-threshold-proposals.ts';
import { SampledPairs0010 } from './0010-sampled-pairs.ts';
import { MatcherAnalyzes0011 } from './0011-matcher-analyzes.ts';
import { PlacesByRange0012 } from './0012-places-by-range.ts';
import { ModelProposals0013 } from './0013-model-proposals.ts';
import { GoneRecords0014 } from './0014-gone-records.ts';

/** Every migration in order; a merged one is never edited. */
export const migrations: (new () => MigrationInterface)[] = [
  Roles0001,
  Log0002,
  Identity0003,
  Flags0004,
  Access0005,
  Stewards0006,
  Unlinking0007,
  MatcherKnowsAgencies0008,
  ThresholdProposals0009,
  SampledPairs0010,
  MatcherAnalyzes0011,
  PlacesByRange0012,
  ModelProposals0013,
  GoneRecords0014,
];
