import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connectorFiles } from '#connectors';
import { type AgencyId, exportText, plainCsv, type ReferencePartnership } from '#libs/reference-partnership';
import { type Agency, type ConnectorManifest, parseAs } from '#schemas';

/** The full export of an agency in plain CSV, as bytes. */
export function plainExport({ observations, settings }: ReferencePartnership, agency: AgencyId): Uint8Array {
  const { today } = settings;
  const rows = observations.filter((one) => one.agency === agency).map((one) => plainCsv.row(one, today));
  return new TextEncoder().encode(exportText(plainCsv, 'full', today, rows));
}

/** Name of the file that such an agency drops. */
export const plainFileName = (today: string): string => plainCsv.fileName('full', today);

/**
 * Writes the manifest by which csv-drop reads an agency's plain CSV: the preset, with what the agency is involved for and its team.
 *
 * @param folder of this manifest alone
 * @returns its path
 */
export function writePlainManifest(folder: string, { teams: [team], streams: [stream] }: Agency): string {
  const preset = connectorFiles('csv-drop/plain').manifest;
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
