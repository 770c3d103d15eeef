const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en-GB');
const wordsOf = (name: string): readonly string[] => name.split(/[\s-]+/);

/** The words of a name that the other person's names do not have: `“Kasia” only here`; undefined when they have them all. */
export function wordsOnlyHere(name: string, others: readonly string[]): string | undefined {
  const known = new Set(others.flatMap(wordsOf).map(folded));
  const here = wordsOf(name).filter((word) => !known.has(folded(word)));
  return here.length === 0 ? undefined : `${here.map((word) => `“${word}”`).join(', ')} only here`;
}

interface DateParts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function partsOf(value: string): DateParts {
  const [year = '', month, day] = value.split('-');
  return { year, month, day };
}

interface DateDifference {
  /** How many parts differ; a part that is missing here counts a little. */
  readonly parts: number;
  readonly inWords?: string;
}

/** How an EDTF birth date differs from the likest of the others: `Day differs`, `Day and month swapped`, `Day not known here`; undefined when it does not. */
export function birthDateDifference(value: string, others: readonly string[]): string | undefined {
  const differences = others.map((other) => differenceBetween(partsOf(value), partsOf(other)));
  return differences.sort((one, other) => one.parts - other.parts)[0]?.inWords;
}

function differenceBetween(here: DateParts, there: DateParts): DateDifference {
  const isSwapped = here.day !== there.day && here.day === there.month && here.month === there.day;
  if (here.year === there.year && isSwapped && here.day !== undefined)
    return { parts: 1, inWords: 'Day and month swapped' };
  const parts = (['day', 'month', 'year'] as const).filter((part) => {
    const [one, other] = [here[part], there[part]];
    return one !== undefined && other !== undefined && one !== other;
  });
  if (parts.length > 0)
    return { parts: parts.length, inWords: `${inARow(parts)} ${parts.length === 1 ? 'differs' : 'differ'}` };
  const missing = (['day', 'month'] as const).filter((part) => here[part] === undefined && there[part] !== undefined);
  return missing.length > 0 ? { parts: 0.5, inWords: `${inARow(missing)} not known here` } : { parts: 0 };
}

function inARow(parts: readonly string[]): string {
  const text = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : (parts[0] ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
