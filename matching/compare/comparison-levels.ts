/**
 * Every comparison with its levels. The first level, `not-known`, says that a side lacks the value: its weight is zero. Of the rest the
 * first that holds is taken, and the last holds always.
 */
export const comparisonLevels = {
  given: [
    'not-known',
    'exact',
    'other-name',
    'diminutive',
    'spelling-variant',
    'very-similar',
    'similar',
    'sounds-alike',
    'middle-name',
    'initial',
    'swapped',
    'faintly-alike',
    'another-listed-name',
    'different',
  ],
  middle: ['not-known', 'exact', 'initial', 'different'],
  family: [
    'not-known',
    'exact',
    'other-name',
    'very-similar',
    'similar',
    'sounds-alike',
    'part',
    'swapped',
    'as-given',
    'faintly-alike',
    'different',
  ],
  birthDate: [
    'not-known',
    'exact',
    'exact-new-year',
    'partial',
    'day-and-month-swapped',
    'one-edit',
    'two-parts',
    'year',
    'near',
    'different',
    'generation-apart',
  ],
  home: [
    'not-known',
    'same-home',
    'earlier-home',
    'postcode-alone',
    'same-postcode',
    'similar-postcode',
    'same-door',
    'same-sector',
    'same-district',
    'different',
  ],
  identifier: ['not-known', 'agrees', 'agrees-and-differs', 'similar', 'agrees-unchecked', 'differs'],
  contact: ['not-known', 'agrees', 'differs'],
  sex: ['not-known', 'agrees', 'agrees-as-names', 'differs-from-names', 'differs'],
} as const;

/** A comparison: how one attribute is compared. */
export type ComparisonName = keyof typeof comparisonLevels;

/** A level of one comparison. */
export type LevelName<C extends ComparisonName = ComparisonName> = (typeof comparisonLevels)[C][number];

/**
 * Levels without parameters of their own: nothing is known, the level weighs as `exact` does (names in each other's place), or it is
 * what remains of the levels that share a postcode when a side tells no house.
 */
export type DerivedLevel = 'not-known' | 'swapped' | 'postcode-alone';
const derived: readonly string[] = ['not-known', 'swapped', 'postcode-alone'];

/** The levels of a comparison that have parameters, most specific first. */
export function parameterLevels(comparison: ComparisonName): readonly string[] {
  return comparisonLevels[comparison].filter((level) => !derived.includes(level));
}

/** The comparisons in the order in which their levels are kept. */
export const comparisonNames = Object.keys(comparisonLevels) as readonly ComparisonName[];

/** Number of a level inside its comparison; 0 is `not-known`. */
export function levelOf<C extends ComparisonName>(comparison: C, level: LevelName<C>): number {
  return placeOfLevel(comparison, level);
}

/** The same for a level read from a model; -1 when the comparison has none of that name. */
export function placeOfLevel(comparison: ComparisonName, level: string): number {
  return (comparisonLevels[comparison] as readonly string[]).indexOf(level);
}
