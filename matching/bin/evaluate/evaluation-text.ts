import {
  type Calibration,
  countText,
  intervalText,
  type PairedDifference,
  shareText,
  type Stratum,
  textTable,
} from '#matching/evaluate';
import type { Evaluation } from './evaluate-files.ts';

function measureRows({ intervals, against, ...own }: Evaluation): readonly (readonly string[])[] {
  const rows = [
    ['precision', 'precision'],
    ['recall', 'recall'],
    ['F1', 'f1'],
    ['B3 precision', 'b3Precision'],
    ['B3 recall', 'b3Recall'],
    ['B3 F1', 'b3F1'],
  ] as const;
  const drawn = (name: (typeof rows)[number][1]): string =>
    name === 'b3Precision' || name === 'b3Recall' || !intervals ? '' : intervalText(intervals[name]);
  return [
    ['', 'clusters', ...(intervals ? ['95% interval'] : []), ...(against ? ['against'] : [])],
    ...rows.map(([label, name]) => [
      label,
      shareText(own[name]),
      ...(intervals ? [drawn(name)] : []),
      ...(against ? [shareText(against[name])] : []),
    ]),
  ];
}

function countRows(own: Evaluation): readonly (readonly string[])[] {
  const rows = [
    ['records', 'records'],
    ['persons in the truth', 'persons'],
    ['clusters', 'clusters'],
    ['largest cluster', 'largestCluster'],
    ['pairs of one person', 'truePairs'],
    ['pairs put together', 'predictedPairs'],
    ['of them right', 'foundPairs'],
    ['persons exactly right', 'personsExactlyRight'],
    ['persons split', 'personsSplit'],
    ['clusters of several people', 'clustersOfSeveralPeople'],
  ] as const;
  return rows.map(([label, name]) => [
    label,
    countText(own[name]),
    ...(own.against ? [countText(own.against[name])] : []),
  ]);
}

const differenceText = (name: string, { difference, interval, zeroIsExcluded }: PairedDifference): string =>
  `${name} differs by ${difference.toFixed(4)} (95% ${intervalText(interval)}): zero is ${zeroIsExcluded ? 'excluded' : 'not excluded'}`;

function calibrationLines({ pairs, logLoss, bins, automaticLinks }: Calibration): readonly string[] {
  const { expectedErrors, observedErrors } = automaticLinks;
  return [
    `Calibration of ${countText(pairs)} pairs: log loss ${logLoss.toFixed(5)}; among ${countText(automaticLinks.pairs)} pairs linked, errors ` +
      `expected ${expectedErrors.toFixed(1)}, observed ${countText(observedErrors)}`,
    ...textTable([
      ['match probability', 'pairs', 'expected', 'observed', 'observed/expected', ''],
      ...bins.map(({ from, to, pairs: inBin, expected, observed, observedOverExpected, isJudged }) => [
        `${from.toString()} to ${to.toString()}`,
        countText(inBin),
        expected.toFixed(1),
        countText(observed),
        inBin === 0 ? '' : observedOverExpected.toFixed(2),
        isJudged ? '' : 'not judged',
      ]),
    ]),
  ];
}

const strataLines = (strata: readonly Stratum[]): readonly string[] =>
  textTable([
    ['sources', 'true pairs', 'precision', 'recall', 'false links, 95% at once', 'missed links, 95% at once'],
    ...strata.map((one) => [
      one.name,
      countText(one.truePairs),
      shareText(one.precision),
      shareText(one.recall),
      intervalText(one.falseLinks.interval),
      intervalText(one.missedLinks.interval),
    ]),
  ]);

/** An evaluation as a table for people. */
export function evaluationText(evaluation: Evaluation): readonly string[] {
  const { blocking, review, calibration, against, bySources, recordsWithoutPerson } = evaluation;
  return [
    ...textTable(measureRows(evaluation)),
    '',
    ...textTable(countRows(evaluation)),
    ...(recordsWithoutPerson > 0
      ? [`${countText(recordsWithoutPerson)} records name no person; each counts as a person of its own.`]
      : []),
    ...(blocking
      ? [
          '',
          `${countText(blocking.pairsCompared)} pairs compared, among them ${shareText(blocking.blockingRecall)} of the true pairs`,
        ]
      : []),
    ...(review
      ? [
          '',
          `${countText(review.possibleLinks)} pairs to review, ${review.perThousandRecords.toFixed(1)} per thousand records; ${shareText(review.ofOnePerson)} of ` +
            `them of one person; recall with all of them answered ${shareText(review.recallWithReview)}`,
        ]
      : []),
    ...(against
      ? ['', differenceText('F1', against.difference.f1), differenceText('B3 F1', against.difference.b3F1)]
      : []),
    ...(bySources ? ['', ...strataLines(bySources)] : []),
    ...(calibration ? ['', ...calibrationLines(calibration)] : []),
  ];
}
