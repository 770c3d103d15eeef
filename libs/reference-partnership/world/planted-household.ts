import type { Plan } from './person.ts';

/** What a household is made of. */
export type HouseholdKind =
  | 'couple-with-children'
  | 'lone-parent'
  | 'couple'
  | 'single'
  | 'elder-couple'
  | 'elder'
  | 'three-generations'
  | 'shared-house';

/** A child of a planted household. */
export interface PlantedChild {
  /** Whole years at `today`. */
  readonly age: number;
  readonly sex?: 'male' | 'female';
  readonly twin?: boolean;
  /** Bears the forename of its father or mother, whose sex it shares. */
  readonly namesake?: boolean;
  readonly plan?: Plan;
}

/** A household whose make-up is given, so that every sample holds the people that scripted look-ups ask about. */
export interface PlantedHousehold {
  readonly kind: HouseholdKind;
  readonly fatherPlan?: Plan;
  readonly children: readonly PlantedChild[];
  /** Names, sex and birth date are those of the adult of the household before: a stranger's by chance, elsewhere or on the same street. */
  readonly namesakeOfBefore?: 'elsewhere' | 'same-street';
}

const none = 'none' as const;

/** Planted households repeat after so many. */
export const plantedEvery = 600;

const planted: readonly PlantedHousehold[] = [
  {
    kind: 'couple-with-children',
    children: [
      {
        age: 15,
        plan: {
          name: 'known-to-all',
          agencies: ['childrens-social-care', 'youth-justice', 'police', 'health'],
          protection: none,
        },
      },
    ],
  },
  {
    kind: 'couple-with-children',
    children: [
      { age: 9, plan: { name: 'known-to-two', agencies: ['childrens-social-care', 'health'], protection: none } },
    ],
  },
  {
    kind: 'couple-with-children',
    children: [
      { age: 14, plan: { name: 'first-twin', agencies: ['childrens-social-care', 'health'], protection: none } },
      {
        age: 14,
        twin: true,
        plan: { name: 'second-twin', agencies: ['youth-justice', 'police'], protection: none },
      },
    ],
  },
  {
    kind: 'couple-with-children',
    fatherPlan: { name: 'father', agencies: ['police', 'health'], protection: none },
    children: [
      {
        age: 16,
        sex: 'male',
        namesake: true,
        plan: { name: 'son', agencies: ['childrens-social-care', 'youth-justice'], protection: none },
      },
    ],
  },
  {
    kind: 'lone-parent',
    children: [
      {
        age: 11,
        plan: { name: 'protected', agencies: ['childrens-social-care', 'health'], protection: 'restricted' },
      },
    ],
  },
  { kind: 'single', children: [] },
  { kind: 'single', children: [], namesakeOfBefore: 'elsewhere' },
  { kind: 'single', children: [] },
  { kind: 'single', children: [], namesakeOfBefore: 'same-street' },
  { kind: 'couple-with-children', children: [{ age: 7 }, { age: 7, twin: true }, { age: 7, twin: true }] },
];

/** What is planted as the household of a number, counted from 1; most are drawn. */
export function plantedHousehold(number: number): PlantedHousehold | undefined {
  return planted[(number - 1) % plantedEvery];
}
