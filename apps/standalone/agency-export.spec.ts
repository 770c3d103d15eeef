import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectorKindOf } from '#connectors';
import { loadManifest } from '#libs/connector-sdk';
import { agencyIds, referencePartnership, sampleAgencyIds, sampleToday } from '#libs/reference-partnership';
import { comesAsPlainCsv, exportFile, exportRows, sendsMessages, writeManifest } from './agency-export.ts';

const sample = referencePartnership({ people: 200, agencies: agencyIds, seed: 1, today: sampleToday });
const partnership = sample.partnership({ issuer: 'http://localhost/idp', connectorKeys: {} });
const others = agencyIds.filter((agency) => !(sampleAgencyIds as readonly string[]).includes(agency));

describe('exports of agencies beyond the sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-export-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('come as plain CSV where no connector reads their format', () => {
    expect(others.filter(comesAsPlainCsv)).toEqual(['housing', 'benefits', 'probation', 'victim-support']);
  });

  it.each(others)(
    'of %s have a manifest with its own category and team, and rows that its connector takes',
    async (id) => {
      const agency = partnership.agencies.find((one) => one.id === id)!;
      const own = join(folder, id);
      const { manifest, mapping } = loadManifest(writeManifest(mkdtempSync(own), agency));
      expect(manifest.emit).toMatchObject({ category: agency.streams[0]?.category, team: agency.teams[0]?.code });
      const kind = connectorKindOf(manifest);
      expect(kind.transport === 'mllp').toBe(sendsMessages(id));
      const connector = kind.create({ manifest, mapping, settings: { folder, port: 0 } });
      const standing = sample.agencyRecords.filter(({ recordRef }) => recordRef.agency === id);
      expect(exportRows(sample, id)).toHaveLength(standing.length);
      if (!sendsMessages(id)) expect(exportFile(sample, id).name).toMatch(kind.format === 'csv' ? /\.csv$/ : /\.xml$/);
      await connector.close();
    },
  );
});
