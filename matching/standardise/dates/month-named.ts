/** Months by the first letters of their names in English, Welsh, French, German, Spanish, Italian, Polish and Portuguese, folded. */
const months = `jan ion ene gen sty
  feb fev chw lut fvr
  mar maw mrz
  apr avr ebr abr kwi
  may mai mag maj
  jun juin meh giu cze
  jul juil gor lug lip
  aug aou aws ago sie
  sep set med wrz
  oct okt hyd out ott paz
  nov tach lis
  dec dez dic rha gru`
  .split('\n')
  .map((names) => names.trim().split(' '));

const byStart: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

/**
 * The month that a folded word names, by its beginning: `mar`, `march` and `mawrth` are 3.
 *
 * @returns 1..12; 0 when it names none
 */
export function monthNamed(word: string): number {
  return word.length < 3 ? 0 : (byStart.get(word.slice(0, 4)) ?? byStart.get(word.slice(0, 3)) ?? 0);
}
