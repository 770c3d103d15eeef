import type { AgencyRecord, PersonName, ReviewHome, ReviewRecord } from '#schemas';
import { isCommunal } from './is-communal.ts';

/** A record as a steward sees it: no record ref, no identifier, no address; of protected and communal homes no outward code, of a new identity no former name. */
export function shownRecordOf(record: AgencyRecord, person: ReviewRecord['person']): ReviewRecord {
  const { birthDates, sex, addresses, protection } = record;
  const names = record.names.filter(({ use }) => record.identitySince === undefined || use !== 'former');
  return {
    person,
    names: names.map(nameAsShown),
    birthDates: [...new Set(birthDates.map(({ value }) => value))],
    sex,
    homes: protection === 'restricted' ? [] : homesOf(addresses),
  };
}

/** Whether nothing between same and different may be said of this record's addresses. */
export function isGuarded({ protection, addresses }: AgencyRecord): boolean {
  return protection === 'restricted' || addresses.some(isCommunal);
}

// The raw spelling may hold what was split off, such as a title or an alias with a reference.
function nameAsShown({ use, given, family }: PersonName): PersonName {
  return { use, given: given.map(inOneCase), family: inOneCase(family) };
}

/** `O'BRIEN-SMITH` as `O'Brien-Smith`: a source is known by its capitals. */
export function inOneCase(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('en-GB')
    .replace(
      /(^|[\s'’.-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en-GB'),
    );
}

function homesOf(addresses: AgencyRecord['addresses']): ReviewHome[] {
  const homes = addresses
    .filter((address) => !isCommunal(address))
    .map(({ postcode = '', from, to }) => ({
      outwardCode: outwardCodeOf(postcode),
      ...(from !== undefined && { from: from.slice(0, 4) }),
      ...(to !== undefined && { to: to.slice(0, 4) }),
    }))
    .filter(({ outwardCode }) => outwardCode !== '');
  return [...new Map(homes.map((home) => [JSON.stringify(home), home])).values()];
}

/** First half of a postcode; empty for what is none. */
function outwardCodeOf(postcode: string): string {
  return /^([A-Z]{1,2}[0-9][A-Z0-9]?)\s*[0-9][A-Z]{2}$/i.exec(postcode.trim())?.[1]?.toUpperCase() ?? '';
}
