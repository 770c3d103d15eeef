import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';

type IsPlain<K extends AttributeKind> = (value: AttributeValues[K]) => boolean;

const isOne = (texts: readonly unknown[]): boolean => texts.length === 1;
const never = (): boolean => false;

/**
 * Whether a value is so plain that no other plain value can agree with it whole: one text, current, without parts. What agrees in part (a house number of
 * two) or is told of more than one thing is not.
 */
export const isPlainValue: { readonly [K in AttributeKind]: IsPlain<K> } = {
  given: ({ first, middle }) => first.length === 1 && middle.length === 0 && first[0]?.use === 'main',
  family: (names) => isOne(names) && names[0]?.use === 'main' && names[0].parts.length === 0,
  birthDate: never,
  age: never,
  sex: never,
  postcode: (codes) => isOne(codes) && codes[0]?.code !== '' && codes[0]?.isFormer === false,
  address: never,
  locality: isOne,
  region: isOne,
  country: isOne,
  phone: never,
  email: never,
  identifier: never,
  category: isOne,
};
