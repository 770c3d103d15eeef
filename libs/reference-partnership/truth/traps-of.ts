import type { Observed } from '../observe/observe.ts';
import type { OperationName } from '../observe/operations.ts';
import type { Person, Relation } from '../world/person.ts';
import { enoughEvidence, type Evidence, evidenceBetween, evidenceOf } from './evidence-between.ts';
import { addressTraps, operationTraps, peculiarityTraps, relationTraps } from './trap-names.ts';
import type { Trap } from './truth-row.ts';

/** Pairs of one trap between two people, or of one person, never exceed this. */
const pairsAtMost = 4;

/** Relations that are so common that one pair of each is enough. */
const common: readonly Relation['kind'][] = ['sibling', 'partner', 'co-tenant', 'cousin'];

const alikeGiven = (left: Evidence, right: Evidence): boolean =>
  left.given.length === 0 || right.given.length === 0 || left.given.some((name) => right.given.includes(name));

/** A record with its evidence. */
interface Weighed {
  readonly observed: Observed;
  readonly evidence: Evidence;
}

/** Two people's records: apart, or for review where they carry one name and birth date and nothing that tells them apart. */
function apartTraps(trap: string, left: readonly Weighed[], right: readonly Weighed[]): Trap[] {
  const pairs = left.flatMap((one) => right.map((other) => [one, other] as const));
  return pairs.slice(0, pairsAtMost).map(([one, other]): Trap => {
    const kinds = new Set(one.evidence.identifiers.map((text) => text.slice(0, 4)));
    const isTold = other.evidence.identifiers.some((text) => kinds.has(text.slice(0, 4)));
    const isAlike =
      alikeGiven(one.evidence, other.evidence) && evidenceBetween(one.evidence, other.evidence) >= 4 && !isTold;
    const left = one.observed.recordId;
    return { trap, left, right: other.observed.recordId, expected: isAlike ? 'review' : 'apart' };
  });
}

/** One person's records two by two: what befell them, and where too little is left. */
function ownTraps(own: readonly Weighed[]): Trap[] {
  const traps: Trap[] = [];
  const counts = new Map<string, number>();
  const add = (trap: string, left: Weighed, right: Weighed, expected: Trap['expected']): void => {
    const count = (counts.get(trap) ?? 0) + 1;
    counts.set(trap, count);
    if (count <= pairsAtMost)
      traps.push({ trap, left: left.observed.recordId, right: right.observed.recordId, expected });
  };
  for (const [i, left] of own.entries())
    for (let j = i + 1; j < own.length; j++) {
      const right = own[j];
      if (!right) continue;
      const isEnough = evidenceBetween(left.evidence, right.evidence) >= enoughEvidence;
      if (!isEnough)
        traps.push({
          trap: 'too-little-in-common',
          left: left.observed.recordId,
          right: right.observed.recordId,
          expected: 'review',
        });
      const expected = isEnough ? 'link' : 'review';
      if (left.observed.observation.agency === right.observed.observation.agency)
        add('split-record', left, right, expected);
      const struck = new Set(
        [...left.observed.corruptions, ...right.observed.corruptions].map(({ operation }) => operation),
      );
      for (const operation of struck) {
        const trap = operationTraps[operation as OperationName];
        if (trap) add(trap, left, right, expected);
      }
      for (const peculiarity of left.observed.person.peculiarities) {
        const trap = peculiarityTraps[peculiarity];
        if (trap) add(trap, left, right, expected);
      }
      // Family names that time changed, with no slip at all.
      if (
        left.observed.person.formerNames.length > 0 &&
        !left.evidence.families.some((name) => right.evidence.families.includes(name))
      )
        add('changed-family-name', left, right, expected);
    }
  return traps;
}

/** A record that bears the number of somebody else of the household: whoever trusts the number alone joins two people. */
function borrowedTraps(
  own: readonly Weighed[],
  byPerson: ReadonlyMap<string, readonly Weighed[]>,
  people: readonly Person[],
): Trap[] {
  return own.flatMap((one) => {
    const struck = one.observed.corruptions.find(
      ({ operation }) => operation === 'identifier-of-relative' || operation === 'two-people-in-one',
    );
    if (!struck) return [];
    const lender = people.find(
      (person) =>
        person.id !== one.observed.person.id &&
        Object.entries(person.identifiers).some(([type, value]) =>
          one.evidence.identifiers.includes(`${type} ${value as string}`),
        ),
    );
    if (!lender) return [];
    const isTwo = struck.operation === 'two-people-in-one';
    const isDead = lender.events.some(({ kind }) => kind === 'death');
    const trap = isTwo
      ? 'two-people-in-one'
      : isDead
        ? 'identifier-of-the-dead'
        : lender.sex === 'female' && lender.role === 'adult'
          ? 'identifier-of-mother'
          : 'identifier-of-relative';
    return (byPerson.get(lender.id) ?? []).slice(0, pairsAtMost).map((other): Trap => ({
      trap,
      left: one.observed.recordId,
      right: other.observed.recordId,
      expected: isTwo ? 'review' : 'apart',
    }));
  });
}

/** A record that bears the birth date of somebody else of the household. */
function copiedDateTraps(
  own: readonly Weighed[],
  byPerson: ReadonlyMap<string, readonly Weighed[]>,
  people: readonly Person[],
): Trap[] {
  return own.flatMap((one) => {
    const { person, corruptions, observation } = one.observed;
    if (!corruptions.some(({ operation }) => operation === 'birth-date-of-relative')) return [];
    const lender = people.find(({ id, birthDate }) => id !== person.id && birthDate === observation.recorded.birthDate);
    if (!lender || lender.birthDate === person.birthDate) return [];
    const trap = lender.role === person.role ? 'sibling-with-copied-birth-date' : 'parent-with-copied-birth-date';
    return apartTraps(trap, [one], byPerson.get(lender.id) ?? []);
  });
}

/** Strangers who share an institution's address: each record with the one before at the same postcode. */
function institutionTraps(records: readonly Weighed[]): Trap[] {
  const last = new Map<string, Weighed>();
  return records.flatMap((one): Trap[] => {
    const { person, observation, recordId } = one.observed;
    const home = person.homes.find(
      ({ dwelling }) => dwelling?.institution && dwelling.postcode === observation.recorded.address?.postcode,
    );
    const kind = home?.dwelling?.institution;
    const isNowhere = one.evidence.street === 'nofixedabode';
    if (!kind && !isNowhere) return [];
    const at = kind ? `${kind} ${one.evidence.postcode}` : 'nowhere';
    const other = last.get(at);
    last.set(at, one);
    if (!other || other.observed.person.household === person.household) return [];
    const trap = kind ? addressTraps[kind] : 'strangers-of-no-fixed-abode';
    return [{ trap, left: other.observed.recordId, right: recordId, expected: 'apart' }];
  });
}

/**
 * Everything that tempts a matcher among the records of some households: people who look alike, and records of one person that no longer do.
 *
 * @param records standing ones, of everybody whom the relations name
 */
export function trapsOf(
  people: readonly Person[],
  relations: readonly Relation[],
  records: readonly Observed[],
): readonly Trap[] {
  const byPerson = new Map<string, Weighed[]>();
  const weighed = records.map((observed): Weighed => ({ observed, evidence: evidenceOf(observed.observation) }));
  for (const one of weighed) {
    const own = byPerson.get(one.observed.person.id);
    if (own) own.push(one);
    else byPerson.set(one.observed.person.id, [one]);
  }
  const traps: Trap[] = [];
  for (const { kind, left, right } of relations) {
    const trap = relationTraps[kind];
    if (!trap) continue;
    const isIdentity = kind === 'adopted-identity' || kind === 'new-identity';
    const found = apartTraps(trap, byPerson.get(left) ?? [], byPerson.get(right) ?? []);
    // Nothing but authority joins an old identity to a new one.
    const kept = common.includes(kind) ? found.slice(0, 1) : found;
    traps.push(...(isIdentity ? found.map((one): Trap => ({ ...one, expected: 'apart' })) : kept));
  }
  const byHousehold = new Map<string, Person[]>();
  for (const person of people) {
    const own = byHousehold.get(person.household);
    if (own) own.push(person);
    else byHousehold.set(person.household, [person]);
  }
  for (const person of people) {
    const own = byPerson.get(person.id);
    if (!own) continue;
    const household = byHousehold.get(person.household) ?? [];
    traps.push(
      ...ownTraps(own),
      ...borrowedTraps(own, byPerson, household),
      ...copiedDateTraps(own, byPerson, household),
    );
  }
  return [...traps, ...institutionTraps(weighed)];
}
