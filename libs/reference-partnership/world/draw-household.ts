import { plusDays, plusYears } from '../random/calendar.ts';
import { type Draws, drawsOf } from '../random/draws.ts';
import { drawWeighted, weightedTable } from '../random/weighted-table.ts';
import type { Plan } from './person.ts';
import { type HouseholdKind, type PlantedHousehold, plantedHousehold } from './planted-household.ts';

/** One to be, before names: age, sex, place in the household. */
export interface Member {
  readonly part: 'father' | 'mother' | 'child' | 'grandparent' | 'tenant';
  readonly sex: 'male' | 'female';
  readonly birthDate: string;
  /** Twin of the child before. */
  readonly twin: boolean;
  readonly namedAfterFather: boolean;
  readonly plan?: Plan;
}

/** Shares of kinds of household among those that agencies of children meet: families weigh more than in a census. Assumed. */
const kinds = weightedTable<HouseholdKind>([
  ['couple-with-children', 40],
  ['lone-parent', 26],
  ['couple', 9],
  ['single', 13],
  ['three-generations', 6],
  ['shared-house', 6],
]);

const childCounts = weightedTable<number>([
  [1, 36],
  [2, 36],
  [3, 18],
  [4, 10],
]);

/** Multiple maternities are 15 in 1,000 (ONS 2013 to 2022). */
const twinRate = 150;

/** Sons who bear their father's forename; a national share is not known. Assumed. */
const namesakeRate = 250;

const sexOf = (draws: Draws): 'male' | 'female' => (draws.chance(5100) ? 'male' : 'female');
const bornAged = (draws: Draws, today: string, age: number): string =>
  plusDays(plusYears(today, -age), -draws.between(1, 360));

function child(sex: 'male' | 'female', birthDate: string, more: Partial<Member> = {}): Member {
  return { part: 'child', sex, birthDate, twin: false, namedAfterFather: false, ...more };
}

function drawnChildren(draws: Draws, parentAge: number, hasFather: boolean, today: string): Member[] {
  const wanted = drawWeighted(draws, childCounts);
  const children: Member[] = [];
  let age = Math.min(24, parentAge - 17 - draws.below(12));
  while (children.length < wanted && age >= 0) {
    const sex = sexOf(draws);
    const birthDate = bornAged(draws, today, age);
    const namedAfterFather = hasFather && sex === 'male' && draws.chance(namesakeRate);
    children.push(child(sex, birthDate, { namedAfterFather }));
    if (draws.chance(twinRate))
      children.push(child(draws.chance(6500) ? sex : sexOf(draws), birthDate, { twin: true }));
    age -= draws.between(1, 5);
  }
  return children;
}

function plantedChildren(draws: Draws, household: PlantedHousehold, today: string): Member[] {
  const children: Member[] = [];
  for (const { age, sex, twin = false, namedAfterFather = false, plan } of household.children) {
    const first = children.at(-1);
    const drawnSex = sex ?? sexOf(draws);
    children.push(
      twin && first
        ? child(first.sex, first.birthDate, { twin, ...(plan && { plan }) })
        : child(drawnSex, bornAged(draws, today, age), { namedAfterFather, ...(plan && { plan }) }),
    );
  }
  return children;
}

/**
 * The members of a household: parents first, then children by age.
 *
 * @param number of the household, from 1
 * @param today ISO date; nobody is born after it
 */
export function drawHousehold(
  seed: number,
  number: number,
  today: string,
): { kind: HouseholdKind; members: readonly Member[]; planted: PlantedHousehold | undefined } {
  const draws = drawsOf(seed, `household/${number.toString()}`, 'members');
  const planted = plantedHousehold(number);
  const kind = planted?.kind ?? drawWeighted(draws, kinds);
  const adult = (part: Member['part'], sex: 'male' | 'female', age: number, plan?: Plan): Member => ({
    part,
    sex,
    birthDate: bornAged(draws, today, age),
    twin: false,
    namedAfterFather: false,
    ...(plan && { plan }),
  });
  if (kind === 'single') return { kind, planted, members: [adult('tenant', sexOf(draws), draws.between(18, 80))] };
  if (kind === 'shared-house') {
    const members = Array.from({ length: draws.between(3, 6) }, () =>
      adult('tenant', sexOf(draws), draws.between(18, 35)),
    );
    return { kind, planted, members };
  }
  const motherAge = planted ? draws.between(36, 44) : draws.between(24, 52);
  const hasFather = kind !== 'lone-parent';
  const father = adult('father', 'male', Math.max(19, motherAge + draws.between(-2, 8)), planted?.fatherPlan);
  const mother = adult('mother', 'female', motherAge);
  const parents = hasFather ? [father, mother] : [mother];
  if (kind === 'couple') return { kind, planted, members: parents };
  const children = planted ? plantedChildren(draws, planted, today) : drawnChildren(draws, motherAge, hasFather, today);
  const grandparent = adult('grandparent', 'female', motherAge + draws.between(20, 32));
  return {
    kind,
    planted,
    members: [...parents, ...children, ...(kind === 'three-generations' ? [grandparent] : [])],
  };
}
