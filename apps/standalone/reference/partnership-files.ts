import {
  type AgencyId,
  type Change,
  exportPath,
  hasCohort,
  type ExportKind,
  type GeneratorSettings,
  legacyFormats,
  matchConfig,
  type Observation,
  recordsHeader,
  type StreamedFormat,
  toWindows1252,
  truthHeads,
} from '#libs/reference-partnership';
import type { MadeChunk } from './chunk-worker.ts';
import { OutputFile, type WrittenFile } from './output-file.ts';

interface OpenExport {
  readonly file: OutputFile;
  readonly format: StreamedFormat;
  readonly kind: ExportKind | 'cohort';
  readonly day: string;
}

const encoded = (text: string, { encoding }: StreamedFormat): Uint8Array =>
  encoding === 'utf-8' ? Buffer.from(text) : toWindows1252(text);

/** ISO dates of the days after a day. */
function daysAfter(today: string, days: number): readonly string[] {
  const start = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: days }, (_, i) => new Date(start + (i + 1) * 86_400_000).toISOString().slice(0, 10));
}

/** The files of one partnership, while chunks are added to them. Every export is there, if only with its head and foot. */
export class PartnershipFiles {
  readonly #folder: string;
  readonly #settings: GeneratorSettings;
  readonly #plain = new Map<string, OutputFile>();
  readonly #exports = new Map<string, OpenExport>();
  readonly #whole = new Map<AgencyId, { observations: Observation[]; changes: Change[] }>();
  readonly #days: readonly string[];

  constructor(folder: string, settings: GeneratorSettings) {
    this.#folder = folder;
    this.#settings = settings;
    this.#days = daysAfter(settings.today, settings.days);
    this.#open('records.csv').write(recordsHeader);
    this.#open('match-config.json').write(matchConfig);
    for (const [path, head] of Object.entries(truthHeads)) this.#open(path).write(head);
    for (const agency of settings.agencies) {
      const format = legacyFormats[agency];
      if (format.kind === 'streamed') this.#openExports(agency, format);
      if (format.kind === 'whole') this.#whole.set(agency, { observations: [], changes: [] });
    }
  }

  #open(path: string): OutputFile {
    const file = new OutputFile(this.#folder, path);
    this.#plain.set(path, file);
    return file;
  }

  #openExports(agency: AgencyId, format: StreamedFormat): void {
    const { today } = this.#settings;
    const cohort = hasCohort(agency) ? [['cohort', today] as const] : [];
    const all = [['full', today] as const, ...cohort, ...this.#days.map((day) => ['changes', day] as const)];
    for (const [kind, day] of all) {
      const written = kind === 'cohort' ? 'full' : kind;
      const path = exportPath(agency, kind, day, format.fileName(written, day));
      const file = new OutputFile(this.#folder, path);
      file.write(encoded(format.head(written, day), format));
      this.#exports.set(path, { file, format, kind, day });
    }
  }

  /** Adds a chunk; chunks come in order. */
  add({ parts, whole }: MadeChunk): void {
    for (const { path, bytes, rows } of parts) {
      const open = this.#exports.get(path);
      const file = open?.file ?? this.#plain.get(path);
      if (!file) throw new Error(`no such file: ${path}`);
      if (open && file.rows > 0) file.write(encoded(open.format.separator, open.format));
      file.write(bytes);
      file.rows += rows;
    }
    for (const { agency, observations, changes } of whole) {
      const own = this.#whole.get(agency);
      own?.observations.push(...observations);
      own?.changes.push(...changes);
    }
  }

  #writeWhole(): readonly WrittenFile[] {
    const { today } = this.#settings;
    const write = (path: string, bytes: Uint8Array): WrittenFile => {
      const file = new OutputFile(this.#folder, path);
      file.write(bytes);
      return file.close();
    };
    return [...this.#whole].flatMap(([agency, { observations, changes }]) => {
      const format = legacyFormats[agency];
      if (format.kind !== 'whole') return [];
      return [
        write(exportPath(agency, 'full', today, format.fileName('full', today)), format.full(observations, today)),
        ...this.#days.map((day) =>
          write(
            exportPath(agency, 'changes', day, format.fileName('changes', day)),
            format.changes(
              changes.filter((change) => change.day === day),
              day,
            ),
          ),
        ),
      ];
    });
  }

  /** Ends every file. @returns them by path */
  close(): readonly WrittenFile[] {
    const whole = this.#writeWhole();
    const exports = [...this.#exports.values()].map(({ file, format, kind, day }) => {
      file.write(encoded(format.foot(kind === 'cohort' ? 'full' : kind, day, file.rows), format));
      return file.close();
    });
    this.#exports.clear();
    const plain = [...this.#plain.values()].map((file) => file.close());
    this.#plain.clear();
    return [...plain, ...exports, ...whole].sort((left, right) => (left.path < right.path ? -1 : 1));
  }

  /** Lets go of all files unfinished. */
  abandon(): void {
    for (const file of [...this.#plain.values(), ...[...this.#exports.values()].map(({ file: own }) => own)])
      file.abandon();
  }
}
