const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * A unique pupil number: a check letter, then twelve characters, of which a temporary number's last is a letter.
 *
 * @param text without blanks, in upper case
 * @returns the number, or undefined when it is wrong
 * @see Department for Education, Unique pupil numbers: a guide for schools and local authorities
 */
export function uniquePupilNumberOf(text: string): string | undefined {
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(text)) return undefined;
  const valueOf = (character: string): number => {
    const letter = letters.indexOf(character);
    return letter >= 0 ? letter : Number(character);
  };
  const sum = Array.from(text.slice(1)).reduce((total, character, at) => total + valueOf(character) * (at + 2), 0);
  return letters[sum % letters.length] === text[0] ? text : undefined;
}
