import { subjectPseudonymOf } from '#libs/linkage';
import {
  atLeast,
  atMost,
  ClusteringBuilder,
  contributionsOf,
  corrected,
  exactUpperBound,
  expectedCorrections,
  type Figure,
  figureOf,
  overlapsOf,
  pairMeasures,
  totalsOf,
  truthTableOf,
} from '#matching/evaluate';
import { AnswerCount } from './answer-count.ts';
import type { LiveHub } from './live-hub.ts';
import type { CountyRecords } from './live-records.ts';
import { StewardByTruth } from './steward-by-truth.ts';

/** Questions asked at most. */
const mostQuestions = 30_000;

interface Measures {
  readonly precision: number;
  readonly recall: number;
}

/** Over all pairs of one person, and over those that are expected to be linked. */
async function measured({ database }: LiveHub, county: CountyRecords): Promise<{ all: Measures; expected: Measures }> {
  const rows = await database.query<{ handle: string; person: string }>(
    `select replace(handle::text, '-', '') as handle, person_id as person from identity.membership where person_id is not null`,
  );
  const truth = truthTableOf(county.truth);
  const builder = new ClusteringBuilder(truth);
  for (const { handle, person } of rows) builder.add(handle, person);
  const clustering = builder.build();
  const all = contributionsOf(overlapsOf(truth, clustering));
  const pairs = county.expected.map(({ left, right, expected }) => ({
    left: truth.recordOf.get(left) ?? -1,
    right: truth.recordOf.get(right) ?? -1,
    expected,
  }));
  const corrections = expectedCorrections(pairs, truth, clustering);
  return { all: pairMeasures(totalsOf(all)), expected: pairMeasures(totalsOf(corrected(all, corrections))) };
}

/** How well the hub's persons meet the truth, without anybody's review. */
export async function automatic(hub: LiveHub, county: CountyRecords): Promise<readonly Figure[]> {
  const { all, expected } = await measured(hub, county);
  return [
    figureOf('precision, all pairs, without review', '', [all.precision], 5),
    figureOf('recall, all pairs, without review', '', [all.recall], 5),
    atLeast(figureOf('precision, pairs expected to be linked', '', [expected.precision], 5), 0.999),
    atLeast(figureOf('recall, pairs expected to be linked', '', [expected.recall], 5), 0.98),
  ];
}

/** Has a steward answer all that is asked of the county, until nothing new is. His words go the stewards' way, by topic decisions. */
export async function reviewed(hub: LiveHub, county: CountyRecords): Promise<readonly Figure[]> {
  const steward = new StewardByTruth(county);
  for (let [before, isFirst] = [0, true]; isFirst || steward.asked > before; isFirst = false) {
    before = steward.asked;
    const open = await hub.database.query<{ left: string; right: string }>(
      `select replace(left_handle::text, '-', '') as left, replace(right_handle::text, '-', '') as right from identity.review
       where state = 'open' order by left_handle, right_handle`,
    );
    await hub.decide(steward.answer(open));
  }
  const { expected } = await measured(hub, county);
  return [
    figureOf('pairs asked of a steward', '', [steward.asked], 6),
    figureOf('of them answered', '', [steward.answered], 6),
    figureOf('precision after a steward, pairs expected to be linked', '', [expected.precision], 5),
    atLeast(figureOf('recall after a steward, pairs expected to be linked', '', [expected.recall], 5), 0.99),
  ];
}

/** Asks about people as a practitioner would, and counts answers that show an agency which does not know the person asked about. */
export async function answersShown(hub: LiveHub, county: CountyRecords): Promise<readonly Figure[]> {
  const rows = await hub.database.query<{ handle: string; person: string; agency: string }>(
    `select replace(m.handle::text, '-', '') as handle, m.person_id as person, a.agency
     from identity.membership m join identity.agency_record a using (handle)
     where m.person_id is not null and m.identity_evidence <> 'C'`,
  );
  const shownBy = new Map<string, Set<string>>();
  const personOf = new Map<string, string>();
  for (const { person, agency } of rows) {
    const subject = personOf.get(person) ?? subjectPseudonymOf(hub.subjectKey, person);
    personOf.set(person, subject);
    shownBy.set(subject, (shownBy.get(subject) ?? new Set()).add(agency));
  }
  const knownTo = new Map<string, Set<string>>();
  for (const { handle, record } of county.records) {
    const person = county.truth.get(handle) ?? '';
    knownTo.set(person, (knownTo.get(person) ?? new Set()).add(record.recordRef.agency));
  }
  const step = Math.max(1, Math.ceil(county.people.length / mostQuestions));
  const count = new AnswerCount();
  for (const { personId, person } of county.people.filter((_, at) => at % step === 0)) {
    const finding = await hub.finder.find(person, 'health');
    if (finding.kind === 'person')
      count.add(shownBy.get(finding.subject) ?? new Set(), knownTo.get(personId) ?? new Set());
  }
  const { answers, wrong, notShown } = count;
  return [
    figureOf('answers to questions by name, birth date and postcode', '', [answers], 6),
    figureOf('answers that show an agency which does not know the person', 'in 10,000', [(wrong / answers) * 1e4], 3),
    atMost(figureOf('the same, upper 95% bound', 'in 10,000', [exactUpperBound(wrong, answers) * 1e4], 3), 1),
    figureOf('agencies that know the person and are not shown', '', [notShown], 3),
  ];
}
