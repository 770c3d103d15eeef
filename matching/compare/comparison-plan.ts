import type { RecordTable } from '../table/record-table.ts';
import { attributeComparisons } from './attribute-comparisons.ts';
import { levelOf } from './comparison-levels.ts';

/** Names in each other's place are one event: the given names tell it. */
const familySwapped = levelOf('family', 'swapped');

/** A comparison of a table's records. */
export interface PlannedComparison {
  /** Such as `given`, `middle`, `identifier:NHS`. */
  readonly name: string;
  /** Place of the attribute in the table. */
  readonly attribute: number;
  /** Which of the attribute's comparisons. */
  readonly part: number;
  /** Names of the levels; the first is `not-known`. Conditional ones come twice, the second time with `@` and what agrees besides. */
  readonly levels: readonly string[];
  /** Levels of the comparison by itself, `not-known` among them. */
  readonly ownLevels: number;
  /** Level that another comparison already speaks for, and that weighs nothing; 0 for none. */
  readonly neutralLevel: number;
  /** Comparisons on whose agreement this one depends: where one is known and at or above its level, the second set of levels holds. */
  readonly dependsOn: readonly { readonly comparison: number; readonly level: number }[];
}

/** The level of a comparison by itself that one of its levels stands for: a conditional level stands for that of the same name. */
export function ownLevelOf({ ownLevels }: PlannedComparison, level: number): number {
  return level >= ownLevels ? level - ownLevels + 1 : level;
}

/**
 * What agrees so often because something else agrees that it must not be counted twice: sex with the given name, a street with its postcode, a town
 * with its postcode. Numbers are the last level that counts as agreement.
 */
const dependencies: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  sex: [['given', 'sounds-alike']],
  // Double names are written as one or as two.
  middle: [['given', 'sounds-alike']],
  // Most addresses are made of their bearer's name.
  email: [
    ['given', 'sounds-alike'],
    ['family', 'sounds-alike'],
  ],
  address: [['postcode', 'similar']],
  locality: [
    ['postcode', 'same-sector'],
    ['address', 'similar-street'],
  ],
  region: [
    ['postcode', 'same-district'],
    ['locality', 'similar'],
    ['address', 'similar-street'],
  ],
  country: [
    ['postcode', 'same-district'],
    ['locality', 'similar'],
    ['region', 'exact'],
  ],
};

/** Whether anybody of a table has a middle name. */
export function hasMiddleNames({ attributes }: RecordTable): boolean {
  return attributes.some(({ values }) =>
    values.some((value) => (value as { middle?: readonly unknown[] } | undefined)?.middle?.length),
  );
}

/** Come first. */
const names = ['given', 'family'];
/** Come last: they cost most to compare, and each depends on those before it. */
const places = ['postcode', 'address', 'locality', 'region', 'country'];

/**
 * The comparisons of a table's attributes, in an order in which each comes after those it depends on.
 *
 * @param hasMiddle whether middle names are compared
 */
export function planComparisons(
  table: RecordTable,
  hasMiddle: boolean = hasMiddleNames(table),
): readonly PlannedComparison[] {
  const rank = (kind: string): number => {
    if (names.includes(kind)) return names.indexOf(kind);
    return names.length + 1 + places.indexOf(kind);
  };
  const single = table.attributes
    .flatMap(({ name, kind }, attribute) =>
      attributeComparisons[kind]
        .map((comparison, part) => ({
          name: kind === 'identifier' || kind === 'category' ? name : comparison.name,
          kind,
          attribute,
          part,
          levels: comparison.levels,
        }))
        .filter(({ name: own }) => own !== 'middle' || hasMiddle),
    )
    .sort(
      (left, right) => rank(left.kind) - rank(right.kind) || left.attribute - right.attribute || left.part - right.part,
    );
  return single.map(({ name, attribute, part, levels }): PlannedComparison => {
    const dependsOn = (dependencies[name] ?? []).flatMap(([on, level]) => {
      const comparison = single.findIndex((other) => other.name === on);
      return comparison === -1 ? [] : [{ comparison, level: single[comparison]?.levels.indexOf(level) ?? 0 }];
    });
    const again = dependsOn.length === 0 ? [] : levels.slice(1).map((level) => `${level}@`);
    return {
      name,
      attribute,
      part,
      levels: [...levels, ...again],
      ownLevels: levels.length,
      neutralLevel: name === 'family' ? familySwapped : 0,
      dependsOn,
    };
  });
}
