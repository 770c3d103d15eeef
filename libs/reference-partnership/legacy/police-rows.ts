import type { Observation } from '../observe/recorded.ts';
import { addressLines } from './address-lines.ts';

/** One row of the view legacy.person_feed; alias rows repeat the person's own columns. Dates and times are ISO texts. */
export interface PoliceRow {
  readonly person_id: string;
  /** 0 is the main name. */
  readonly alias_no: number;
  readonly surname: string | null;
  readonly forename_1: string | null;
  readonly forename_2: string | null;
  /** 1985-04-30, 1985 or --041985 (April 1985). */
  readonly birth_date: string | null;
  /** M, F or U. */
  readonly sex: string;
  readonly pnc_id: string | null;
  readonly cro_no: string | null;
  readonly address_line_1: string | null;
  readonly address_line_2: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
  /** LOCATION WITHHELD, NONE; null is not known. */
  readonly warning_marker: string | null;
  readonly involved_from: string;
  readonly involved_to: string | null;
  readonly last_modified: string;
  readonly involved_2_from: string | null;
  readonly involved_2_to: string | null;
  /** Class and day of each, parted by semicolons: ARREST 2024-02-13; ... */
  readonly events: string | null;
  /** UNMERGE of somebody who was parted from another; DELETE, ERASE or MERGE of somebody who is gone, of whom the key alone is left. */
  readonly change: string | null;
  /** Key of the other person of a merge or an unmerge. */
  readonly merged_into: string | null;
}

const sexes = { male: 'M', female: 'F', unknown: 'U', indeterminate: 'U' } as const;
const markers = { restricted: 'LOCATION WITHHELD', none: 'NONE', unknown: null } as const;

/** The police form of a partial date: day and month first, what is missing as dashes. */
function policeDate(date: string | undefined): string | null {
  if (date === undefined) return null;
  const [year = '', month] = date.split('-');
  return date.length === 7 && month ? `--${month}${year}` : date;
}

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/**
 * The rows of one record: its main name, then its aliases.
 *
 * @throws Error when it has more periods of contact than there are columns: none is dropped unseen
 */
export function policeRows({
  key,
  recorded,
  protection,
  involvements,
  receipts,
  lastModified,
}: Observation): readonly PoliceRow[] {
  const [first, second, ...more] = involvements;
  if (!first || more.length > 0) throw new Error('no column holds involvement 2');
  const [line1, line2] = recorded.address ? addressLines(recorded.address) : ['', ''];
  const identifier = (type: string): string | null =>
    orNull(recorded.identifiers.find((found) => found.type === type)?.value);
  return recorded.names.map((name, alias) => ({
    person_id: key,
    alias_no: alias,
    surname: orNull(name.family),
    forename_1: orNull(name.given[0]),
    forename_2: orNull(name.given[1]),
    birth_date: alias === 0 ? policeDate(recorded.birthDate) : null,
    sex: sexes[recorded.sex],
    pnc_id: identifier('PNC'),
    cro_no: identifier('CRO'),
    address_line_1: orNull(line1),
    address_line_2: orNull(line2),
    town: orNull(recorded.address?.town),
    postcode: orNull(recorded.address?.postcode),
    warning_marker: markers[protection],
    involved_from: first.opened,
    involved_to: first.closed ?? null,
    last_modified: lastModified,
    involved_2_from: second?.opened ?? null,
    involved_2_to: second?.closed ?? null,
    events: orNull(receipts.map((receipt) => `${receipt.class} ${receipt.day}`).join('; ')),
    change: null,
    merged_into: null,
  }));
}
