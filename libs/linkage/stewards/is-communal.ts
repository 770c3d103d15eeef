import type { AgencyRecord } from '#schemas';

// Kinds of communal establishment of the census of England and Wales 2021, by the words that addresses use for them.
const communalWords =
  /\b(hostel|refuge|shelter|foyer|hm ?p|hm ?yoi|yoi|prison|secure (unit|home|centre)|hospital|hospice|barracks|children'?s home|care home|nursing home|residential (home|unit|care)|approved premises|bail hostel|halls? of residence|night ?stop|women'?s aid|supported (housing|lodgings?)|probation)\b/i;

/** Whether an address is of a place where many live: of such a one even a district says too much. */
export function isCommunal({ lines }: AgencyRecord['addresses'][number]): boolean {
  return lines.some((line) => communalWords.test(line.replace(/’/g, "'")));
}
