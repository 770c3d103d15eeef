export { type Calibration, type CalibrationBin, CalibrationCount, type ScoredPair } from './calibrate/calibration.ts';
export { BlockingRecallCount, type BlockingRecall, blockingRecallOf } from './clusters/blocking-recall.ts';
export { type Clustering, ClusteringBuilder } from './clusters/clustering.ts';
export { componentsOf, type PersonGroups } from './clusters/components-of.ts';
export { type Contributions, contributionsOf, totalsOf } from './clusters/contributions-of.ts';
export { type ClusterEvaluation, evaluateClusters, evaluateOverlaps } from './clusters/evaluate-clusters.ts';
export { type Overlaps, overlapsOf } from './clusters/overlaps-of.ts';
export { pairMeasures, type PairMeasures } from './clusters/pair-measures.ts';
export { type TruthTable, TruthTableBuilder, truthTableOf } from './clusters/truth-table.ts';
export { type Column, eachCsvRow } from './files/each-csv-row.ts';
export { errorOfFile, errorText, namingFile } from './files/naming-file.ts';
export {
  type Chunks,
  readClusters,
  readPairList,
  readPairs,
  readTruth,
  type ReadTruth,
  type Sources,
  type TruthColumns,
} from './files/read-files.ts';
export { countText, intervalText, shareText, textTable } from './files/text-table.ts';
export { atLeast, atMost, type Figure, figureOf, quantile, tableOf } from './figures/figure.ts';
export {
  bootstrapIntervals,
  type BootstrapSettings,
  type Interval,
  type MeasureIntervals,
  pairedBootstrap,
  type PairedDifference,
} from './intervals/bootstrap.ts';
export { exactInterval, exactUpperBound } from './intervals/exact-interval.ts';
export { noSums, plusPerson, type Rate, rateOf, type RatioSums } from './intervals/ratio-sums.ts';
export { answersOf, type TrapAnswers } from './strata/answers-of.ts';
export {
  corrected,
  type ExpectedAnswer,
  expectedCorrections,
  type ExpectedCorrection,
  type ExpectedPair,
} from './strata/expected-answers.ts';
export type { PairList } from './strata/pair-list.ts';
export { openLinks, reviewLoad, type ReviewLoad } from './strata/review-load.ts';
export { type PersonStrataInput, strataOfMembers, strataOfPersons } from './strata/strata-of-persons.ts';
export { type SourcePairsInput, strataOfSourcePairs } from './strata/strata-of-source-pairs.ts';
export type { ComparedStratum, Comparison, Stratum, Verdict } from './strata/stratum.ts';
