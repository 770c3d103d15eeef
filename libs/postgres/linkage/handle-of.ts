/** SQL that gives a uuid column as the 32 hexadecimal digits of a handle. */
export function handleOf(column: string): string {
  return `replace(${column}::text, '-', '')`;
}
