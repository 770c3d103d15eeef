import type { ErrorCode } from '#schemas/errors';
import { isForbiddenName, looksLikeMisreadUtf8, type SourceItem, type SourceNode } from '#libs/connector-sdk';

/** What a record may be. */
export interface RecordLimits {
  /** Characters of text and names. */
  readonly size: number;
  /** Levels of elements inside the record. */
  readonly depth: number;
  /** Whether the file was read as windows-1252. */
  readonly isWindows1252: boolean;
  /** Whether the element tells a change: its own fields and those of the record in it are read side by side. */
  readonly isChange?: boolean;
}

interface OpenElement {
  readonly name: string;
  text: string;
  readonly children: SourceNode[];
}

/** What takes the place of bytes that are not text. */
const replacement = '\ufffd';

/** Puts one record together from the parser's events. What exceeds the limits is let go, and the record is bad. */
export class RecordBuilder {
  readonly #limits: RecordLimits;
  readonly #line: number;
  readonly #stack: OpenElement[] = [];
  #size = 0;
  #skipped = 0;
  #fault: ErrorCode | undefined;
  #done: SourceNode | undefined;

  constructor(name: string, line: number, limits: RecordLimits) {
    this.#limits = limits;
    this.#line = line;
    this.#stack.push({ name, text: '', children: [] });
  }

  open(name: string): void {
    this.#grow(name.length);
    if (isForbiddenName(name)) this.#fault ??= 'FIELD_NAME_FORBIDDEN';
    if (this.#skipped > 0 || this.#stack.length > this.#limits.depth) {
      this.#fault ??= 'XML_TOO_DEEP';
      this.#skipped++;
    } else this.#stack.push({ name, text: '', children: [] });
  }

  text(text: string): void {
    this.#grow(text.length);
    const top = this.#stack.at(-1);
    if (!top || this.#skipped > 0 || this.#fault === 'FIELD_TOO_LARGE') return;
    if (text.includes(replacement) || (this.#limits.isWindows1252 && looksLikeMisreadUtf8(text)))
      this.#fault ??= 'ENCODING_WRONG';
    top.text += text;
  }

  /** @returns whether the record itself has ended */
  close(): boolean {
    if (this.#skipped > 0) {
      this.#skipped--;
      return false;
    }
    const element = this.#stack.pop();
    if (!element) return true;
    const parent = this.#stack.at(-1);
    // Blanks between elements are layout.
    const text = element.children.length > 0 ? '' : element.text;
    const node = { name: element.name, text, children: element.children };
    if (parent) parent.children.push(node);
    else this.#done = node;
    return !parent;
  }

  /** The record, once it has ended. */
  toItem(): SourceItem {
    const whole = this.#done ?? { name: '', text: '', children: [] };
    const source = this.#limits.isChange === true ? sideBySide(whole) : whole;
    const place = `line ${this.#line.toString()}`;
    if (!this.#fault) return { kind: 'record', source, place };
    const raw = Buffer.from(JSON.stringify(source));
    return { kind: 'bad', code: this.#fault, fields: [], place, raw, mayHideRecord: true };
  }

  #grow(by: number): void {
    this.#size += by;
    if (this.#size > this.#limits.size) this.#fault = 'FIELD_TOO_LARGE';
  }
}

/** The fields of a change, and in place of the record in it that record's fields. */
const sideBySide = ({ children, ...change }: SourceNode): SourceNode => ({
  ...change,
  children: children.flatMap((child) => (child.children.length > 0 ? child.children : [child])),
});
