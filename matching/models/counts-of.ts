/** Reads a list of `name:count` words. */
export function countsOf(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((word): [string, number] => {
        const [name = '', count = '0'] = word.split(':');
        return [name, Number(count)];
      }),
  );
}
