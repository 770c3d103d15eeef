/** talisman ships no types. */
declare module 'talisman/phonetics/double-metaphone.js' {
  export default function doubleMetaphone(text: string): [string, string];
}

declare module 'talisman/metrics/jaro-winkler.js' {
  export default function jaroWinkler(left: string, right: string): number;
}
