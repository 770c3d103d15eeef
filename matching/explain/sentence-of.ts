import { sentences } from './sentences.ts';

/** The sentence of a level; the same for every pair, so that it can quote nothing. */
export function sentenceOf(comparison: keyof typeof sentences, level: string): string {
  return (sentences[comparison] as Readonly<Record<string, string>>)[level] ?? '';
}
