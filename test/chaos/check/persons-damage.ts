import { type Damage, type Line, linesOf } from './evidence.ts';
import { foldOfIntents, personsOfFold } from './fold-of-intents.ts';

/** That the records of each human being are one person, and of no other. */
export function personsDamage(lines: readonly Line[]): readonly Damage[] {
  const personOf = new Map(linesOf(lines, 'held-person').map(({ handle, person }) => [handle, person]));
  const damage: Damage[] = [];
  const holderOf = new Map<string, string>();
  for (const group of personsOfFold(foldOfIntents(lines))) {
    const persons = new Set<string>();
    for (const handle of group) {
      const person = personOf.get(handle) ?? undefined;
      if (person === undefined) damage.push({ kind: 'lost', what: `record ${handle} has no person` });
      else persons.add(person);
    }
    if (persons.size > 1) damage.push({ kind: 'split person', what: `records ${group.join(' ')}` });
    for (const person of persons) {
      const other = holderOf.get(person);
      if (other !== undefined)
        damage.push({ kind: 'joined persons', what: `person ${person} holds ${other} and ${group[0] ?? ''}` });
      holderOf.set(person, group[0] ?? '');
    }
  }
  return damage;
}
