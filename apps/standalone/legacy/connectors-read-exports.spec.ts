import {
  type AgencyId,
  agencyIds,
  expectedInvolvements,
  exportText,
  legacyFormats,
  plainCsv,
  type ReferencePartnership,
  referencePartnership,
  type StreamedFormat,
  sampleToday,
  toWindows1252,
} from '#libs/reference-partnership';
import type { AgencyRecord } from '#schemas';
import { readWithConnector } from './testing/read-with-connector.ts';

const partnerships = Array.from({ length: 20 }, (_, i) =>
  referencePartnership({
    people: 200,
    agencies: agencyIds,
    seed: i + 1,
    today: sampleToday,
    profile: i % 2 === 0 ? 'typical' : 'hard',
  }),
);

function exportOf({ observations }: ReferencePartnership, agency: AgencyId, format: StreamedFormat): Uint8Array {
  const rows = observations.filter((one) => one.agency === agency).map((one) => format.row(one, sampleToday));
  const text = exportText(format, 'full', sampleToday, rows);
  return format.encoding === 'utf-8' ? new TextEncoder().encode(text) : toWindows1252(text);
}

/** Forenames in one column fall apart at blanks, which some hold themselves. */
const inWords = ({ names, ...record }: AgencyRecord) => ({
  ...record,
  names: names.map(({ given, ...name }) => ({ ...name, given: given.join(' ') })),
});

/** Agencies that never close a record: nobody comes back to them. */
const registers: ReadonlySet<AgencyId> = new Set(['health', 'school']);

async function expectRead(
  preset: string,
  agency: AgencyId,
  contentOf: (partnership: ReferencePartnership) => string | Uint8Array,
): Promise<void> {
  let records = 0;
  let periods = 0;
  let events = 0;
  for (const partnership of partnerships) {
    const read = await readWithConnector(preset, contentOf(partnership), sampleToday);
    expect(read.refused).toEqual([]);
    const expected = partnership.agencyRecords.filter(({ recordRef }) => recordRef.agency === agency);
    expect(read.byKey.size).toBe(expected.length);
    const got = expected.flatMap(({ recordRef }) => {
      const record = read.byKey.get(recordRef.key)?.record;
      return record ? [inWords({ recordRef, ...record })] : [];
    });
    expect(got).toEqual(expected.map(inWords));
    const standing = partnership.observations.filter((one) => one.agency === agency && one.mergedInto === undefined);
    for (const observation of standing) {
      const { involvements = [], receipts } = read.byKey.get(observation.key) ?? {};
      expect(involvements.map(({ involvement, since, ended }) => ({ involvement, since, ended }))).toEqual(
        expectedInvolvements(observation, sampleToday),
      );
      expect(receipts).toEqual(observation.receipts);
      periods += involvements.length;
      events += observation.receipts.length;
    }
    records += expected.length;
  }
  expect(records).toBeGreaterThan(50);
  expect([periods > records, events > 0]).toEqual([!registers.has(agency), agency !== 'health']);
}

const own = [
  ['childrens-social-care', 'csv-drop'],
  ['youth-justice', 'xml-drop'],
  ['acute-trust', 'hl7-mllp'],
  ['school', 'xml-drop/school-census'],
  ['adult-social-care', 'csv-drop/adult-care'],
  ['voluntary', 'csv-drop/upload-sheet'],
] as const;

describe('exports of twenty seeds', () => {
  it.each(own)('of %s pass %s as a perfect parser would read them', async (agency, preset) => {
    const format = legacyFormats[agency];
    if (format.kind !== 'streamed') throw new Error('no stream');
    await expectRead(preset, agency, (partnership) => exportOf(partnership, agency, format));
  });

  it('of police, as rows of the view, pass postgres-view as a perfect parser would read them', () =>
    expectRead('postgres-view', 'police', ({ legacy }) =>
      legacy.police.rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    ));

  it.each(agencyIds)('of %s in plain CSV pass csv-drop as a perfect parser would read them', (agency) =>
    expectRead('csv-drop/plain', agency, (partnership) => exportOf(partnership, agency, plainCsv)),
  );
});
