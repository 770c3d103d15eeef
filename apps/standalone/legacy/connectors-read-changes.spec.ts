import type { LoadedManifest } from '#libs/connector-sdk';
import {
  type AgencyId,
  agencyIds,
  type Change,
  expectedInvolvements,
  exportText,
  Generator,
  legacyFormats,
  type Observation,
  plainCsv,
  referencePartnership,
  type StreamedFormat,
  sampleToday,
  toAgencyRecord,
  toWindows1252,
} from '#libs/reference-partnership';
import type { AgencyRecord } from '#schemas';
import { presetOf, readWithConnector, type ToldItem } from './testing/read-with-connector.ts';

const seeds = Array.from({ length: 20 }, (_, i) => {
  const profile = i % 2 === 0 ? ('typical' as const) : ('hard' as const);
  const wanted = { people: 400, agencies: agencyIds, seed: i + 1, today: sampleToday, days: 60, profile };
  const generator = new Generator(referencePartnership(wanted).settings);
  return generator.chunk(1, generator.extent.households).changes;
});
const lastDay = '2027-01-01';

type Changes = NonNullable<LoadedManifest['manifest']['source']['streams'][number]['changes']>;

/** A preset of whole exports, made to read changes. */
function readingChanges(preset: string, change: Pick<Changes, 'operation' | 'other'>): LoadedManifest {
  const { manifest, mapping } = presetOf(preset);
  const { changes } = presetOf('csv-drop/changes').manifest.source.streams[0] ?? {};
  const deletes = { strategy: 'none' as const, maxDeletePercent: 5 };
  const streams = manifest.source.streams.map((one) => ({
    ...one,
    deletes,
    changes: { codes: {}, ...changes, ...change },
  }));
  const { decode } = manifest;
  return {
    mapping,
    manifest: {
      ...manifest,
      source: { ...manifest.source, streams },
      decode: decode.format === 'xml' ? { ...decode, changeElement: 'Change' } : decode,
    },
  };
}

function fileOf(format: StreamedFormat, changes: readonly Change[]): Uint8Array {
  const text = exportText(
    format,
    'changes',
    lastDay,
    changes.map((change) => format.change(change)),
  );
  return format.encoding === 'utf-8' ? new TextEncoder().encode(text) : toWindows1252(text);
}

/** Forenames in one column fall apart at blanks, which some hold themselves. */
const inWords = ({ names, ...record }: AgencyRecord) => ({
  ...record,
  names: names.map(({ given, ...name }) => ({ ...name, given: given.join(' ') })),
});

/** What a connector should make of a record. */
function mappedOf(observation: Observation) {
  return {
    record: inWords(toAgencyRecord(observation)),
    involvements: expectedInvolvements(observation, lastDay),
    receipts: observation.receipts,
  };
}

/** Names the other record of a merge or unmerge only where there is one. */
const about = (op: ToldItem['op'], key: string, otherKey?: string): ToldItem => ({
  op,
  key,
  ...(otherKey !== undefined && { otherKey }),
});

/** A change as a row with a code and the other record's key tells it. */
function byRow({ operation, observation, survivor }: Change): readonly object[] {
  const { key } = observation;
  if (operation === 'delete' || operation === 'erase') return [about(operation, key)];
  if (operation === 'merge') return [about('merge', key, survivor?.key)];
  const upsert = { ...about('upsert', key), mapped: mappedOf(observation) };
  return operation === 'unmerge' ? [upsert, about('unmerge', key, survivor?.key)] : [upsert];
}

/** A change as messages tell it: of a merge or unmerge also the record that goes on. */
function byMessage(change: Change): readonly object[] {
  const { operation, survivor } = change;
  const row = byRow(change);
  if (!survivor) return row;
  const goesOn = { ...about('upsert', survivor.key), mapped: mappedOf(survivor) };
  return operation === 'merge' ? [goesOn, ...row] : [...row, goesOn];
}

async function expectRead(
  preset: LoadedManifest,
  agency: AgencyId,
  format: StreamedFormat,
  expectedOf: (change: Change) => readonly object[],
): Promise<ReadonlySet<string>> {
  const operations = new Set<string>();
  for (const all of seeds) {
    const changes = all.filter(({ observation }) => observation.agency === agency);
    const { told, refused } = await readWithConnector(preset, fileOf(format, changes), lastDay);
    expect(refused).toEqual([]);
    const got = told.map(({ mapped, ...item }) => ({
      ...item,
      ...(mapped && {
        mapped: {
          record: inWords({ recordRef: { agency, stream: 'person', key: item.key }, ...mapped.record }),
          involvements: mapped.involvements.map(({ involvement, since, ended }) => ({ involvement, since, ended })),
          receipts: mapped.receipts,
        },
      }),
    }));
    expect(got).toEqual(changes.flatMap(expectedOf));
    for (const { operation } of changes) operations.add(operation);
  }
  return operations;
}

const csv = { operation: 'CHANGE', other: 'MERGED_INTO' };
const own = [
  ['childrens-social-care', presetOf('csv-drop/changes'), byRow],
  ['youth-justice', presetOf('xml-drop/changes'), byRow],
  ['acute-trust', presetOf('hl7-mllp'), byMessage],
  ['school', readingChanges('xml-drop/school-census', { operation: 'Operation', other: 'OtherPupilID' }), byRow],
  ['adult-social-care', readingChanges('csv-drop/adult-care', csv), byRow],
  ['voluntary', readingChanges('csv-drop/upload-sheet', csv), byRow],
] as const;

describe('the daily changes of twenty seeds', () => {
  it.each(own)('of %s pass its connector without a loss', async (agency, preset, expectedOf) => {
    const format = legacyFormats[agency];
    if (format.kind !== 'streamed') throw new Error('no stream');
    const operations = await expectRead(preset, agency, format, expectedOf);
    expect([...operations]).toEqual(expect.arrayContaining(['insert', 'change', 'close', 'delete', 'erase']));
  });

  it('of every agency in plain CSV pass csv-drop without a loss, all seven kinds of them', async () => {
    const operations = new Set<string>();
    for (const agency of agencyIds)
      for (const one of await expectRead(readingChanges('csv-drop/plain', csv), agency, plainCsv, byRow))
        operations.add(one);
    expect(operations.size).toBe(7);
  });
});
