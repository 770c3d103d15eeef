import { countText, shareText, textTable } from '#matching/evaluate';
import type { FaultRate, LookUpScore, LookUpScores } from './score-look-ups.ts';

const faultText = ({ count, of, upperBound }: FaultRate): string =>
  of === 0 ? 'none asked' : `${countText(count)} of ${countText(of)} (<= ${shareText(upperBound)})`;

const cells = (label: string, score: LookUpScore): readonly string[] => [
  label,
  countText(score.asked),
  countText(score.unanswered),
  countText(score.right),
  faultText(score.wrongAgencyShown),
  faultText(score.agencyMissed),
  faultText(score.wrongNil),
  faultText(score.wrongOutcome),
];

const groupRows = (title: string, groups: Readonly<Record<string, LookUpScore>>): readonly (readonly string[])[] => [
  [title],
  ...Object.entries(groups).map(([name, score]) => cells(`  ${name}`, score)),
];

/** Scores of look-ups as a table for people; upper ends are one-sided, with 95%. */
export function lookUpLines(scores: LookUpScores): readonly string[] {
  return textTable([
    ['look-ups', 'asked', 'unanswered', 'right', 'wrong agency shown', 'agency missed', 'wrong nil', 'wrong outcome'],
    cells('all', scores),
    ...groupRows('by role', scores.byRole),
    ...groupRows('by agency', scores.byAgency),
    ...groupRows('by name origin', scores.byOrigin),
    ...groupRows('by kind', scores.byKind),
  ]);
}
