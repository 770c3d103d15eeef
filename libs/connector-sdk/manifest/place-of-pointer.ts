/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const space = /\s*/y;
const stringToken = /"(?:[^"\\]|\\.)*"/y;
const scalar = /[^\s,:"[\]{}]+/y;

/** Walks over a JSON text that is known to be well formed. */
class JsonWalk {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the value at a path, or of the nearest value around it. */
  find(path: readonly string[]): number {
    this.#skip(space);
    const here = this.#at;
    const [name, ...rest] = path;
    if (name === undefined) return here;
    const opening = this.#text[this.#at];
    if (opening === '{') return this.#inObject(name, rest) ?? here;
    return opening === '[' ? (this.#inArray(Number(name), rest) ?? here) : here;
  }

  #inObject(name: string, rest: readonly string[]): number | undefined {
    this.#at++;
    for (;;) {
      this.#skip(space);
      if (this.#text[this.#at] !== '"') return undefined;
      const key = JSON.parse(this.#skip(stringToken)) as string;
      this.#skip(space);
      this.#at++; // the colon
      if (key === name) return this.find(rest);
      this.#value();
      this.#skip(space);
      if (this.#text[this.#at++] !== ',') return undefined;
    }
  }

  #inArray(index: number, rest: readonly string[]): number | undefined {
    this.#at++;
    for (let at = 0; ; at++) {
      this.#skip(space);
      if (this.#text[this.#at] === ']') return undefined;
      if (at === index) return this.find(rest);
      this.#value();
      this.#skip(space);
      if (this.#text[this.#at++] !== ',') return undefined;
    }
  }

  /** Goes past a value. */
  #value(): void {
    let depth = 0;
    do {
      this.#skip(space);
      const sign = this.#text[this.#at];
      if (sign === '"') this.#skip(stringToken);
      else if (sign === '{' || sign === '[') depth++;
      else if (sign === '}' || sign === ']') depth--;
      if (sign !== '"' && !this.#skip(scalar)) this.#at++;
    } while (depth > 0 && this.#at < this.#text.length);
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

/**
 * Where in a JSON text a value stands.
 *
 * @param text well-formed JSON
 * @param pointer JSON pointer; where it leads nowhere, the nearest value around it
 */
export function placeOfPointer(text: string, pointer: string): Place {
  const path = pointer
    .split('/')
    .slice(1)
    .filter((name, at, all) => name !== '' || at < all.length - 1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return placeOfOffset(text, new JsonWalk(text).find(path));
}

/** Line and column of an offset. */
export function placeOfOffset(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
