import { addressOf } from '../addresses/address-of.ts';
import type { Cell, ToValue } from '../attribute-values.ts';

const textsOf = (cells: readonly Cell[], ...meanings: readonly string[]): readonly string[] =>
  meanings.flatMap((meaning) =>
    cells.filter(({ is }) => is === meaning).map(({ text }) => text.replace(/^(\d+)\.0+$/, '$1')),
  );

/** The address of number, street and lines, then that of the former lines. */
export const toAddresses: ToValue<'address'> = (cells) => {
  const current = addressOf(textsOf(cells, 'houseNumber', 'street', 'addressLine'), false);
  const former = addressOf(textsOf(cells, 'formerAddressLine'), true);
  const addresses = [current, former].flatMap((address) => address ?? []);
  return addresses.length === 0 ? undefined : addresses;
};
