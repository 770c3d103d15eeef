import type { Observation } from '../observe/recorded.ts';
import { childrenCsv } from './children-csv.ts';
import { exportText } from './export-text.ts';
import { hl7Messages } from './hl7-messages.ts';
import { type PoliceRow, policeRows } from './police-rows.ts';
import { byPerson, policePerson, policeSql } from './police-sql.ts';
import { toWindows1252 } from './windows-1252.ts';
import { youngPeopleXml } from './young-people-xml.ts';

/** What the four source systems of the sample hold, each in its own shape. An agency that does not take part has an empty one. */
export interface LegacyOutputs {
  /** children.csv: windows-1252, CRLF. */
  readonly childrenCsv: Uint8Array;
  /** young-people.xml: UTF-8. */
  readonly youngPeopleXml: Uint8Array;
  readonly police: {
    /** Rows of the view legacy.person_feed, by person_id and alias_no. */
    readonly rows: readonly PoliceRow[];
    /** Schema, view and rows as one script. */
    readonly sql: string;
  };
  /** HL7 v2.4 messages in the order in which they are sent, segments ending in CR, without MLLP frame. */
  readonly hl7Messages: readonly string[];
}

/** Entries that no observation made: each in the shape of its source, at the end. */
export interface ExtraEntries {
  /** Rows of children.csv, as text. */
  readonly childrenRows: readonly string[];
  readonly youngPeople: readonly string[];
  readonly policeRows: readonly PoliceRow[];
  readonly hl7Messages: readonly string[];
}

/** The legacy outputs of some observations. @param today ISO date of the exports */
export function legacyOutputs(
  observations: readonly Observation[],
  today: string,
  extra?: ExtraEntries,
): LegacyOutputs {
  const of = (agency: string): readonly Observation[] => observations.filter((one) => one.agency === agency);
  const children = of('childrens-social-care').map((one) => childrenCsv.row(one, today));
  const young = of('youth-justice').map((one) => youngPeopleXml.row(one, today));
  const rows = [...of('police').flatMap(policeRows), ...(extra?.policeRows ?? [])];
  return {
    childrenCsv: toWindows1252(exportText(childrenCsv, 'full', today, [...children, ...(extra?.childrenRows ?? [])])),
    youngPeopleXml: new TextEncoder().encode(
      exportText(youngPeopleXml, 'full', today, [...young, ...(extra?.youngPeople ?? [])]),
    ),
    police: { rows, sql: exportText(policeSql, 'full', today, byPerson(rows).map(policePerson)) },
    hl7Messages: [...hl7Messages(of('health'), today), ...(extra?.hl7Messages ?? [])],
  };
}
