import type { AgencyRecord } from '#schemas';
import { groupBy } from '../random/group-by.ts';
import type { Person, Relation } from '../world/person.ts';
import type { TruthRow, Trap } from './truth-row.ts';

const relationTraps: Readonly<Partial<Record<Relation['kind'], string>>> = {
  twin: 'twins',
  'same-name-parent': 'parent-and-child-of-one-name',
  'same-name-stranger': 'strangers-of-one-name-and-birth-date',
};

/** How much two records still have in common: values of name, birth date, postcode and identifiers that agree. */
function agreementsOf(left: AgencyRecord, right: AgencyRecord): number {
  const shares = (of: (record: AgencyRecord) => readonly string[]): boolean => {
    const values = new Set(of(left));
    return of(right).some((value) => values.has(value));
  };
  const upper = (values: readonly (string | undefined)[]): string[] =>
    values.flatMap((value) => (value ? [value.toUpperCase()] : []));
  return [
    shares(({ names }) => upper(names.flatMap(({ given }) => given.slice(0, 1)))),
    shares(({ names }) => upper(names.map(({ family }) => family))),
    shares(({ birthDates }) => birthDates.map(({ value }) => value).filter((value) => value.length === 10)),
    shares(({ addresses }) => upper(addresses.map(({ postcode }) => postcode))),
    shares(({ identifiers }) => identifiers.map(({ type, value }) => `${type} ${value}`)),
  ].filter(Boolean).length;
}

function tooLittleEvidence(records: readonly AgencyRecord[], truth: readonly TruthRow[]): Trap[] {
  const idOf = ({ recordRef: { agency, stream, key } }: AgencyRecord): string => `${agency}/${stream}/${key}`;
  const personOf = new Map(truth.map(({ recordId, personId }) => [recordId, personId]));
  const byPerson = groupBy(records, (record) => personOf.get(idOf(record)) ?? '');
  return [...byPerson.values()].flatMap((own) =>
    own.flatMap((left, i) =>
      own
        .slice(i + 1)
        .filter((right) => agreementsOf(left, right) < 2)
        .map((right): Trap => ({
          trap: 'too-little-in-common',
          left: idOf(left),
          right: idOf(right),
          expected: 'review',
        })),
    ),
  );
}

/** Everything in the sample that tempts a matcher: people who look alike, and records of one person that no longer do. */
export function trapsOf(
  people: readonly Person[],
  relations: readonly Relation[],
  records: readonly AgencyRecord[],
  truth: readonly TruthRow[],
): readonly Trap[] {
  const alike = relations.flatMap(({ kind, left, right }): Trap[] => {
    const trap = relationTraps[kind];
    return trap ? [{ trap, left, right, expected: 'apart' }] : [];
  });
  const changed = people
    .filter(({ former }) => former !== undefined)
    .map(({ id }): Trap => ({ trap: 'changed-family-name', left: id, right: id, expected: 'link' }));
  return [...alike, ...changed, ...tooLittleEvidence(records, truth)];
}
