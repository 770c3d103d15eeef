import type { PlannedComparison } from '../compare/comparison-plan.ts';
import { householdClasses, householdRow } from './household-classes.ts';

const age = {
  name: 'age',
  levels: ['not-known', 'exact', 'near', 'different'],
  ownLevels: 4,
} as unknown as PlannedComparison;
const [m, u] = [
  [0, 0.9, 0.08, 0.02],
  [0, 0.01, 0.09, 0.9],
];

describe('householdRow', () => {
  it.each([
    ['twin', 'as of one person', m],
    ['namesake', 'as of one person', m],
    ['family', 'as of strangers', u],
  ])('has the ages of a %s %s', (kind, _, expected) =>
    expect(
      householdRow(
        householdClasses.find((one) => one.kind === kind)!,
        age,
        m,
        u,
      ),
    ).toEqual(expected),
  );

  it('has a parent of one name a generation older, by birth date or age', () => {
    const parent = householdClasses.find(({ kind }) => kind === 'parent-of-one-name')!;
    const [, exact = 1, near = 1, different] = householdRow(parent, age, m, u);
    expect(different).toBe(0.96);
    expect(exact + near).toBeCloseTo(0.04);
  });
});
