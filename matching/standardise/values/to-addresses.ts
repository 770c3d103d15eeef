import type { Cell, StandardisedAddress, ToValue } from '../attribute-values.ts';
import { foldText } from '../fold-text.ts';

function addressOf(texts: readonly string[], isFormer: boolean): StandardisedAddress | undefined {
  const words = texts
    .map(foldText)
    .join(' ')
    .split(' ')
    .filter((word) => word !== '');
  const numbers = words.filter((word) => /^\d/.test(word)).map((word) => word.replace(/^0+(?=\d)/, ''));
  const rest = words.filter((word) => !/^\d/.test(word));
  return numbers.length + rest.length === 0
    ? undefined
    : { numbers: numbers.join(' '), words: rest.join(' '), isFormer };
}

const textsOf = (cells: readonly Cell[], ...meanings: readonly string[]): readonly string[] =>
  cells.filter(({ is }) => meanings.includes(is)).map(({ text }) => text);

/** The address of number, street and lines, then that of the former lines. */
export const toAddresses: ToValue<'address'> = (cells) => {
  const current = addressOf(
    [...textsOf(cells, 'houseNumber'), ...textsOf(cells, 'street'), ...textsOf(cells, 'addressLine')],
    false,
  );
  const former = addressOf(textsOf(cells, 'formerAddressLine'), true);
  const addresses = [current, former].flatMap((address) => (address ? [address] : []));
  return addresses.length === 0 ? undefined : addresses;
};
