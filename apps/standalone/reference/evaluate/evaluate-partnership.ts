import {
  answersOf,
  bootstrapIntervals,
  type ClusterEvaluation,
  type ComparedStratum,
  componentsOf,
  type Contributions,
  contributionsOf,
  corrected,
  evaluateOverlaps,
  expectedCorrections,
  type MeasureIntervals,
  namingFile,
  openLinks,
  type Overlaps,
  overlapsOf,
  pairMeasures,
  type PairMeasures,
  readClusters,
  readPairList,
  reviewLoad,
  type ReviewLoad,
  strataOfMembers,
  strataOfPersons,
  strataOfSourcePairs,
  type Stratum,
  totalsOf,
  type TrapAnswers,
  type TruthTable,
} from '#matching/evaluate';
import { bytesOf } from '../read/bytes-of.ts';
import { codedDate } from '../read/coded-date.ts';
import { type Manifest, readManifest } from '../read/read-manifest.ts';
import { hashOf, hashWithoutBlanks, readRecordColumns, sourceNumbering } from '../read/read-record-columns.ts';
import { type TrapPair, readTraps } from '../read/read-traps.ts';
import { type FolderTruth, readTruthOfFolder } from '../read/read-truth-of-folder.ts';
import type { EvaluateOptions } from './evaluate-options.ts';
import { readAnswers, readExpectedLookUps } from './read-look-ups.ts';
import { type LookUpScores, scoreLookUps } from './score-look-ups.ts';
import { type UndecidablePairs, undecidablePairs } from './undecidable-pairs.ts';

/** A trap: answers to its pairs, and how well the people in it were put together. */
export interface TrapReport extends TrapAnswers {
  readonly people: Stratum;
}

/** How well an engine put records together. */
export interface LinkageEvaluation {
  /** All pairs of one person, as the reference evaluator counts them. */
  readonly clusters: ClusterEvaluation;
  /** 95% intervals of the same. */
  readonly intervals?: MeasureIntervals;
  /** Without the pairs that nobody could be expected to link: recall is over pairs whose expected answer is link. */
  readonly expectedLinks: Pick<
    PairMeasures,
    'precision' | 'recall' | 'f1' | 'truePairs' | 'foundPairs' | 'predictedPairs'
  >;
  readonly expectedLinkIntervals?: Omit<MeasureIntervals, 'b3F1'>;
  readonly review?: ReviewLoad;
  readonly undecidable: UndecidablePairs;
  readonly byAgencyPair: readonly Stratum[];
  readonly byOrigin: readonly ComparedStratum[];
  readonly byAge: readonly ComparedStratum[];
  readonly byTrap: readonly TrapReport[];
}

/** Everything that `reference evaluate` prints, as `--json` prints it; what was not asked for is left out. */
export interface PartnershipEvaluation extends Partial<LinkageEvaluation> {
  readonly settings: Manifest;
  readonly lookUps?: LookUpScores;
}

/** One point: how far apart groups may be. */
const tolerance = 0.01;

async function readRecords(folder: string, truth: TruthTable) {
  const sources = sourceNumbering();
  const columns = await readRecordColumns(folder, truth, {
    source: sources.encode,
    birth_date: codedDate,
    postcode: hashWithoutBlanks,
    former_postcode: hashWithoutBlanks,
    phone: hashWithoutBlanks,
    email: hashOf,
    nhs_number: hashWithoutBlanks,
    upn: hashWithoutBlanks,
    pnc: hashWithoutBlanks,
    cro: hashWithoutBlanks,
    nino: hashWithoutBlanks,
    uln: hashWithoutBlanks,
  });
  const { source, birth_date, postcode, former_postcode, ...identifiers } = columns;
  return {
    sources: sources.names,
    sourceOf: source,
    evidence: {
      birthDate: birth_date,
      postcodes: [postcode, former_postcode],
      identifiers: Object.values(identifiers),
    },
  };
}

function trapReports(
  traps: readonly TrapPair[],
  answers: readonly TrapAnswers[],
  input: Parameters<typeof strataOfMembers>[1],
): readonly TrapReport[] {
  const persons = new Map<string, Set<number>>();
  for (const { trap, left, right } of traps) {
    const own = persons.get(trap) ?? new Set();
    persons.set(trap, own.add(input.personOf[left] ?? 0).add(input.personOf[right] ?? 0));
  }
  const people = strataOfMembers(
    answers.map(({ trap }) => [trap, persons.get(trap) ?? new Set()]),
    input,
  );
  return answers.flatMap((answer, i) => (people[i] ? [{ ...answer, people: people[i] }] : []));
}

function intervalsOf(
  { bootstrap, bootstrapOver, seed }: EvaluateOptions,
  { households }: FolderTruth,
  overlaps: Overlaps,
  [all, expected]: readonly [Contributions, Contributions],
): Pick<LinkageEvaluation, 'intervals' | 'expectedLinkIntervals'> {
  if (bootstrap === 0) return {};
  const groups = { persons: undefined, households, components: componentsOf([overlaps]) }[bootstrapOver];
  const settings = { draws: bootstrap, seed, ...(groups && { groups }) };
  const { precision, recall, f1 } = bootstrapIntervals(expected, settings);
  return { intervals: bootstrapIntervals(all, settings), expectedLinkIntervals: { precision, recall, f1 } };
}

/**
 * Reads a partnership's folder, clusters, possible links and answers, and scores them.
 *
 * @throws HubError of the list in schemas/errors, with the file
 */
export async function evaluatePartnership(options: EvaluateOptions): Promise<PartnershipEvaluation> {
  const { folder, clusters, lookUps } = options;
  const settings = await readManifest(folder);
  return {
    settings,
    ...(clusters === undefined ? {} : await linkageEvaluation(options, clusters, settings)),
    ...(lookUps === undefined ? {} : { lookUps: await lookUpScores(folder, lookUps) }),
  };
}

async function linkageEvaluation(
  options: EvaluateOptions,
  file: string,
  settings: Manifest,
): Promise<LinkageEvaluation> {
  const { folder, possibleLinks: linksFile } = options;
  const read = await readTruthOfFolder(folder, settings.today);
  const { truth, origin, ageGroup } = read;
  const clustering = await namingFile(file, () => readClusters(bytesOf(file), truth));
  const links =
    linksFile === undefined ? undefined : await namingFile(linksFile, () => readPairList(bytesOf(linksFile), truth));
  const [traps, { sources, sourceOf, evidence }] = [await readTraps(folder, truth), await readRecords(folder, truth)];

  const overlaps = overlapsOf(truth, clustering);
  const evaluation = evaluateOverlaps(overlaps);
  const possibleLinks = openLinks(links ?? new Int32Array(), clustering);
  const all = contributionsOf(overlaps);
  const corrections = await namingFile(folder, () => Promise.resolve(expectedCorrections(traps, truth, clustering)));
  const expected = corrected(all, corrections);
  const input = { contributions: expected, personOf: truth.personOf, possibleLinks, tolerance };
  const { precision, recall, f1, truePairs, foundPairs, predictedPairs } = pairMeasures(totalsOf(expected));
  return {
    clusters: evaluation,
    expectedLinks: { precision, recall, f1, truePairs, foundPairs, predictedPairs },
    ...intervalsOf(options, read, overlaps, [all, expected]),
    ...(links && { review: reviewLoad(possibleLinks, truth, evaluation) }),
    undecidable: undecidablePairs(overlaps, evidence),
    byAgencyPair: strataOfSourcePairs({ overlaps, sources, sourceOf, corrections, possibleLinks }),
    byOrigin: strataOfPersons(origin.names, origin.of, input),
    byAge: strataOfPersons(ageGroup.names, ageGroup.of, input),
    byTrap: trapReports(traps, answersOf(traps, truth, clustering, possibleLinks), input),
  };
}

async function lookUpScores(folder: string, answers: string): Promise<LookUpScores> {
  const expected = await readExpectedLookUps(folder);
  return scoreLookUps(expected, await readAnswers(answers, expected));
}
