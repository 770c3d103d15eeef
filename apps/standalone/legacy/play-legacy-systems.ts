import type { SampleAgencyId, LegacyOutputs } from '#libs/reference-partnership';
import { dropFile } from './drop-file.ts';
import { openPoliceSystem } from './open-police-system.ts';
import { sendMessages, type SendReport, type SendSettings } from './send-messages.ts';

/** Where the source systems deliver. */
export interface LegacySettings {
  /** Legacy outputs of a sample. */
  readonly legacy: LegacyOutputs;
  /** Drop folders of the two agencies that export files. */
  readonly folders: Readonly<Record<Extract<SampleAgencyId, 'childrens-social-care' | 'youth-justice'>, string>>;
  /** Address of a user who may make schemas and roles. */
  readonly databaseUrl: string;
  readonly readerPassword: string;
  /** The hospital's receiver: the port of the HL7 connector. */
  readonly mllp: SendSettings;
}

/** What the source systems delivered. */
export interface LegacyReport {
  /** Address of the police view, with the reader's login. */
  readonly readerUrl: string;
  readonly hl7: SendReport;
}

/** Plays all four source systems at once; ends when the hospital's last message is acknowledged. */
export async function playLegacySystems(settings: LegacySettings): Promise<LegacyReport> {
  const { legacy, folders, databaseUrl, readerPassword, mllp } = settings;
  const [readerUrl, hl7] = await Promise.all([
    openPoliceSystem({ databaseUrl, readerPassword, rows: legacy.police.rows }),
    sendMessages(legacy.hl7Messages, mllp),
    dropFile(folders['childrens-social-care'], 'children.csv', legacy.childrenCsv),
    dropFile(folders['youth-justice'], 'young-people.xml', legacy.youngPeopleXml),
  ]);
  return { readerUrl, hl7 };
}
