import type { Terms } from '../compare/compared-terms.ts';
import type { FrozenTerms } from '../compare/table-comparer.ts';
import type { HubModel } from './hub-model.ts';

/** Records that the shares of a model are taken to be counted from. */
const countedFrom = 1_000_000;

/** Codes of the terms that a model lists; every other term has one code, that of terms not listed. */
class TermCodes extends Map<string, number> {
  readonly #notListed: number;

  constructor(terms: readonly string[]) {
    super(terms.map((term, at) => [term, at + 1]));
    this.#notListed = terms.length + 1;
  }

  override get(term: string): number | undefined {
    return term === '' ? undefined : (super.get(term) ?? this.#notListed);
  }
}

function termsOf(shares: Readonly<Record<string, number>>, notListed: number): Terms {
  const terms = Object.keys(shares);
  const counts = [0, ...terms.map((term) => (shares[term] ?? 0) * countedFrom), notListed * countedFrom];
  return { codeOf: new TermCodes(terms), counts: Float64Array.from(counts), known: countedFrom };
}

/** How common terms are by a model. @param mostValues distinct values of an attribute that may come; absent where the records are all there */
export function frozenTermsOf({ termFrequencies, comparisons }: HubModel, mostValues?: number): FrozenTerms {
  const { given, otherGiven, family, otherFamily } = termFrequencies;
  const known = new Map([
    ['given', termsOf(given, otherGiven)],
    ['family', termsOf(family, otherFamily)],
  ]);
  return {
    termsOf: (attribute) => known.get(attribute),
    hasMiddle: comparisons.some(({ attribute }) => attribute === 'middle'),
    ...(mostValues !== undefined && { mostValues }),
  };
}
