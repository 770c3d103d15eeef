import { createReadStream } from 'node:fs';
import {
  BlockingRecallCount,
  type BlockingRecall,
  bootstrapIntervals,
  type Calibration,
  CalibrationCount,
  type ClusterEvaluation,
  type Clustering,
  componentsOf,
  contributionsOf,
  evaluateOverlaps,
  type MeasureIntervals,
  namingFile,
  openLinks,
  type Overlaps,
  overlapsOf,
  pairedBootstrap,
  type PairedDifference,
  readClusters,
  readPairList,
  readPairs,
  readTruth,
  type ReadTruth,
  reviewLoad,
  type ReviewLoad,
  type Stratum,
  strataOfSourcePairs,
} from '#matching/evaluate';
import { HubError } from '#schemas/errors';
import type { EvaluateOptions } from './evaluate-options.ts';

/** Everything that `match evaluate` prints, as `--json` prints it. */
export interface Evaluation extends ClusterEvaluation {
  /** Records whose true person is empty; each counts as a person of its own. */
  readonly recordsWithoutPerson: number;
  readonly blocking?: BlockingRecall;
  readonly calibration?: Calibration;
  readonly calibrationBySources?: Readonly<Record<string, Calibration>>;
  readonly review?: ReviewLoad;
  /** 95% intervals. */
  readonly intervals?: MeasureIntervals;
  readonly against?: ClusterEvaluation & { readonly difference: ReturnType<typeof pairedBootstrap> };
  readonly bySources?: readonly Stratum[];
}

export type { PairedDifference };

/** Opened when read, not before: a file that cannot be opened is an error of its own reading. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** Sources at most: a column of sources with more names is another column. */
const sourcesAtMost = 100;

/** Draws where somebody compares engines without having asked for a number of draws. */
const pairedDraws = 1000;

type Scored = Pick<Evaluation, 'blocking' | 'calibration' | 'calibrationBySources'>;

/** @throws HubError RECORD_INVALID where it is none, or only some rows have one */
function probabilityOf(text: string, row: number): number {
  const probability = Number(text);
  if (text === '' || !(probability >= 0 && probability <= 1))
    throw new HubError('RECORD_INVALID', { fields: ['match_probability'], row });
  return probability;
}

async function scorePairs(path: string, { truth, sources }: ReadTruth, { clusterOf }: Clustering): Promise<Scored> {
  const [blocking, calibration] = [new BlockingRecallCount(truth), new CalibrationCount()];
  let isScored: boolean | undefined;
  await namingFile(path, () =>
    readPairs(bytesOf(path), [0, 1, { ifThere: 'match_probability' }], truth, (left, right, [text = ''], row) => {
      blocking.add(left, right);
      // The first pair says whether there are probabilities.
      isScored ??= text !== '';
      if (!isScored && text === '') return;
      calibration.add({
        matchProbability: probabilityOf(isScored ? text : '', row),
        isMatch: truth.personOf[left] === truth.personOf[right],
        isLinked: clusterOf[left] === clusterOf[right],
        ...(sources && { sources: sourcesText(sources.names, sources.sourceOf[left], sources.sourceOf[right]) }),
      });
    }),
  );
  const all = calibration.result();
  return {
    blocking: blocking.result(),
    ...(all.pairs > 0 && { calibration: all }),
    ...(all.pairs > 0 && sources && { calibrationBySources: Object.fromEntries(calibration.bySources()) }),
  };
}

const sourcesText = (names: readonly string[], left = 0, right = 0): string =>
  left === right ? (names[left] ?? '') : [names[left] ?? '', names[right] ?? ''].sort().join(' + ');

async function compare(
  path: string,
  { truth }: ReadTruth,
  own: Overlaps,
  { bootstrap, bootstrapOver, seed }: EvaluateOptions,
): Promise<Pick<Evaluation, 'against'>> {
  const other = overlapsOf(truth, await namingFile(path, () => readClusters(bytesOf(path), truth)));
  const difference = pairedBootstrap(contributionsOf(own), contributionsOf(other), {
    draws: bootstrap === 0 ? pairedDraws : bootstrap,
    seed,
    ...(bootstrapOver === 'components' && { groups: componentsOf([own, other]) }),
  });
  return { against: { ...evaluateOverlaps(other), difference } };
}

/**
 * Reads the files and scores them.
 *
 * @throws HubError of the list in schemas/errors, with the file
 */
export async function evaluateFiles(options: EvaluateOptions): Promise<Evaluation> {
  const { truthId, truthColumn, truthSource, bootstrap, bootstrapOver, seed } = options;
  const columns = { record: truthId, person: truthColumn, ...(truthSource !== undefined && { source: truthSource }) };
  const read = await namingFile(options.truth.join(', '), () => readTruth(options.truth.map(bytesOf), columns));
  const { truth, sources, withoutPerson } = read;
  if (sources && sources.names.length > sourcesAtMost)
    throw new HubError('CONFIG_INVALID', {
      fields: ['--truth-source'],
      sources: sources.names.length,
      atMost: sourcesAtMost,
    });
  const clustering = await namingFile(options.clusters, () => readClusters(bytesOf(options.clusters), truth));
  const overlaps = overlapsOf(truth, clustering);
  const scored = options.pairs === undefined ? {} : await scorePairs(options.pairs, read, clustering);
  const { possibleLinks } = options;
  const open =
    possibleLinks === undefined
      ? undefined
      : openLinks(await namingFile(possibleLinks, () => readPairList(bytesOf(possibleLinks), truth)), clustering);
  const evaluation = evaluateOverlaps(overlaps);
  const groups = bootstrapOver === 'components' ? { groups: componentsOf([overlaps]) } : {};
  return {
    ...evaluation,
    recordsWithoutPerson: withoutPerson,
    ...scored,
    ...(open && { review: reviewLoad(open, truth, evaluation) }),
    ...(bootstrap > 0 && {
      intervals: bootstrapIntervals(contributionsOf(overlaps), { draws: bootstrap, seed, ...groups }),
    }),
    ...(options.against === undefined ? {} : await compare(options.against, read, overlaps, options)),
    ...(sources && {
      bySources: strataOfSourcePairs({
        overlaps,
        sources: sources.names,
        sourceOf: sources.sourceOf,
        corrections: [],
        possibleLinks: open ?? new Int32Array(),
      }),
    }),
  };
}
