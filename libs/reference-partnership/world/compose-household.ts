import { type Draws, drawsOf, purposeKey } from '../random/draws.ts';
import { drawWeighted, weightedTable } from '../random/weighted-table.ts';
import { streetNumberOf } from './draw-dwelling.ts';
import type { Plan } from './person.ts';
import { type HouseholdKind, type PlantedHousehold, plantedHousehold } from './planted-household.ts';

/** One to be, before names: age, sex, part in the household. */
export interface Member {
  readonly part: 'father' | 'mother' | 'child' | 'foster-child' | 'grandparent' | 'tenant';
  readonly sex: 'male' | 'female';
  /** Days before today. */
  readonly daysOld: number;
  /** Twin or triplet of the child before. */
  readonly twin: boolean;
  /** Bears the forename of its father or mother. */
  readonly namesake: boolean;
  readonly plan?: Plan;
}

/** Who lives together. */
export interface Composition {
  readonly number: number;
  readonly kind: HouseholdKind;
  readonly planted: PlantedHousehold | undefined;
  readonly members: readonly Member[];
  /** How likely agencies are to be involved: see Person.concern. */
  readonly concern: number;
}

/**
 * Households up to this number are the district where the partnership began, where agencies are often called; those after it are the county
 * at large. So a small partnership has enough to match, and a large one is like a county.
 */
export const districtHouseholds = 850;

/** People of one household never exceed this; places from here on are for identities that ended. */
export const placesPerHousehold = 8;

/** Shares of kinds of household in the district: families weigh more than in a census. Assumed. */
const districtKinds = weightedTable<HouseholdKind>([
  ['couple-with-children', 40],
  ['lone-parent', 26],
  ['couple', 9],
  ['single', 13],
  ['three-generations', 6],
  ['shared-house', 6],
]);

/** Shares of kinds of household in the county, after the household sizes of the 2021 census: 1: 30%, 2: 34%, 3: 16%, 4 and more: 20%. */
const countyKinds = weightedTable<HouseholdKind>([
  ['couple-with-children', 23],
  ['lone-parent', 9],
  ['couple', 17],
  ['single', 18],
  ['elder-couple', 11],
  ['elder', 13],
  ['three-generations', 3],
  ['shared-house', 6],
]);

const districtConcerns = weightedTable<number>([
  [2, 22],
  [3, 33],
  [4, 28],
  [5, 17],
]);

/** Assumed: one household in eight meets agencies of the special kind within ten years. */
const countyConcerns = weightedTable<number>([
  [0, 700],
  [1, 175],
  [2, 55],
  [3, 30],
  [4, 25],
  [5, 15],
]);

const childCounts = weightedTable<number>([
  [1, 36],
  [2, 36],
  [3, 18],
  [4, 10],
]);

/** Multiple maternities are 15 in 1,000 (ONS 2013 to 2022), in ten-thousandths; one in sixty of them has three children. */
const twinRate = 150;
const tripletRate = 170;

/** Children who bear their parent's forename: 1 to 2% of father and son in the literature; the district has more to test with. Assumed. */
const namesakeRate = { district: 250, county: 150 } as const;
const motherNamesakeRate = 40;

/** Couples with a foster child. Assumed: 55,000 foster families among 8 million with room. */
const fosterRate = { district: 250, county: 60 } as const;

const membersPurpose = purposeKey('household/members');
const concernPurpose = purposeKey('household/concern');

const sexOf = (draws: Draws): 'male' | 'female' => (draws.chance(5100) ? 'male' : 'female');

/** Days before today of somebody who is so many whole years old. */
const daysAged = (draws: Draws, age: number): number => Math.floor(age * 365.25) + draws.between(3, 360);

function childOf(sex: 'male' | 'female', daysOld: number, more: Partial<Member> = {}): Member {
  return { part: 'child', sex, daysOld, twin: false, namesake: false, ...more };
}

function drawnChildren(draws: Draws, parentAge: number, hasFather: boolean, area: 'district' | 'county'): Member[] {
  const wanted = drawWeighted(draws, childCounts);
  const children: Member[] = [];
  let age = Math.min(24, parentAge - 17 - draws.below(12));
  while (children.length < wanted && age >= 0) {
    const sex = sexOf(draws);
    const daysOld = daysAged(draws, age);
    const rate = sex === 'female' ? motherNamesakeRate : hasFather ? namesakeRate[area] : 0;
    children.push(childOf(sex, daysOld, { namesake: draws.chance(rate) }));
    for (let more = draws.chance(twinRate) ? (draws.chance(tripletRate) ? 2 : 1) : 0; more > 0; more--)
      children.push(childOf(draws.chance(6500) ? sex : sexOf(draws), daysOld, { twin: true }));
    age -= draws.between(1, 5);
  }
  return children.slice(0, 5);
}

function plantedChildren(draws: Draws, household: PlantedHousehold): Member[] {
  const children: Member[] = [];
  for (const { age, sex, twin = false, namesake = false, plan } of household.children) {
    const first = children.at(-1);
    const drawnSex = sex ?? sexOf(draws);
    children.push(
      twin && first
        ? childOf(first.sex, first.daysOld, { twin, ...(plan && { plan }) })
        : childOf(drawnSex, daysAged(draws, age), { namesake, ...(plan && { plan }) }),
    );
  }
  return children;
}

function membersOf(draws: Draws, number: number, kind: HouseholdKind, planted: PlantedHousehold | undefined): Member[] {
  const area = number <= districtHouseholds ? 'district' : 'county';
  const adult = (part: Member['part'], sex: 'male' | 'female', age: number, plan?: Plan): Member => ({
    part,
    sex,
    daysOld: daysAged(draws, age),
    twin: false,
    namesake: false,
    ...(plan && { plan }),
  });
  if (kind === 'single') return [adult('tenant', sexOf(draws), draws.between(18, planted ? 60 : 64))];
  if (kind === 'elder') return [adult('tenant', draws.chance(3300) ? 'male' : 'female', draws.between(65, 97))];
  if (kind === 'shared-house')
    return Array.from({ length: draws.between(3, 6) }, () => adult('tenant', sexOf(draws), draws.between(18, 35)));
  const motherAge = planted
    ? draws.between(36, 44)
    : kind === 'elder-couple'
      ? draws.between(65, 92)
      : draws.between(24, kind === 'couple' ? 64 : 52);
  const hasFather = kind !== 'lone-parent';
  const father = adult('father', 'male', Math.max(19, motherAge + draws.between(-2, 8)), planted?.fatherPlan);
  const mother = adult('mother', 'female', motherAge);
  const parents = hasFather ? [father, mother] : [mother];
  const fosters = !planted && hasFather && kind !== 'elder-couple' && draws.chance(fosterRate[area]);
  const foster = fosters
    ? [{ ...childOf(sexOf(draws), daysAged(draws, draws.between(1, 17))), part: 'foster-child' as const }]
    : [];
  if (kind === 'couple' || kind === 'elder-couple') return [...parents, ...foster];
  const children = planted ? plantedChildren(draws, planted) : drawnChildren(draws, motherAge, hasFather, area);
  const grandparent = adult('grandparent', 'female', motherAge + draws.between(20, 32));
  return [
    ...parents,
    ...children,
    ...foster.slice(0, 6 - children.length),
    ...(kind === 'three-generations' ? [grandparent] : []),
  ];
}

/** Who lives in the household of a number, counted from 1. */
export function composeHousehold(seed: number, number: number): Composition {
  const draws = drawsOf(seed, membersPurpose, number);
  const planted = plantedHousehold(number);
  const isDistrict = number <= districtHouseholds;
  const kind = planted?.kind ?? drawWeighted(draws, isDistrict ? districtKinds : countyKinds);
  const concern = drawWeighted(drawsOf(seed, concernPurpose, number), isDistrict ? districtConcerns : countyConcerns);
  return { number, kind, planted, members: membersOf(draws, number, kind, planted), concern };
}

const kinPurpose = purposeKey('household/kin');
const hasChildren = ({ members }: Composition): boolean => members.some(({ part }) => part === 'child');

/** How a household is related to the one before it, if at all: brothers' families on one street, a father who lives apart from his children. */
export function kinOfBefore(seed: number, own: Composition, before: Composition): 'cousins' | 'ex-partner' | undefined {
  if (own.planted || before.planted || streetNumberOf(own.number) !== streetNumberOf(before.number)) return undefined;
  const draws = drawsOf(seed, kinPurpose, own.number);
  if (own.kind === 'single' && own.members[0]?.sex === 'male' && before.kind === 'lone-parent' && hasChildren(before))
    return draws.chance(4000) ? 'ex-partner' : undefined;
  if (hasChildren(own) && hasChildren(before) && own.kind !== 'lone-parent' && before.kind !== 'lone-parent')
    return draws.chance(500) ? 'cousins' : undefined;
  return undefined;
}
