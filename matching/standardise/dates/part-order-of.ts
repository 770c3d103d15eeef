/** Order of day, month and year in a date. */
export type PartOrder = 'DMY' | 'MDY' | 'YMD' | 'YDM';

const orders: readonly PartOrder[] = ['DMY', 'MDY', 'YMD', 'YDM'];

/** The order that a format such as `DD/MM/YYYY` tells; undefined when it tells none. */
export function partOrderOf(format: string): PartOrder | undefined {
  const order = format
    .toUpperCase()
    .replace(/[^DMY]/g, '')
    .replace(/(.)\1+/g, '$1');
  return orders.find((known) => known === order);
}
