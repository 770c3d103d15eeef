import { type HubModel, pseudoMatches, refineHubModel } from '#matching';
import { HubError } from '#schemas/errors';
import type { OpenedRecord } from '../agency-record-store.ts';
import { type LearningReport, learningReportOf } from './learning-report.ts';
import type { SampledPair } from './sampled-pair.ts';
import { weighedAnswers } from './weighed-answers.ts';

/** Fewer answers teach nothing. */
export const leastToLearnFrom = 100;

/** A new model with what it changes; nobody's persons change by it. */
export interface LearnedModel {
  readonly model: HubModel;
  readonly report: LearningReport;
}

/**
 * A new model from what stewards answered of random samples drawn for the model of before. The same answers give the same model, bit for bit.
 *
 * @param samples every pair of every draw: those of other models, or whose records are others by now, are left out
 * @param recordOf records as they are now, by handle
 * @throws HubError LEARNING_TOO_FEW_ANSWERS
 */
export function learnModel(
  parent: HubModel,
  samples: readonly SampledPair[],
  recordOf: ReadonlyMap<string, OpenedRecord>,
): LearnedModel {
  const pairs = samples.filter(({ modelId }) => modelId === parent.id);
  const isCurrent = ({ left, right, leftVersion, rightVersion }: SampledPair): boolean =>
    recordOf.get(left)?.version === leftVersion && recordOf.get(right)?.version === rightVersion;
  // What cannot be looked at any more counts as not answered: others of its stratum stand for it.
  const answers = weighedAnswers(pairs, isCurrent);
  if (answers.length < leastToLearnFrom)
    throw new HubError('LEARNING_TOO_FEW_ANSWERS', {
      model: parent.id,
      answered: answers.length,
      needed: leastToLearnFrom,
    });
  const refined = refineHubModel(
    parent,
    answers.map(({ pair, isSame, weight }) => ({
      ...{ left: hubRecordOf(recordOf, pair.left), right: hubRecordOf(recordOf, pair.right) },
      ...{ isMatch: isSame, weight },
    })),
  );
  const date = dayOfLast(answers.map(({ pair }) => pair));
  const id = `${parent.id}-learned-${date}`;
  const report = learningReportOf({ parent: parent.id, model: id, date }, parent.thresholds, refined, pairs, isCurrent);
  return { model: { ...refined.model, id, date, provenance: [inWords(report), ...parent.provenance] }, report };
}

function hubRecordOf(recordOf: ReadonlyMap<string, OpenedRecord>, handle: string) {
  const record = recordOf.get(handle)?.record;
  if (!record) throw new Error('a record was looked at that is not there');
  return { handle, agency: record.recordRef.agency, details: record };
}

function dayOfLast(pairs: readonly SampledPair[]): string {
  const last = Math.max(...pairs.map(({ answeredAt }) => answeredAt?.getTime() ?? 0));
  return new Date(last).toISOString().slice(0, 10);
}

function inWords({ parent, date, seeds, pairs, thresholds: { before, after } }: LearningReport): string {
  const answered = (['link', 'near-miss'] as const).map((kind) => pairs[kind].same + pairs[kind].different);
  return [
    `Learned on ${date} from what stewards answered of random samples (seeds ${seeds.join(', ')}): ${answered[0]} automatic links and ${answered[1]} near misses.`,
    `At each level ${parent} counts as ${pseudoMatches} matches; thresholds ${after.link} and ${after.review}, before ${before.link} and ${before.review}.`,
  ].join(' ');
}
