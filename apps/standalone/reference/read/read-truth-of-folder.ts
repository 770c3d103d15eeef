import { join } from 'node:path';
import { eachCsvRow, namingFile, type PersonGroups, readTruth, type TruthTable } from '#matching/evaluate';
import { HubError } from '#schemas/errors';
import { bytesOf } from './bytes-of.ts';

/** Persons by a property of theirs. */
export interface PersonProperty {
  readonly names: readonly string[];
  /** Number of the name, by person. */
  readonly of: Int32Array;
}

/** Whose record is whose, and what is true of the persons. */
export interface FolderTruth {
  readonly truth: TruthTable;
  readonly origin: PersonProperty;
  readonly ageGroup: PersonProperty;
  readonly households: PersonGroups;
}

const ageGroups = ['under 5', '5 to 17', '18 to 24', '25 to 64', '65 and over'];
const startsAt = [0, 5, 18, 25, 65];

function ageGroupOf(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const age = today.slice(5) < birthDate.slice(5) ? years - 1 : years;
  return Math.max(
    0,
    startsAt.findLastIndex((start) => age >= start),
  );
}

/** The same with the names in order. */
function byName({ names, of }: PersonProperty): PersonProperty {
  const sorted = [...names].sort();
  return { names: sorted, of: of.map((number) => sorted.indexOf(names[number] ?? '')) };
}

/** Numbers texts in the order in which they come. */
class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) this.#numbers.set(name, (number = this.names.push(name) - 1));
    return number;
  }
}

/**
 * Reads `truth.csv` and `truth/truth-person.csv`.
 *
 * @param today ISO date at which ages are taken
 * @throws HubError of the list in schemas/errors, with the file; TRUTH_INCONSISTENT where a person of the one is not in the other
 */
export async function readTruthOfFolder(folder: string, today: string): Promise<FolderTruth> {
  const path = join(folder, 'truth.csv');
  const columns = { record: 'record_id', person: 'cluster_id' };
  const { truth } = await namingFile(path, () => readTruth([bytesOf(path)], columns));
  const numbers = new Map(truth.persons.map((id, number) => [id, number]));
  const [origins, households] = [new Numbering(), new Numbering()];
  const [originOf, ageGroup, groupOf] = [-1, 0, 0].map((start) => new Int32Array(truth.persons.length).fill(start)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const people = join(folder, 'truth', 'truth-person.csv');
  await namingFile(people, async () => {
    const wanted = ['person_id', 'household_id', 'origin', 'birth_date'];
    await eachCsvRow(bytesOf(people), wanted, ([id = '', household = '', origin = '', birthDate = '']) => {
      const number = numbers.get(id);
      // Somebody whom no agency knows.
      if (number === undefined) return;
      originOf[number] = origins.of(origin);
      groupOf[number] = households.of(household);
      ageGroup[number] = ageGroupOf(birthDate, today);
    });
    const missing = originOf.reduce((count, origin) => count + (origin === -1 ? 1 : 0), 0);
    if (missing > 0) throw new HubError('TRUTH_INCONSISTENT', { fields: ['person_id'], persons: missing });
  });
  return {
    truth,
    origin: byName({ names: origins.names, of: originOf }),
    ageGroup: { names: ageGroups, of: ageGroup },
    households: { groupOf, groups: households.names.length },
  };
}
