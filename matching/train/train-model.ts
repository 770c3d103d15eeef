import { referenceModel } from '../models/reference-model.ts';
import type { MatchingModel, Thresholds } from '../score/matching-model.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { combineSessions } from './combine-sessions.ts';
import { estimatePriorWeight } from './estimate-prior-weight.ts';
import { estimateU } from './estimate-u.ts';
import { maximiseExpectation } from './expectation-maximisation.ts';
import { termFrequenciesOf } from './term-frequencies-of.ts';
import { trainingSessionsOf } from './training-sessions.ts';

/** How to train. */
export interface TrainingOptions {
  readonly id: string;
  /** Day of training, EDTF. */
  readonly date: string;
  /** What the records are, for the model's provenance. */
  readonly source: string;
  readonly seed?: number;
  /** Random pairs drawn for u; default 300,000. */
  readonly randomPairs?: number;
  /** Records of the hub that the model is for; default: as many as it is trained on. A larger hub holds more strangers of one name. */
  readonly hubRecords?: number;
  readonly thresholds?: Thresholds;
  /** Count names in the records, shrunk towards the start's (default), or keep the start's. */
  readonly termFrequencies?: 'records' | 'start';
  /** Where to start from and what to smooth towards. */
  readonly start?: MatchingModel;
}

function reportOf(sessions: ReturnType<typeof maximiseExpectation>[], bent: readonly string[]): string {
  const rows = sessions.map(
    ({ rule, iterations, hasConverged }) =>
      `${rule} ${hasConverged ? 'converged after' : 'did NOT converge in'} ${iterations}`,
  );
  const guard = bent.length === 0 ? '' : ` Bent by the monotonicity guard: ${bent.join(', ')}.`;
  return `EM sessions: ${rows.join('; ')}.${guard}`;
}

/**
 * Trains a model on records without labels: u from random pairs, m by expectation maximisation in one session a blocking rule, combined by median, and
 * the prior from the expected number of matches. The same records, in any order that is stable, and seed give the same model.
 */
export function trainModel(records: readonly StandardisedRecord[], options: TrainingOptions): MatchingModel {
  const start = options.start ?? referenceModel;
  const seed = options.seed ?? 1;
  const pairs = options.randomPairs ?? 300_000;
  const termFrequencies =
    options.termFrequencies === 'start' ? start.termFrequencies : termFrequenciesOf(records, start.termFrequencies);
  // In the sample itself a random pair is a match more often than in the hub that the start is for.
  const inSample = { ...start, termFrequencies, priorWeight: Math.log2(1.5 / Math.max(2, records.length)) };
  const withU = { ...inSample, comparisons: estimateU(records, inSample, { pairs, seed }) };
  const sessions = trainingSessionsOf(records).map((session) => maximiseExpectation(session, withU));
  const { comparisons, bent } = combineSessions(withU.comparisons, sessions);
  const trained = { ...withU, comparisons };
  const priorWeight =
    estimatePriorWeight(records, trained) + Math.log2(records.length / (options.hubRecords ?? records.length));
  return {
    ...trained,
    id: options.id,
    date: options.date,
    priorWeight,
    thresholds: options.thresholds ?? start.thresholds,
    provenance: `Trained on ${records.length} records (${options.source}), seed ${seed}, for a hub of ${options.hubRecords ?? records.length} records. ${reportOf(sessions, bent)}`,
  };
}
