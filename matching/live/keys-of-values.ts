import { mixed, textHash } from '../block/text-hash.ts';
import { mostKeysOfRule } from '../block/keys-of-place.ts';
import type { TableRule } from '../block/table-rules.ts';
import { valueParts } from '../block/value-parts.ts';
import { hubAttributes } from './hub-attributes.ts';
import type { RecordValues } from './values-of-details.ts';

/** The keys of one record by one rule: the clear version of `ruleKeysOf`, for a record that stands in no table. */
export function keysOfValues(values: RecordValues, { parts, isUnordered }: TableRule): readonly number[] {
  let keys: readonly number[] | undefined;
  for (const [at, { part, attribute }] of parts.entries()) {
    const value = values.get(hubAttributes[attribute]?.name ?? '');
    const hashes = value === undefined ? [] : valueParts[part].of(value as never).map(textHash);
    const before = keys;
    keys =
      before === undefined
        ? hashes
        : hashes.flatMap((hash) =>
            before.map((key) => (isUnordered && at === 1 && hash < key ? mixed(hash, key) : mixed(key, hash))),
          );
  }
  const distinct = [...new Set(keys ?? [])];
  return distinct.sort((left, right) => left - right).slice(0, mostKeysOfRule);
}
