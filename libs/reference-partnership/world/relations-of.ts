import type { Member } from './draw-household.ts';
import type { Person, Relation } from './person.ts';
import type { HouseholdKind } from './planted-household.ts';

/** How two members of one household are related; undefined when they are not. */
function kindOf(kind: HouseholdKind, left: Member, right: Member, leftPerson: Person, rightPerson: Person) {
  if (kind === 'shared-house') return 'co-tenant';
  const parts = [left.part, right.part];
  if (parts.every((part) => part === 'child')) return right.birthDate === left.birthDate ? 'twin' : 'sibling';
  if (parts.every((part) => part === 'father' || part === 'mother')) return 'partner';
  if (parts.includes('grandparent')) return undefined;
  const sameName = leftPerson.given[0] === rightPerson.given[0] && leftPerson.family === rightPerson.family;
  return sameName ? 'same-name-parent' : 'parent';
}

/** The relations inside one household. */
export function relationsOf(
  kind: HouseholdKind,
  members: readonly Member[],
  people: readonly Person[],
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const [i, left] of members.entries())
    for (const [j, right] of members.entries()) {
      const [leftPerson, rightPerson] = [people[i], people[j]];
      if (j <= i || !leftPerson || !rightPerson) continue;
      const found = kindOf(kind, left, right, leftPerson, rightPerson);
      if (found) relations.push({ kind: found, left: leftPerson.id, right: rightPerson.id });
    }
  return relations;
}
