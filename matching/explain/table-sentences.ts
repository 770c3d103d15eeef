import { sentences } from './sentences.ts';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  postcode: {
    'not-known': 'A postcode is missing on at least one side.',
    exact: 'The postcode is the same.',
    former: 'A former postcode is the same.',
    similar: 'The postcodes differ by one character.',
    'same-sector': 'The postcodes are in one small area.',
    'same-district': 'The postcodes are in one district.',
    different: 'The postcodes are in different districts.',
  },
  address: {
    'not-known': 'An address is missing on at least one side.',
    exact: 'House number and street are the same.',
    similar: 'The number is the same and the street is written much alike.',
    'same-building': 'The house is the same, the flat differs.',
    'same-street': 'The street is the same, the number differs.',
    'similar-street': 'The streets are written much alike, the numbers differ.',
    'same-number': 'The number is the same, the street differs.',
    different: 'The addresses differ.',
  },
  place: {
    'not-known': 'It is missing on at least one side.',
    exact: 'It is the same.',
    similar: 'It is written much alike.',
    different: 'It differs.',
  },
  age: {
    'not-known': 'The age is missing on at least one side.',
    exact: 'The age is the same.',
    'one-year': 'The ages are a year apart.',
    near: 'The ages are two or three years apart.',
    different: 'The ages are more than three years apart.',
  },
  email: {
    'not-known': 'An e-mail address is missing on at least one side.',
    exact: 'The e-mail address is the same.',
    'same-name': 'The e-mail addresses have the same name with different providers.',
    similar: 'The e-mail addresses differ by a letter or two.',
    'similar-name': 'The names of the e-mail addresses are much alike.',
    different: 'The e-mail addresses differ.',
  },
  identifier: {
    'not-known': 'The identifier is missing on at least one side.',
    agrees: 'The identifier is the same.',
    'agrees-unchecked': 'The identifier is the same but fails its check.',
    similar: 'The identifiers differ by one character.',
    differs: 'The identifiers differ.',
  },
};

const because: Readonly<Record<string, string>> = {
  sex: 'as the given names lead one to expect',
  middle: 'beside given names that agree',
  email: 'beside names that agree',
  address: 'within one postcode',
  locality: 'as the address leads one to expect',
  region: 'as the address leads one to expect',
  country: 'as the address leads one to expect',
};

/**
 * What a level of a table's comparison says, in plain English; no sentence quotes a value.
 *
 * @param comparison such as `given` or `identifier:NHS`
 * @param level with `@` where something else agrees besides
 */
export function tableSentence(comparison: string, level: string): string {
  const own = level.replace('@', '');
  const kind = comparison.split(':')[0] ?? comparison;
  const known = (sentences as Readonly<Record<string, Readonly<Record<string, string>>>>)[kind];
  const placed = ['locality', 'region', 'country', 'category', 'phone'].includes(kind);
  const sentence =
    words[kind]?.[own] ?? (kind === 'identifier' ? undefined : known?.[own]) ?? words['place']?.[own] ?? own;
  const named = placed ? `${comparison.replace('category:', '')}: ${sentence}` : sentence;
  return level === own ? named : `${named.replace(/\.$/, '')}, ${because[kind] ?? 'beside what agrees'}.`;
}
