import type { RecordTable } from '../table/record-table.ts';
import type { PartName } from './value-parts.ts';
import { valueParts } from './value-parts.ts';

/** One part of one attribute of a table. */
export interface RulePart {
  readonly part: PartName;
  /** Place of the attribute in the table. */
  readonly attribute: number;
}

/** A blocking rule over a table: records that share a value of every part are worth comparing. */
export interface TableRule {
  readonly name: string;
  readonly parts: readonly RulePart[];
  /** Whether the two parts may stand in each other's place: given and family name. */
  readonly isUnordered: boolean;
}

/**
 * Rules worth weighing, from the few pairs to the many: what a rule costs and finds on the records at hand decides. Diverse, so that no one error
 * hides a match from all.
 */
const catalogue: readonly (readonly PartName[])[] = [
  ['identifier'],
  ['phone'],
  ['email'],
  ['emailName'],
  ['date', 'familySound'],
  ['date', 'givenSound'],
  ['date', 'postcode'],
  ['address', 'familySound'],
  ['address', 'givenSound'],
  ['postcode', 'familySound'],
  ['postcode', 'givenSound'],
  ['given', 'family', 'year'],
  ['given', 'family', 'district'],
  ['given', 'family', 'locality'],
  ['date', 'locality'],
  ['date', 'district'],
  ['date', 'givenInitial'],
  ['date', 'street'],
  ['given', 'family'],
  ['givenSound', 'familySound', 'year'],
  ['givenSound', 'familySound', 'monthDay'],
  ['givenSound', 'familySound'],
  ['givenStart', 'familyStart'],
  ['postcode', 'year'],
  ['postcode', 'monthDay'],
  ['address'],
  ['street', 'monthDay'],
  ['street', 'year'],
  ['sector', 'yearMonth'],
  ['sector', 'givenSound'],
  ['sector', 'familySound'],
  ['district', 'given'],
  ['district', 'family'],
  ['district', 'yearMonth'],
  ['district', 'year'],
  ['district', 'monthDay'],
  ['locality', 'family'],
  ['locality', 'given'],
  ['locality', 'yearMonth'],
  ['locality', 'year'],
  ['locality', 'familyStart'],
  ['locality', 'monthDay'],
  ['given', 'yearMonth'],
  ['given', 'monthDay'],
  ['given', 'year'],
  ['family', 'yearMonth'],
  ['family', 'monthDay'],
  ['family', 'year'],
  ['given', 'familyStart'],
  ['givenStart', 'family'],
  ['familySound', 'givenInitial'],
  ['category', 'family'],
  ['category', 'given'],
  ['date'],
  ['postcode'],
  ['family'],
  ['given'],
];

const areNames = (parts: readonly PartName[]): boolean =>
  (parts[0] === 'given' && parts[1] === 'family') || (parts[0] === 'givenSound' && parts[1] === 'familySound');

/** The rules of the catalogue for which the table has the attributes; of identifiers and categories one for each. */
export function tableRulesOf(table: RecordTable): readonly TableRule[] {
  return catalogue.flatMap((parts): readonly TableRule[] => {
    const places = parts.map((part) =>
      table.attributes.flatMap(({ kind }, at) => (kind === valueParts[part].kind ? [at] : [])),
    );
    if (places.some((found) => found.length === 0)) return [];
    const many = places.findIndex((found) => found.length > 1);
    const choices = many === -1 ? [0] : (places[many] ?? []).map((_, at) => at);
    return choices.map((choice): TableRule => {
      const chosen = parts.map((part, at): RulePart => {
        return { part, attribute: (at === many ? places[at]?.[choice] : places[at]?.[0]) ?? 0 };
      });
      const name = chosen
        .map(({ part, attribute }) =>
          part === 'identifier' || part === 'category' ? (table.attributes[attribute]?.name ?? part) : part,
        )
        .join('+');
      return { name, parts: chosen, isUnordered: areNames(parts) };
    });
  });
}
