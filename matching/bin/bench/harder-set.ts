import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HubError } from '#schemas/errors';
import type { MatchConfig } from '../../table/match-config.ts';
import { seededRandom } from '../../train/seeded-random.ts';
import { openCsv } from '../csv/open-csv.ts';
import { readCsv } from '../csv/read-csv.ts';
import { csvCell } from '../link/csv-of.ts';
import { readJsonFile } from '../link/read-json-file.ts';
import type { BenchSet } from './bench-set.ts';
import type { PreparedSet } from './prepared-set.ts';

/** What is made harder of each set. */
export interface Hardship {
  /** What columns may be; of all that they are where there is none. */
  readonly columns: readonly string[];
  /** Share of the cells that are blanked, 0..1. */
  readonly blank: number;
  /** Share of the cells of which one letter or digit is put in, left out or another, 0..1. */
  readonly slips: number;
}

/** Whether anything is. */
export const isHarder = ({ columns, blank, slips }: Hardship): boolean => columns.length > 0 || blank > 0 || slips > 0;

const lettersAndDigits = ['abcdefghijklmnopqrstuvwxyz', '0123456789'] as const;

/** A text with one slip of the pen. @param random in [0, 1) */
function slipped(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const signs = /\d/.test(text.charAt(at)) ? lettersAndDigits[1] : lettersAndDigits[0];
  const sign = signs.charAt(Math.floor(random() * signs.length));
  const kind = Math.floor(random() * 3);
  return text.slice(0, at) + (kind === 0 ? '' : sign) + text.slice(kind === 1 ? at : at + 1);
}

/**
 * CONFIG of a set with fewer columns.
 *
 * @throws HubError CONFIG_INVALID where none of them is left
 */
export function harderConfig({ name, config }: BenchSet, { columns: kept }: Hardship): MatchConfig {
  const whole = readJsonFile(config) as MatchConfig;
  const columns = Object.fromEntries(
    Object.entries(whole.columns).filter(([, { is }]) => kept.length === 0 || kept.includes(is)),
  );
  if (Object.keys(columns).length === 0)
    throw new HubError('CONFIG_INVALID', { set: name, columns: Object.values(whole.columns).map(({ is }) => is) });
  return { ...whole, columns };
}

/**
 * A set with less to go by: fewer columns, cells that are blank, slips of the pen. The same cells each time. Its bars are those of the whole set, and so go.
 *
 * @throws HubError as harderConfig
 */
export function harderSet(prepared: PreparedSet, hardship: Hardship): PreparedSet {
  const { set, records, folder } = prepared;
  const { blank, slips } = hardship;
  const harder = harderConfig(set, hardship);
  const { columns } = harder;
  const config = join(folder, 'harder.json');
  writeFileSync(config, JSON.stringify(harder));
  const random = seededRandom(1);
  const changed = (cell: string): string => {
    if (random() < blank) return '';
    return cell !== '' && random() < slips ? slipped(cell, random) : cell;
  };
  const copies = records.map((path, file) => {
    const own = openCsv(path);
    const lines = [own.header.map(csvCell).join(',')];
    readCsv(own, new Set(own.header), (row) => {
      const cells = row.map((cell, at) => ((own.header[at] ?? '') in columns ? changed(cell) : cell));
      lines.push(cells.map(csvCell).join(','));
    });
    const copy = join(folder, `harder-${file}-${basename(path)}`);
    writeFileSync(copy, `${lines.join('\n')}\n`);
    return copy;
  });
  return { ...prepared, set: { ...set, config, bars: {} }, records: copies };
}
