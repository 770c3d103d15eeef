import { identifierTypes } from '#schemas/identifiers';
import type { Attribute } from '../table/attributes-of.ts';

const attribute = (name: string, kind: Attribute['kind']): Attribute => ({ name, kind, columns: [] });

/** The attributes of agency records: what a hub compares people by. */
export const hubAttributes: readonly Attribute[] = [
  attribute('given', 'given'),
  attribute('family', 'family'),
  attribute('birthDate', 'birthDate'),
  attribute('sex', 'sex'),
  attribute('postcode', 'postcode'),
  attribute('address', 'address'),
  attribute('phone', 'phone'),
  attribute('email', 'email'),
  ...identifierTypes.map((type) => attribute(`identifier:${type}`, 'identifier')),
];
