import type { Change, Observation } from '../observe/recorded.ts';

/** Which export a file is. */
export type ExportKind = 'full' | 'changes';

/**
 * How one agency's old system writes its exports, so that a file can be written in chunks, by several workers, in order:
 * head, then the rows parted by `separator`, then foot. A row depends on its observation and the day alone, never on the rows before.
 */
export interface StreamedFormat {
  readonly kind: 'streamed';
  /** Name below exports/<agency>/full/ or exports/<agency>/changes/<day>/. @param day ISO date of the export */
  fileName(kind: ExportKind, day: string): string;
  /** How the text becomes bytes; what windows-1252 lacks becomes a question mark. */
  readonly encoding: 'utf-8' | 'windows-1252';
  /** Between two rows; a terminator after each row belongs to the row. */
  readonly separator: string;
  head(kind: ExportKind, day: string): string;
  /** One record of a full export; empty for a record that the export leaves out, such as one merged away. */
  row(observation: Observation, day: string): string;
  /** One line of a change file; empty for what the system cannot tell. */
  change(change: Change): string;
  /** @param rows rows that were written, the empty ones left out */
  foot(kind: ExportKind, day: string, rows: number): string;
}

/** A format that needs all rows of a file at once, such as a workbook; only for agencies with few records. */
export interface WholeFormat {
  readonly kind: 'whole';
  fileName(kind: ExportKind, day: string): string;
  full(observations: readonly Observation[], day: string): Uint8Array;
  changes(changes: readonly Change[], day: string): Uint8Array;
}

/** How an agency's exports are written. */
export type LegacyFormat = StreamedFormat | WholeFormat;
