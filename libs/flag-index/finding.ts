/** Whom a look-up is about, as the linkage has found: pseudonyms only. */
export type Finding =
  | { readonly kind: 'not-enough' }
  | { readonly kind: 'nobody' }
  /** Each of several is likely enough to be the one. */
  | { readonly kind: 'ambiguous'; readonly subjects: readonly string[] }
  /** Nobody is likely enough, but these, one or more, may be meant. */
  | { readonly kind: 'unsure'; readonly subjects: readonly string[] }
  | {
      readonly kind: 'person';
      readonly subject: string;
      /** Newest membership of the person: what a disclosure relies on. Decimal. */
      readonly membershipVersion: string;
    };
