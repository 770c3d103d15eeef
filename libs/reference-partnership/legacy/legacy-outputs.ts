import type { Observation } from '../observe/recorded.ts';
import { type ChildrenRow, childrenCsv, childrenRow } from './children-csv.ts';
import { hl7Messages } from './hl7-messages.ts';
import { type PoliceRow, policeRows } from './police-rows.ts';
import { policeSql } from './police-sql.ts';
import { youngPeopleXml, youngPerson } from './young-people-xml.ts';

/** What the four source systems hold, each in its own shape. An agency that does not take part has an empty one. */
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
  readonly childrenRows: readonly ChildrenRow[];
  readonly youngPeople: readonly string[];
  readonly policeRows: readonly PoliceRow[];
  readonly hl7Messages: readonly string[];
}

/** The legacy outputs of some observations. @param today ISO date of the hospital's messages */
export function legacyOutputs(
  observations: readonly Observation[],
  today: string,
  extra?: ExtraEntries,
): LegacyOutputs {
  const of = (agency: string): readonly Observation[] => observations.filter((one) => one.agency === agency);
  const rows = [...of('police').flatMap(policeRows), ...(extra?.policeRows ?? [])];
  return {
    childrenCsv: childrenCsv([...of('childrens-social-care').map(childrenRow), ...(extra?.childrenRows ?? [])]),
    youngPeopleXml: youngPeopleXml([...of('youth-justice').map(youngPerson), ...(extra?.youngPeople ?? [])]),
    police: { rows, sql: policeSql(rows) },
    hl7Messages: [...hl7Messages(of('health'), today), ...(extra?.hl7Messages ?? [])],
  };
}
