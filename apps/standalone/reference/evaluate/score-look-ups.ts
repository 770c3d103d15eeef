import { exactUpperBound } from '#matching/evaluate';

/** A scripted look-up with its right answer. */
export interface ExpectedLookUp {
  readonly name: string;
  readonly kind: string;
  readonly role: string;
  /** The asker's. */
  readonly agency: string;
  /** Group of name origin of the person asked about; absent for nobody. */
  readonly origin?: string;
  readonly expectedAgencies: readonly string[];
  /** Right, named or not. */
  readonly mayAlsoShow?: readonly string[];
  readonly expectedOutcome: string;
}

/** What a system answered. */
export interface LookUpAnswer {
  readonly name: string;
  readonly outcome: string;
  /** Agencies named. */
  readonly named: readonly string[];
}

/** A count of faults with the upper end of its exact one-sided 95% interval. */
export interface FaultRate {
  readonly count: number;
  readonly of: number;
  /** 0..1; of nothing, 0. */
  readonly rate: number;
  readonly upperBound: number;
}

/** How right a set of answers is. */
export interface LookUpScore {
  readonly asked: number;
  readonly unanswered: number;
  /** Answers with every agency that must be named, none that must not, and the outcome expected. */
  readonly right: number;
  /** Answers that name an agency which does not know the person, or may not be shown: of all answers. */
  readonly wrongAgencyShown: FaultRate;
  /** Agencies that must be named, as the evidence is there, and were not: of all such agencies. */
  readonly agencyMissed: FaultRate;
  /** Answers that name nobody where somebody must be named: of all answers where somebody must. */
  readonly wrongNil: FaultRate;
  /** Answers with another outcome than the one expected: of all answers. */
  readonly wrongOutcome: FaultRate;
}

/** Scores, over all and by group. */
export interface LookUpScores extends LookUpScore {
  readonly byRole: Readonly<Record<string, LookUpScore>>;
  readonly byAgency: Readonly<Record<string, LookUpScore>>;
  readonly byOrigin: Readonly<Record<string, LookUpScore>>;
  readonly byKind: Readonly<Record<string, LookUpScore>>;
}

const faultRate = (count: number, of: number): FaultRate => ({
  count,
  of,
  rate: of === 0 ? 0 : count / of,
  upperBound: exactUpperBound(count, of),
});

function scoreOf(expected: readonly ExpectedLookUp[], answers: ReadonlyMap<string, LookUpAnswer>): LookUpScore {
  const counts = { right: 0, answered: 0, wrongShown: 0, missed: 0, mustName: 0, nil: 0, mustNameAny: 0, outcome: 0 };
  for (const { name, agency: own, expectedAgencies: all, mayAlsoShow = [], expectedOutcome } of expected) {
    const answer = answers.get(name);
    if (!answer) continue;
    // Who asks knows what the own agency knows: named or not, both are right.
    const expectedAgencies = all.filter((agency) => agency !== own);
    const named = new Set(answer.named.filter((agency) => agency !== own));
    const wrong = [...named].some((agency) => !expectedAgencies.includes(agency) && !mayAlsoShow.includes(agency));
    const missed = expectedAgencies.filter((agency) => !named.has(agency)).length;
    // Where the own agency alone knows the person there may be something to show, or nothing.
    const isJudged = all.length === 0 || expectedAgencies.length > 0;
    const otherOutcome = isJudged && answer.outcome !== expectedOutcome;
    counts.answered++;
    counts.wrongShown += wrong ? 1 : 0;
    counts.missed += missed;
    counts.mustName += expectedAgencies.length;
    counts.mustNameAny += expectedAgencies.length > 0 ? 1 : 0;
    counts.nil += expectedAgencies.length > 0 && named.size === 0 ? 1 : 0;
    counts.outcome += otherOutcome ? 1 : 0;
    counts.right += !wrong && missed === 0 && !otherOutcome ? 1 : 0;
  }
  return {
    asked: expected.length,
    unanswered: expected.length - counts.answered,
    right: counts.right,
    wrongAgencyShown: faultRate(counts.wrongShown, counts.answered),
    agencyMissed: faultRate(counts.missed, counts.mustName),
    wrongNil: faultRate(counts.nil, counts.mustNameAny),
    wrongOutcome: faultRate(counts.outcome, counts.answered),
  };
}

/** Scores the answers to scripted look-ups. Unanswered ones are counted and otherwise left out. */
export function scoreLookUps(
  expected: readonly ExpectedLookUp[],
  answers: ReadonlyMap<string, LookUpAnswer>,
): LookUpScores {
  const by = (groupOf: (lookUp: ExpectedLookUp) => string): Readonly<Record<string, LookUpScore>> =>
    Object.fromEntries(
      [...new Set(expected.map(groupOf))].sort().map((group) => [
        group,
        scoreOf(
          expected.filter((lookUp) => groupOf(lookUp) === group),
          answers,
        ),
      ]),
    );
  return {
    ...scoreOf(expected, answers),
    byRole: by(({ role }) => role),
    byAgency: by(({ agency }) => agency),
    byOrigin: by(({ origin }) => origin ?? 'nobody'),
    byKind: by(({ kind }) => kind),
  };
}
