import type { AskedPerson } from '#schemas';

/** Whom a question is about. Subjects are pseudonyms of the flag index: the asker's side never sees a person id. */
export type Finding =
  | { readonly kind: 'not-enough' }
  | { readonly kind: 'nobody' }
  /** Each of several is likely enough to be the one. */
  | { readonly kind: 'ambiguous'; readonly subjects: readonly string[] }
  /** Nobody is likely enough, but these, one or more, may be meant: a slip of the question would look so. */
  | { readonly kind: 'unsure'; readonly subjects: readonly string[] }
  | {
      readonly kind: 'person';
      readonly subject: string;
      /** Newest membership of the person: what a disclosure relies on. Decimal. */
      readonly membershipVersion: string;
      /** Bits, prior included. */
      readonly matchWeight: number;
    };

/** Finds the one person asked about among those known. */
export abstract class PersonFinder {
  /** @param askerAgency whose record references may be asked by */
  abstract find(asked: AskedPerson, askerAgency: string): Promise<Finding>;
}
