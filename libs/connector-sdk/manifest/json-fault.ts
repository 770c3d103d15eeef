const blank = /\s*/y;
const scalar =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads JSON as far as it is well formed. */
class JsonReader {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns false where the text is no value; `at` is the place then */
  value(): boolean {
    this.#skip(blank);
    const opening = this.#text[this.at];
    if (opening === '{') return this.#list('}', () => this.#key() && this.#sign(':') && this.value());
    if (opening === '[') return this.#list(']', () => this.value());
    return this.#skip(scalar) !== '';
  }

  atEnd(): boolean {
    this.#skip(blank);
    return this.at === this.#text.length;
  }

  #list(closing: string, item: () => boolean): boolean {
    this.at++;
    if (this.#sign(closing)) return true;
    for (;;) {
      if (!item()) return false;
      if (this.#sign(closing)) return true;
      if (!this.#sign(',')) return false;
    }
  }

  #key(): boolean {
    this.#skip(blank);
    return this.#text[this.at] === '"' && this.#skip(scalar) !== '';
  }

  #sign(sign: string): boolean {
    this.#skip(blank);
    if (this.#text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

/**
 * Where a text stops being JSON. The platform's parser names a place only now and then.
 *
 * @returns offset; the length of the text when it is well formed
 */
export function jsonFaultOf(text: string): number {
  const reader = new JsonReader(text);
  return reader.value() && reader.atEnd() ? text.length : reader.at;
}
