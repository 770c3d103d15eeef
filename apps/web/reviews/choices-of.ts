/** Codes with their words as the radios of GOV.UK Frontend take them. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly { value: string; text: string }[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}
