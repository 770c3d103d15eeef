import { expectedInvolvements, samplePartnership, sampleToday, withCanaries } from '#libs/reference-partnership';
import type { AgencyRecord } from '#schemas';
import { type ReadSource, readWithConnector } from './testing/read-with-connector.ts';

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

describe.each(sources)('$connector reads the extract of $agency', ({ agency, connector, content }) => {
  let read: ReadSource = { byKey: new Map(), told: [], refused: [] };
  beforeAll(async () => {
    read = await readWithConnector(connector, content, sampleToday);
  });

  it('as a perfect parser does', () => {
    const expected = sample.agencyRecords.filter(({ recordRef }) => recordRef.agency === agency);
    const got = expected.map(({ recordRef }): AgencyRecord | undefined => {
      const record = read.byKey.get(recordRef.key)?.record;
      return record && { recordRef, ...record };
    });
    expect(got).toEqual(expected);
  });

  it('and its periods of contact and event receipts', () => {
    const standing = sample.observations.filter((one) => one.agency === agency && one.mergedInto === undefined);
    const found = standing.map(({ key }) => read.byKey.get(key));
    expect(
      found.map((one) => one?.involvements.map(({ involvement, since, ended }) => ({ involvement, since, ended }))),
    ).toEqual(standing.map((one) => expectedInvolvements(one, sampleToday)));
    expect(found.map((one) => one?.receipts)).toEqual(standing.map(({ receipts }) => receipts));
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
