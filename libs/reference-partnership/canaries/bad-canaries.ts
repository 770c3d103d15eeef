import { childrenColumns } from '../legacy/children-csv.ts';
import type { ExtraEntries } from '../legacy/legacy-outputs.ts';
import type { PoliceRow } from '../legacy/police-rows.ts';
import { csvLine } from '../legacy/sheets/csv-view.ts';
import type { SampleAgencyId as AgencyId } from '../world/agency-id.ts';
import { type Canary, canaryOf } from './canary.ts';

/** Collects the canaries that it hands out. */
class Planter {
  readonly canaries: Canary[] = [];
  readonly agency: AgencyId;

  constructor(agency: AgencyId) {
    this.agency = agency;
  }

  plant(field: string): string {
    const text = canaryOf(this.agency, field, 'bad');
    this.canaries.push({ agency: this.agency, field, kind: 'bad', texts: [text] });
    return text;
  }
}

function childrenRow(planter: Planter): string {
  return csvLine(Object.keys(childrenColumns).map((column) => planter.plant(column)));
}

function youngPerson(planter: Planter): string {
  const element = (name: string): string => `<${name}>${planter.plant(name.replace(/^(pd|apd|bs):/, ''))}</${name}>`;
  return [
    '<YoungPerson>',
    element('CaseReference'),
    `<pd:PersonName>${['pd:PersonNameTitle', 'pd:PersonGivenName', 'pd:PersonFamilyName'].map(element).join('')}</pd:PersonName>`,
    ...['pd:PersonBirthDate', 'pd:GenderAtBirth', 'UniquePupilNumber', 'PoliceNationalComputerId'].map(element),
    `<apd:UKPostalAddress>${['apd:Line', 'apd:PostCode'].map(element).join('')}</apd:UKPostalAddress>`,
    element('LocationWithheld'),
    `<Intervention>${['StartDate', 'EndDate'].map(element).join('')}</Intervention>`,
    `<Event><Type>${planter.plant('Event Type')}</Type><Date>${planter.plant('Event Date')}</Date></Event>`,
    '</YoungPerson>\n',
  ].join('');
}

function policeRow(planter: Planter, today: string): PoliceRow {
  return {
    person_id: planter.plant('person_id'),
    alias_no: 0,
    surname: planter.plant('surname'),
    forename_1: planter.plant('forename_1'),
    forename_2: planter.plant('forename_2'),
    birth_date: planter.plant('birth_date'),
    sex: planter.plant('sex'),
    pnc_id: planter.plant('pnc_id'),
    cro_no: planter.plant('cro_no'),
    address_line_1: planter.plant('address_line_1'),
    address_line_2: planter.plant('address_line_2'),
    town: planter.plant('town'),
    postcode: planter.plant('postcode'),
    warning_marker: planter.plant('warning_marker'),
    // The view's dates are dates: the database itself refuses a text.
    involved_from: '2024-02-13',
    involved_to: null,
    last_modified: `${today}T09:30:00Z`,
    involved_2_from: null,
    involved_2_to: null,
    events: planter.plant('events'),
    change: null,
    merged_into: null,
  };
}

function hl7Message(planter: Planter, today: string): string {
  const at = `${today.replaceAll('-', '')}093000`;
  const p = (field: string): string => planter.plant(field);
  return [
    `MSH|^~\\&|PAS|HEALTH|SIGNPOST|HUB|${at}||ADT^A28^ADT_A05|SPCANARY0001|P|2.4|||||GBR|UNICODE UTF-8`,
    `EVN|A28|${at}||||${p('EVN-6')}`,
    `PID|1||${p('PID-3 MR')}^^^HEALTH^MR~${p('PID-3 NH')}^^^NHS^NH||${p('PID-5 family')}^${p('PID-5 given')}^${p('PID-5 middle')}^^${p('PID-5 title')}^^L||${p('PID-7')}|${p('PID-8')}|||${p('PID-11 street')}^${p('PID-11 other')}^${p('PID-11 town')}^^${p('PID-11 postcode')}^^H||${p('PID-13')}`,
    `PD1||||||||||||${p('PD1-12')}`,
    'PV1|1|N',
  ]
    .map((segment) => `${segment}\r`)
    .join('');
}

/** One entry of each source that no connector may take: dates and codes are canaries too, so that a refusal cannot quote them unseen. */
export function badCanaries(
  agencies: readonly AgencyId[],
  today: string,
): { extra: ExtraEntries; canaries: readonly Canary[] } {
  const planters = new Map(agencies.map((agency) => [agency, new Planter(agency)]));
  const made = <T>(agency: AgencyId, make: (planter: Planter) => T): readonly T[] => {
    const planter = planters.get(agency);
    return planter ? [make(planter)] : [];
  };
  const extra = {
    childrenRows: made('childrens-social-care', childrenRow),
    youngPeople: made('youth-justice', youngPerson),
    policeRows: made('police', (planter) => policeRow(planter, today)),
    hl7Messages: made('health', (planter) => hl7Message(planter, today)),
  };
  return { extra, canaries: [...planters.values()].flatMap(({ canaries }) => canaries) };
}
