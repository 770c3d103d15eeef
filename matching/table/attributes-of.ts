import type { AttributeKind } from '../standardise/attribute-values.ts';
import type { ColumnMeaning, MatchConfig } from './match-config.ts';

/** One attribute of the records of a table: what is compared as a whole, fed by one column or several. */
export interface Attribute {
  /** The kind; of identifiers and categories with what tells them apart: `identifier:NHS`, `category:occupation`. */
  readonly name: string;
  readonly kind: AttributeKind;
  /** Columns that feed it, in the order of CONFIG. */
  readonly columns: readonly string[];
}

/** Which kinds of attribute a column feeds. */
const fedBy: Readonly<Record<ColumnMeaning, readonly AttributeKind[]>> = {
  givenName: ['given'],
  middleName: ['given'],
  familyName: ['family'],
  formerFamilyName: ['family'],
  fullName: ['given', 'family'],
  alias: ['given', 'family'],
  birthDate: ['birthDate'],
  birthDay: ['birthDate'],
  birthMonth: ['birthDate'],
  birthYear: ['birthDate'],
  age: ['age'],
  sex: ['sex'],
  postcode: ['postcode'],
  formerPostcode: ['postcode'],
  addressLine: ['address'],
  formerAddressLine: ['address'],
  houseNumber: ['address'],
  street: ['address'],
  locality: ['locality'],
  region: ['region'],
  country: ['country'],
  phone: ['phone'],
  email: ['email'],
  identifier: ['identifier'],
  category: ['category'],
};

/** The attributes that a configuration's columns feed, in the order of their first columns. */
export function attributesOf({ columns }: Pick<MatchConfig, 'columns'>): readonly Attribute[] {
  const found = new Map<string, { kind: AttributeKind; columns: string[] }>();
  for (const [column, { is, type }] of Object.entries(columns)) {
    for (const kind of fedBy[is]) {
      const name =
        kind === 'identifier' ? `identifier:${type ?? column}` : kind === 'category' ? `category:${column}` : kind;
      const attribute = found.get(name);
      if (attribute) attribute.columns.push(column);
      else found.set(name, { kind, columns: [column] });
    }
  }
  return [...found].map(([name, attribute]) => ({ name, ...attribute }));
}
