/** Texts by number, from 1; 0 is an empty one. Equal texts have equal numbers. */
export interface NumberedTexts {
  readonly size: number;
  textOf(number: number): string;
}

/** Numbers the texts of records in memory in the order in which they come. */
export class TextNumbers implements NumberedTexts {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];

  get size(): number {
    return this.#texts.length - 1;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** The number of a text, trimmed. */
  ofText(text: string): number {
    const trimmed = text.trim();
    if (trimmed === '') return 0;
    const known = this.#numbers.get(trimmed);
    if (known !== undefined) return known;
    this.#numbers.set(trimmed, this.#texts.length);
    return this.#texts.push(trimmed) - 1;
  }
}
