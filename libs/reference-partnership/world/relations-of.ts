import type { Composition, Member } from './compose-household.ts';
import type { Person, Relation } from './person.ts';

/** How two members of one household are related; undefined when they are not. */
function kindOf(composition: Composition, left: Member, right: Member, leftPerson: Person, rightPerson: Person) {
  if (composition.kind === 'shared-house') return 'co-tenant';
  const parts = [left.part, right.part];
  const isParent = (part: Member['part']): boolean => part === 'father' || part === 'mother';
  if (parts.includes('foster-child')) return parts.some(isParent) ? 'foster-parent' : undefined;
  if (parts.every((part) => part === 'child')) {
    if (right.daysOld !== left.daysOld) return 'sibling';
    return composition.members.filter(({ part, daysOld }) => part === 'child' && daysOld === left.daysOld).length > 2
      ? 'triplet'
      : 'twin';
  }
  if (parts.every(isParent)) return 'partner';
  if (parts.includes('grandparent')) return 'grandparent';
  const sameName = leftPerson.given[0] === rightPerson.given[0] && leftPerson.family === rightPerson.family;
  return sameName && leftPerson.given.length > 0 ? 'same-name-parent' : 'parent';
}

/** The relations inside one household. */
export function relationsOf(composition: Composition, people: readonly Person[]): readonly Relation[] {
  const relations: Relation[] = [];
  const { members } = composition;
  for (const [i, left] of members.entries())
    for (const [j, right] of members.entries()) {
      const [leftPerson, rightPerson] = [people[i], people[j]];
      if (j <= i || !leftPerson || !rightPerson) continue;
      const found = kindOf(composition, left, right, leftPerson, rightPerson);
      if (found) relations.push({ kind: found, left: leftPerson.id, right: rightPerson.id });
    }
  return relations;
}
