import { SaxesParser } from 'saxes';
import { HubError } from '#schemas/errors';
import type { SourceItem } from '#libs/connector-sdk';
import { RecordBuilder, type RecordLimits } from './record-builder.ts';

/** How records are told apart. */
export interface XmlSettings extends RecordLimits {
  /** Local name of the element that is one record. */
  readonly recordElement: string;
  /** Local name of an element around a record that tells what happened to it. */
  readonly changeElement?: string;
}

/** More levels than this are no export but an attack on the parser's memory. */
const hopelessDepth = 1000;
/** Characters of one text or tag that the parser may hold. */
const hopelessText = 16 * 1024 * 1024;
/** Characters before the root element: declaration, comments. */
const longestProlog = 65_536;

/**
 * Finds records in XML that comes in pieces. Values are kept as text; an entity of its own is not expanded, a DOCTYPE is refused.
 */
export class XmlRecords {
  readonly #settings: XmlSettings;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  #found: SourceItem[] = [];
  #record: RecordBuilder | undefined;
  #depth = 0;
  #prolog: string | undefined = '';
  #sinceEvent = 0;

  constructor(settings: XmlSettings) {
    this.#settings = settings;
    const parser = this.#parser;
    // The parser's message quotes the text: it does not travel on.
    parser.on('error', () => {
      throw new HubError('XML_NOT_WELL_FORMED', { line: parser.line });
    });
    parser.on('doctype', refuseDoctype);
    parser.on('opentag', ({ local }) => this.#open(local));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('closetag', () => this.#close());
  }

  /**
   * Takes the next piece. @returns the records that ended in it
   *
   * @throws HubError XML_DOCTYPE_REFUSED, XML_NOT_WELL_FORMED, XML_TOO_DEEP or FIELD_TOO_LARGE: the rest of the file cannot be read.
   * What had been found before is still to be had from `found`.
   */
  add(piece: string): void {
    this.#checkProlog(piece);
    this.#sinceEvent += piece.length;
    this.#parser.write(piece);
    // A text or tag without end would grow in the parser's memory.
    if (this.#sinceEvent > hopelessText) throw new HubError('FIELD_TOO_LARGE');
  }

  /** No more pieces. @throws HubError XML_NOT_WELL_FORMED when the file is cut short */
  end(): void {
    this.#parser.close();
    if (this.#prolog !== undefined) throw new HubError('XML_NOT_WELL_FORMED', { line: this.#parser.line });
  }

  /** The records found since the last call. */
  found(): readonly SourceItem[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  /** A DOCTYPE is seen before the parser has taken in its entities. */
  #checkProlog(piece: string): void {
    if (this.#prolog === undefined) return;
    this.#prolog += piece.slice(0, longestProlog);
    if (/<!DOCTYPE/i.test(this.#prolog)) refuseDoctype();
    if (/<[^!?]/.test(this.#prolog)) this.#prolog = undefined;
    else if (this.#prolog.length > longestProlog) throw new HubError('XML_NOT_WELL_FORMED', { line: 1 });
  }

  #open(name: string): void {
    this.#sinceEvent = 0;
    this.#depth++;
    if (this.#depth > hopelessDepth) throw new HubError('XML_TOO_DEEP', { line: this.#parser.line });
    if (this.#record) this.#record.open(name);
    else if (name === this.#settings.recordElement)
      this.#record = new RecordBuilder(name, this.#parser.line, this.#settings);
    else if (name === this.#settings.changeElement)
      this.#record = new RecordBuilder(name, this.#parser.line, {
        ...this.#settings,
        depth: this.#settings.depth + 1,
        isChange: true,
      });
  }

  #text(text: string): void {
    this.#sinceEvent = 0;
    this.#record?.text(text);
  }

  #close(): void {
    this.#sinceEvent = 0;
    this.#depth--;
    if (!this.#record?.close()) return;
    this.#found.push(this.#record.toItem());
    this.#record = undefined;
  }
}

function refuseDoctype(): never {
  throw new HubError('XML_DOCTYPE_REFUSED');
}
