/** Family names that follow the bearer's sex or the romaniser's taste: each ending with the one it is evened out to. */
const endings: readonly (readonly [RegExp, string])[] = [
  // Dostoevskaya, Dostoyevskiy; Kowalska, Kowalski
  [/(?<=[a-z]{2}[sc])k(?:aya|aia|aja|a|y|iy|ij|ii|yi|yy)$/, 'ki'],
  [/(?<=[a-z]{2}dz)k(?:a|y)$/, 'ki'],
  // Petrova, Kovalyova
  [/(?<=[a-z]{3}[oe]v)a$/, ''],
  // Greek: Papadopoulou, Ioannidou
  [/(?<=[a-z]{2}opoul)ou$/, 'os'],
  [/(?<=[a-z]{3})(?<end>[ia]d)ou$/, '$<end>is'],
];

/** A folded word of a family name in its one form: Kowalska is Kowalski, Petrova is Petrov. */
export function evenOutFamilyName(word: string): string {
  if (!/[aiyju]$/.test(word)) return word;
  for (const [ending, even] of endings) if (ending.test(word)) return word.replace(ending, even);
  return word;
}

/** Irish: what a daughter or wife is called after Ó or Mac; the next name is softened by an h. */
const irish: ReadonlyMap<string, string> = new Map([
  ['ni', 'o'],
  ['ui', 'o'],
  ['nic', 'mac'],
  ['mhic', 'mac'],
]);

/** Words of an Irish family name as a man bears it: `ní dhomhnaill` -> `o domhnaill`. */
export function evenOutIrish(words: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = words[0] === 'bean' ? words.slice(1) : words;
  const particle = irish.get(first);
  if (particle === undefined || second === undefined) return words;
  return [particle, second.replace(/^([bcdfgmpst])h/, '$1'), ...rest];
}
