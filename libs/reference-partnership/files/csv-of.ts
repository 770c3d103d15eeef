const special = /[",\r\n]/;

/** A value as a field of a CSV row. */
export const csvField = (value: string): string => (special.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** One row of CSV, LF at its end. */
export function csvRow(values: readonly string[]): string {
  let row = '';
  for (let i = 0; i < values.length; i++) row += (i === 0 ? '' : ',') + csvField(values[i] ?? '');
  return `${row}\n`;
}
