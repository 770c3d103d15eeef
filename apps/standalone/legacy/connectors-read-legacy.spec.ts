import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectorFiles, connectorKindOf } from '#connectors';
import { legacyKeyOf, loadManifest, type MappedRecord } from '#libs/connector-sdk';
import { samplePartnership, sampleToday, withCanaries } from '#libs/reference-partnership';
import type { AgencyRecord } from '#schemas';
import { HubError } from '#schemas/errors';

const folder = mkdtempSync(join(tmpdir(), 'signpost-read-legacy-'));
const sample = samplePartnership();
const { legacy, canaries } = withCanaries(sample);
const sources = [
  { agency: 'childrens-social-care', connector: 'csv-drop', content: legacy.childrenCsv },
  { agency: 'youth-justice', connector: 'xml-drop', content: legacy.youngPeopleXml },
  {
    agency: 'police',
    connector: 'postgres-view',
    content: legacy.police.rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  },
  { agency: 'health', connector: 'hl7-mllp', content: legacy.hl7Messages.join('') },
] as const;

interface Read {
  readonly byKey: ReadonlyMap<string, MappedRecord>;
  /** Codes of what was refused. */
  readonly refused: readonly string[];
}

/** Reads a source as the connector of its kind does: later records of a key replace earlier ones, a merge ends the retired. */
async function readSource(connector: string, content: string | Uint8Array): Promise<Read> {
  const { manifest, mapping } = loadManifest(connectorFiles(connector).manifest);
  const settings = { folder, databaseUrl: 'postgres://nobody@127.0.0.1:1/none', view: 'legacy.person_feed', port: 0 };
  const made = connectorKindOf(manifest).create({ manifest, mapping, settings });
  const path = join(folder, connector);
  writeFileSync(path, content);
  const byKey = new Map<string, MappedRecord>();
  const refused: string[] = [];
  for await (const item of made.readFile(path)) {
    if (item.kind === 'bad') refused.push(item.code);
    if (item.kind !== 'record') continue;
    if (item.retiredKey !== undefined) byKey.delete(item.retiredKey);
    try {
      byKey.set(legacyKeyOf(manifest.source.streams[0]!, item.source) ?? '', made.toRecord(item.source, sampleToday));
    } catch (error) {
      refused.push(error instanceof HubError ? error.code : String(error));
    }
  }
  await made.close();
  return { byKey, refused };
}

describe.each(sources)('$connector reads the extract of $agency', ({ agency, connector, content }) => {
  let read: Read = { byKey: new Map(), refused: [] };
  beforeAll(async () => {
    read = await readSource(connector, content);
  });
  afterAll(() => rmSync(join(folder, connector), { force: true }));

  it('as a perfect parser does', () => {
    const expected = sample.agencyRecords.filter(({ recordRef }) => recordRef.agency === agency);
    const got = expected.map(({ recordRef }): AgencyRecord | undefined => {
      const record = read.byKey.get(recordRef.key)?.record;
      return record && { recordRef, ...record };
    });
    expect(got).toEqual(expected);
  });

  it('and its involvements', () => {
    const expected = sample.expectedFlags.filter(({ owner }) => owner === agency);
    const got = expected.flatMap(({ recordId }) => read.byKey.get(recordId.split('/person/')[1] ?? '')?.involvements);
    const told = expected.map(({ involvement, since, ended }) => ({ involvement, since, ...(ended && { ended }) }));
    expect(got).toEqual(told.map((one) => expect.objectContaining(one) as unknown));
  });

  it('takes the good canary record and refuses the bad one alone', () => {
    const records = sample.agencyRecords.filter(({ recordRef }) => recordRef.agency === agency).length;
    expect(read.byKey.size).toBe(records + 1);
    expect(read.refused).toHaveLength(1);
    const [key] = canaries.filter((canary) => canary.agency === agency)[0]?.texts ?? [];
    const taken = JSON.stringify(read.byKey.get(key ?? ''));
    const planted = canaries.filter((canary) => canary.agency === agency && !canary.texts[0]?.startsWith('Qzxb'));
    const missing = planted.filter(({ texts }) => !texts.some((text) => taken.includes(text)));
    // The key travels in the record reference, the title is no identity detail.
    expect(missing.map(({ field }) => field).filter((field) => !/title/i.test(field))).toEqual([planted[0]?.field]);
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));
