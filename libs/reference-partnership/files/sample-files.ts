import type { ReferencePartnership } from '../reference-partnership.ts';
import { csvOf } from './csv-of.ts';

/** A file to write: path below the output folder, and its bytes. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const file = (path: string, content: string | Uint8Array): SampleFile => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const jsonLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** What the source systems hold, and the agency records of a perfect parser. */
function sourceFiles({ legacy, agencyRecords, settings }: ReferencePartnership): readonly SampleFile[] {
  const sources: Readonly<Record<string, () => SampleFile>> = {
    'childrens-social-care': () => file('children.csv', legacy.childrenCsv),
    'youth-justice': () => file('young-people.xml', legacy.youngPeopleXml),
    police: () => file('police.sql', legacy.police.sql),
    // Segments end in CR as HL7 wants them; an empty line stands between messages.
    health: () => file('adt-messages.hl7', legacy.hl7Messages.join('\n')),
  };
  const own = settings.agencies.flatMap((agency) => sources[agency]?.() ?? []);
  return [...own, file('agency-records.jsonl', jsonLines(agencyRecords))];
}

/** The truth, in a folder of its own: whoever matches never reads it. */
function truthFiles({ people, relations, truth, traps, corruptions, expectedFlags, lookUps }: ReferencePartnership) {
  const current = truth.filter(({ mergedInto }) => mergedInto === undefined);
  return [
    file(
      'truth/truth.csv',
      csvOf(
        ['record_id', 'cluster_id'],
        current.map(({ recordId, personId }) => [recordId, personId]),
      ),
    ),
    file(
      'truth/truth-record.csv',
      csvOf(
        ['record_id', 'person_id', 'as_of', 'merged_into'],
        truth.map(({ recordId, personId, asOf, mergedInto }) => [recordId, personId, asOf, mergedInto ?? '']),
      ),
    ),
    file(
      'truth/truth-person.csv',
      csvOf(
        ['person_id', 'household_id', 'origin', 'sex', 'birth_date', 'given', 'family', 'former_family'],
        people.map((person) => [
          person.id,
          person.household,
          person.origin,
          person.sex,
          person.birthDate,
          person.given.join(' '),
          person.family,
          person.former?.family ?? '',
        ]),
      ),
    ),
    file(
      'truth/truth-relation.csv',
      csvOf(
        ['kind', 'left', 'right'],
        relations.map(({ kind, left, right }) => [kind, left, right]),
      ),
    ),
    file(
      'truth/truth-trap.csv',
      csvOf(
        ['trap', 'left', 'right', 'expected'],
        traps.map(({ trap, left, right, expected }) => [trap, left, right, expected]),
      ),
    ),
    file('truth/corruption-log.jsonl', jsonLines(corruptions)),
    file('truth/expected-flags.jsonl', jsonLines(expectedFlags)),
    file('truth/look-ups.json', `${JSON.stringify(lookUps, undefined, 2)}\n`),
  ];
}

/** Everything of a partnership as files. */
export function sampleFiles(partnership: ReferencePartnership): readonly SampleFile[] {
  return [...sourceFiles(partnership), ...truthFiles(partnership)];
}
