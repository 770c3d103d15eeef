import { type ComparedStratum, countText, intervalText, shareText, type Stratum, textTable } from '#matching/evaluate';
import { lookUpLines } from './look-up-lines.ts';
import type { LinkageEvaluation, PartnershipEvaluation, TrapReport } from './evaluate-partnership.ts';

function overallLines(evaluation: LinkageEvaluation): readonly string[] {
  const { clusters, intervals, expectedLinks, expectedLinkIntervals } = evaluation;
  const row = (label: string, share: number, interval?: readonly [number, number]): readonly string[] => [
    label,
    shareText(share),
    interval ? intervalText(interval) : '',
  ];
  return textTable([
    ['all pairs of one person', '', intervals ? '95% interval' : ''],
    row('  precision', clusters.precision, intervals?.precision),
    row('  recall', clusters.recall, intervals?.recall),
    row('  F1', clusters.f1, intervals?.f1),
    row('  B3 F1', clusters.b3F1, intervals?.b3F1),
    ['pairs whose expected answer is link'],
    row('  precision', expectedLinks.precision, expectedLinkIntervals?.precision),
    row('  recall', expectedLinks.recall, expectedLinkIntervals?.recall),
    row('  F1', expectedLinks.f1, expectedLinkIntervals?.f1),
  ]);
}

function countLines({ clusters, review, undecidable }: LinkageEvaluation): readonly string[] {
  return [
    `${countText(clusters.records)} records of ${countText(clusters.persons)} persons in ${countText(clusters.clusters)} clusters, the largest of ` +
      countText(clusters.largestCluster),
    `${countText(clusters.personsExactlyRight)} persons exactly right, ${countText(clusters.personsSplit)} split; ` +
      `${countText(clusters.clustersOfSeveralPeople)} clusters hold several people`,
    ...(review
      ? [
          `${countText(review.possibleLinks)} pairs to review, ${review.perThousandRecords.toFixed(1)} per thousand records, review rate ` +
            `${shareText(review.reviewRate)}; ${shareText(review.ofOnePerson)} of them of one person`,
        ]
      : []),
    `${countText(undecidable.pairs)} of ${countText(undecidable.of)} true pairs (${shareText(undecidable.share)}) nobody could decide: no near birth ` +
      'date, no postcode and no identifier in common',
  ];
}

const stratumCells = (one: Stratum): readonly string[] => [
  one.name,
  countText(one.truePairs),
  shareText(one.precision),
  shareText(one.recall),
  shareText(one.reviewRate),
  intervalText(one.falseLinks.interval),
  intervalText(one.missedLinks.interval),
];
const stratumHead = ['pairs', 'precision', 'recall', 'review', 'false links, 95% at once', 'missed links, 95% at once'];

const strataLines = (title: string, strata: readonly Stratum[]): readonly string[] =>
  textTable([[title, ...stratumHead], ...strata.map(stratumCells)]);

const comparedLines = (title: string, strata: readonly ComparedStratum[]): readonly string[] =>
  textTable([
    [title, ...stratumHead, 'false: within 1 point of others', 'missed: within 1 point of others'],
    ...strata.map((one) => [...stratumCells(one), one.falseLinksFromOthers.verdict, one.missedLinksFromOthers.verdict]),
  ]);

const trapLines = (traps: readonly TrapReport[]): readonly string[] => [
  ...textTable([
    ['trap', 'pairs', 'link', 'review', 'apart', 'false', 'missed', 'right', 'precision', 'recall'],
    ...traps.map(({ trap, pairs, answers, falseLinks, missedLinks, right, people }) => [
      trap,
      ...[pairs, ...(['link', 'review', 'apart'] as const).map((answer) => sumOf(answers[answer]))].map(countText),
      countText(falseLinks),
      countText(missedLinks),
      shareText(right),
      shareText(people.precision),
      shareText(people.recall),
    ]),
  ]),
  'link, review, apart: pairs by expected answer; precision and recall: of all pairs of the people in the trap',
];

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** An evaluation as tables for people. */
export function evaluationLines(evaluation: PartnershipEvaluation): readonly string[] {
  const { settings, lookUps } = evaluation;
  return [
    `profile ${settings.profile}, arm ${settings.arm}, seed ${settings.seed.toString()}`,
    ...(isLinkage(evaluation) ? ['', ...linkageLines(evaluation)] : []),
    ...(lookUps ? ['', ...lookUpLines(lookUps)] : []),
  ];
}

const isLinkage = (evaluation: PartnershipEvaluation): evaluation is PartnershipEvaluation & LinkageEvaluation =>
  evaluation.clusters !== undefined;

function linkageLines(evaluation: LinkageEvaluation): readonly string[] {
  const { byAgencyPair, byOrigin, byAge, byTrap } = evaluation;
  return [
    ...overallLines(evaluation),
    '',
    ...countLines(evaluation),
    '',
    ...strataLines('agencies', byAgencyPair),
    '',
    ...comparedLines('name origin', byOrigin),
    '',
    ...comparedLines('age', byAge),
    '',
    ...trapLines(byTrap),
  ];
}
