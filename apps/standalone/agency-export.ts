import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connectorFiles } from '#connectors';
import {
  type AgencyId,
  exportText,
  legacyFormats,
  plainCsv,
  type ReferencePartnership,
  type StreamedFormat,
  toWindows1252,
} from '#libs/reference-partnership';
import { type Agency, type ConnectorManifest, parseAs } from '#schemas';

/** Connector presets that read agencies' own formats, beside the four of the sample. */
const presets: Readonly<Partial<Record<AgencyId, string>>> = {
  school: 'xml-drop/school-census',
  'acute-trust': 'hl7-mllp',
  'adult-social-care': 'csv-drop/adult-care',
  voluntary: 'csv-drop/upload-sheet',
};

/** Whether an agency beyond the sample's comes in plain CSV, as no connector reads its own format. */
export const comesAsPlainCsv = (agency: AgencyId): boolean => presets[agency] === undefined;

/** Whether an agency beyond the sample's sends messages rather than files. */
export const sendsMessages = (agency: AgencyId): boolean => presets[agency] === 'hl7-mllp';

function formatOf(agency: AgencyId): StreamedFormat {
  const own = legacyFormats[agency];
  return comesAsPlainCsv(agency) || own.kind === 'whole' ? plainCsv : own;
}

/** Rows of an agency's full export, each as its format writes it; what was merged away is left out. */
export function exportRows({ observations, settings }: ReferencePartnership, agency: AgencyId): readonly string[] {
  const format = formatOf(agency);
  return observations
    .filter((one) => one.agency === agency)
    .map((one) => format.row(one, settings.today))
    .filter((row) => row !== '');
}

/** The full export that an agency drops. */
export function exportFile(
  sample: ReferencePartnership,
  agency: AgencyId,
): { readonly name: string; readonly bytes: Uint8Array } {
  const { today } = sample.settings;
  const format = formatOf(agency);
  const text = exportText(format, 'full', today, exportRows(sample, agency));
  const bytes = format.encoding === 'utf-8' ? new TextEncoder().encode(text) : toWindows1252(text);
  return { name: format.fileName('full', today), bytes };
}

/**
 * Writes the manifest by which a connector reads an agency's export: a preset, with what the agency is involved for and its team.
 *
 * @param folder of this manifest alone
 * @returns its path
 */
export function writeManifest(folder: string, { id, teams: [team], streams: [stream] }: Agency): string {
  const preset = connectorFiles(presets[id as AgencyId] ?? 'csv-drop/plain').manifest;
  const read: unknown = JSON.parse(readFileSync(preset, 'utf8'));
  const { emit, ...manifest } = parseAs('connector-manifest.v1', read, 'MANIFEST_INVALID');
  const own: ConnectorManifest = {
    ...manifest,
    emit: { ...emit, ...(stream && { category: stream.category }), ...(team && { team: team.code }) },
  };
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify(own, undefined, 2));
  const mapping = manifest.map.file ?? '';
  copyFileSync(join(dirname(preset), mapping), join(folder, mapping));
  return path;
}
