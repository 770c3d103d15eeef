import type { Chunk, GeneratorSettings } from '../generate.ts';
import type { ExportKind, StreamedFormat } from '../legacy/legacy-format.ts';
import { legacyFormats } from '../legacy/legacy-formats.ts';
import type { ObservedChange } from '../observe/changes-of.ts';
import type { Observed } from '../observe/observe.ts';
import { type Change, type Observation, recordIdOf } from '../observe/recorded.ts';
import { trafficLookUps } from '../truth/traffic-look-ups.ts';
import { expectedFlag } from '../truth/expected-flag.ts';
import { trapsOf } from '../truth/traps-of.ts';
import { type AgencyId, agencyIds } from '../world/agency-id.ts';
import { hasCohort, isOfCohort } from '../observe/cohort.ts';
import { csvRow } from './csv-of.ts';
import { recordsRow } from './records-csv.ts';

/** What a chunk adds to a file: rows that follow those of the chunk before. */
export interface FilePart {
  /** Below the output folder, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly encoding: StreamedFormat['encoding'];
  /** Rows in the text. */
  readonly rows: number;
}

/** Rows of an agency whose format needs all of them at once. */
export interface WholeRows {
  readonly agency: AgencyId;
  readonly observations: readonly Observation[];
  readonly changes: readonly Change[];
}

/** Everything that a chunk adds. */
export interface ChunkFiles {
  readonly people: number;
  readonly records: number;
  readonly parts: readonly FilePart[];
  readonly whole: readonly WholeRows[];
}

/** Text files that every partnership has besides records.csv and the exports, with their first line. */
export const truthHeads: Readonly<Record<string, string>> = {
  'truth.csv': csvRow(['record_id', 'cluster_id']),
  'truth/truth-record.csv': csvRow(['record_id', 'person_id', 'agency', 'from', 'until', 'merged_into']),
  'truth/truth-person.csv': csvRow([
    'person_id',
    'household_id',
    'origin',
    'born_abroad',
    'sex',
    'birth_date',
    'death_date',
    'given',
    'family',
    'former_family',
    'district',
    'difficulty',
    'peculiarities',
    'identity_before',
  ]),
  'truth/truth-relation.csv': csvRow(['kind', 'left', 'right']),
  'truth/truth-trap.csv': csvRow(['trap', 'left', 'right', 'expected']),
  'truth/truth-event.csv': csvRow(['person_id', 'event', 'day']),
  'truth/corruption-log.jsonl': '',
  'truth/expected-flags.jsonl': '',
  'truth/look-ups.jsonl': '',
};

/** Path of an export below the output folder; cohort: the full export limited to the agreed cohort. */
export function exportPath(agency: AgencyId, kind: ExportKind | 'cohort', day: string, fileName: string): string {
  return kind === 'changes' ? `exports/${agency}/changes/${day}/${fileName}` : `exports/${agency}/${kind}/${fileName}`;
}

/** Gathers rows by file. */
class Rows {
  readonly #rows = new Map<string, { text: string; rows: number }>();

  add(path: string, row: string, separator = ''): void {
    const file = this.#rows.get(path);
    if (file) {
      file.text += separator + row;
      file.rows++;
    } else this.#rows.set(path, { text: row, rows: 1 });
  }

  parts(encodingOf: (path: string) => StreamedFormat['encoding']): FilePart[] {
    return [...this.#rows].map(([path, { text, rows }]) => ({ path, text, rows, encoding: encodingOf(path) }));
  }
}

const dayOf = (moment: string): string => moment.slice(0, 10);

function recordTruth(rows: Rows, { observed, changes }: Chunk): void {
  const gone = new Map<string, ObservedChange>();
  for (const change of changes)
    if (change.operation === 'delete' || change.operation === 'erase' || change.operation === 'merge')
      gone.set(change.recordId, change);
  const write = ({ recordId, person, observation }: Observed, from: string): void => {
    const end = gone.get(recordId);
    const mergedInto = end?.observation.mergedInto ?? observation.mergedInto;
    const until = end?.day ?? (observation.mergedInto ? dayOf(observation.lastModified) : '');
    const survivor = mergedInto ? recordIdOf(observation.agency, mergedInto) : '';
    rows.add('truth/truth-record.csv', csvRow([recordId, person.id, observation.agency, from, until, survivor]));
  };
  const byId = new Map(observed.map((one) => [one.recordId, one]));
  for (const one of observed) write(one, one.observation.since);
  for (const change of changes) {
    if (change.operation === 'insert' && change.written) write(change.written, change.day);
    const merged = change.operation === 'unmerge' ? byId.get(change.recordId) : undefined;
    if (merged)
      rows.add(
        'truth/truth-record.csv',
        csvRow([change.recordId, merged.person.id, change.observation.agency, change.day, '', '']),
      );
  }
}

function peopleTruth(rows: Rows, { people, relations }: Chunk): void {
  for (const person of people) {
    rows.add(
      'truth/truth-person.csv',
      csvRow([
        person.id,
        person.household,
        person.origin,
        person.bornAbroad ? 'yes' : 'no',
        person.sex,
        person.birthDate,
        person.events.find(({ kind }) => kind === 'death')?.on ?? '',
        person.given.join(' '),
        person.family,
        person.formerNames.map(({ family }) => family).join(';'),
        person.homes.at(-1)?.dwelling?.district ?? '',
        person.difficulty.toString(),
        person.peculiarities.join(';'),
        person.identityBefore ?? '',
      ]),
    );
    for (const { kind, on } of person.events)
      if (kind !== 'birth') rows.add('truth/truth-event.csv', csvRow([person.id, kind, on]));
  }
  for (const { kind, left, right } of relations) rows.add('truth/truth-relation.csv', csvRow([kind, left, right]));
}

const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

function flagTruth(rows: Rows, chunk: Chunk, standing: readonly Observed[], today: string): void {
  const person = new Map(chunk.observed.map((one) => [one.recordId, one.person.id]));
  for (const one of standing)
    rows.add('truth/expected-flags.jsonl', jsonLine(expectedFlag(one.observation, one.person.id, today)));
  for (const { operation, day, recordId, observation, written } of chunk.changes) {
    const isGone = operation === 'delete' || operation === 'erase' || operation === 'merge';
    const personId = written?.person.id ?? person.get(recordId) ?? '';
    rows.add('truth/expected-flags.jsonl', jsonLine(expectedFlag(observation, personId, day, isGone)));
  }
}

function exportsOf(rows: Rows, { observed, changes }: Chunk, today: string): WholeRows[] {
  const whole = new Map<AgencyId, { observations: Observation[]; changes: Change[] }>();
  const wholeOf = (agency: AgencyId): { observations: Observation[]; changes: Change[] } => {
    const own = whole.get(agency) ?? { observations: [], changes: [] };
    whole.set(agency, own);
    return own;
  };
  for (const { observation, person } of observed) {
    const format = legacyFormats[observation.agency];
    if (format.kind === 'whole') wholeOf(observation.agency).observations.push(observation);
    if (format.kind !== 'streamed') continue;
    const row = format.row(observation, today);
    if (row === '') continue;
    if (hasCohort(observation.agency) && isOfCohort(person))
      rows.add(exportPath(observation.agency, 'cohort', today, format.fileName('full', today)), row, format.separator);
    rows.add(exportPath(observation.agency, 'full', today, format.fileName('full', today)), row, format.separator);
  }
  for (const { operation, day, observation, survivor } of changes) {
    const { agency } = observation;
    const format = legacyFormats[agency];
    const change: Change = { operation, day, observation, ...(survivor && { survivor }) };
    if (format.kind === 'whole') wholeOf(agency).changes.push(change);
    if (format.kind !== 'streamed') continue;
    const row = format.change(change);
    if (row !== '')
      rows.add(exportPath(agency, 'changes', day, format.fileName('changes', day)), row, format.separator);
  }
  return [...whole].map(([agency, own]) => ({ agency, ...own }));
}

/** Everything that a chunk adds to the files of a partnership. */
export function chunkFiles(settings: GeneratorSettings, chunk: Chunk): ChunkFiles {
  const rows = new Rows();
  const { today } = settings;
  const standing = chunk.observed.filter(({ observation }) => observation.mergedInto === undefined);
  for (const { recordId, observation, person } of standing) {
    rows.add('records.csv', recordsRow(recordId, observation));
    rows.add('truth.csv', `${recordId},${person.id}\n`);
  }
  recordTruth(rows, chunk);
  peopleTruth(rows, chunk);
  const related = chunk.beyond.filter(({ observation }) => observation.mergedInto === undefined);
  for (const { trap, left, right, expected } of trapsOf(chunk.people, chunk.relations, [...standing, ...related]))
    rows.add('truth/truth-trap.csv', `${trap},${left},${right},${expected}\n`);
  for (const { corruptions } of chunk.observed)
    for (const corruption of corruptions) rows.add('truth/corruption-log.jsonl', jsonLine(corruption));
  for (const { written } of chunk.changes)
    for (const corruption of written?.corruptions ?? []) rows.add('truth/corruption-log.jsonl', jsonLine(corruption));
  flagTruth(rows, chunk, standing, today);
  for (const lookUp of trafficLookUps(settings, chunk, standing)) rows.add('truth/look-ups.jsonl', jsonLine(lookUp));
  const whole = exportsOf(rows, chunk, today);
  const encodings = new Map<string, StreamedFormat['encoding']>(
    agencyIds.flatMap((agency) => {
      const format = legacyFormats[agency];
      return format.kind === 'streamed' ? [[`exports/${agency}`, format.encoding] as const] : [];
    }),
  );
  const parts = rows.parts((path) => encodings.get(path.split('/').slice(0, 2).join('/')) ?? 'utf-8');
  return { people: chunk.people.length, records: standing.length, parts, whole };
}
