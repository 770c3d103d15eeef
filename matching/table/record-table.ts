import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';
import type { Attribute } from './attributes-of.ts';
import type { IdentityDays } from './identity-days.ts';
import type { LinkMode } from './match-config.ts';

/** One attribute of all records, dictionary-encoded: equal codes are equal values. */
export interface EncodedAttribute<K extends AttributeKind = AttributeKind> extends Attribute {
  readonly kind: K;
  /** Code of each record's value, by place; 0 where it is not known. */
  readonly codes: Int32Array;
  /** Value by code; place 0 is not used. */
  readonly values: readonly (AttributeValues[K] | undefined)[];
}

/** Records as columns of codes, so that a million of them fit and equality is an integer compare. Places run from 0. */
export interface RecordTable {
  readonly mode: LinkMode;
  /** Record ids by place. */
  readonly ids: readonly string[];
  readonly sourceNames: readonly string[];
  /** Number of each record's source, by place. */
  readonly sources: Uint16Array;
  readonly attributes: readonly EncodedAttribute[];
  /** Who is kept apart by law; absent where no source tells. */
  readonly identityDays?: IdentityDays;
}
