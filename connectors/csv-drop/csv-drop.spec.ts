import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOfManifest, loadManifest, type SourceItem } from '#libs/connector-sdk';
import {
  Bench,
  type ChangingSource,
  describeConnector,
  type SourceUnderTest,
  type TestPerson,
} from '#libs/connector-sdk/testing';
import { csvDrop } from './csv-drop.ts';

const folder = join(import.meta.dirname, 'fixtures');
const loaded = loadManifest(join(import.meta.dirname, 'manifest.json'));
const header =
  'PERSON_ID,SURNAME,FORENAMES,KNOWN_AS,PREVIOUS_SURNAME,DOB,GENDER,NHS_NO,UPN,ADDRESS_1,ADDRESS_2,TOWN,POSTCODE,SENSITIVE_FLAG,TEAM,INVOLVEMENT_START,INVOLVEMENT_END,INVOLVEMENT_2_START,INVOLVEMENT_2_END,EVENTS,LAST_MODIFIED';

const rowOf = ({ key, family, given, birthDate }: TestPerson): string => {
  const born = birthDate.split('-').reverse().join('/');
  return `${key},${family.toUpperCase()},${given},,,${born},Female,,,1 Mill Lane,,Anytown,ZZ99 3WZ,N,assessment-team,04/05/2025,,,,,01/11/2026`;
};

/** A drop folder of a test's own. @param maxDeletePercent guard of the manifest */
function openSource(maxDeletePercent = 5): SourceUnderTest & { readonly folder: string } {
  const drop = mkdtempSync(join(tmpdir(), 'csv-drop-'));
  const [stream] = loaded.manifest.source.streams;
  const streams = [{ ...stream!, deletes: { strategy: 'keyset-reconcile' as const, maxDeletePercent } }];
  const manifest = { ...loaded.manifest, source: { ...loaded.manifest.source, streams } };
  return {
    folder: drop,
    connector: csvDrop.create({ ...loaded, manifest, settings: { folder: drop, settleMs: 0 } }),
    put(people) {
      writeFileSync(join(drop, 'children.csv'), Buffer.from([header, ...people.map(rowOf), ''].join('\r\n'), 'latin1'));
      return Promise.resolve();
    },
    stop() {
      rmSync(drop, { recursive: true });
      return Promise.resolve();
    },
  };
}

/** A drop folder into which a full export comes, then a file for each change. */
function openChanges(): ChangingSource {
  const drop = mkdtempSync(join(tmpdir(), 'csv-changes-'));
  const changing = loadManifest(join(import.meta.dirname, 'changes/manifest.json'));
  let files = 0;
  const write = (lines: readonly string[]): Promise<void> => {
    const file = join(drop, `${(files++).toString()}.csv`);
    writeFileSync(file, Buffer.from([...lines, ''].join('\r\n'), 'latin1'));
    // Files are read in the order of their times, and a clock may show two of them the same one.
    utimesSync(file, files, files);
    return Promise.resolve();
  };
  return {
    connector: csvDrop.create({ ...changing, settings: { folder: drop, settleMs: 0 } }),
    put: (people) => write([header, ...people.map(rowOf)]),
    tell({ op, person, other }) {
      const isWhole = op === 'upsert' || op === 'unmerge';
      const row = isWhole ? rowOf(person) : person.key + ','.repeat(header.split(',').length - 1);
      const code = op === 'upsert' ? 'CHANGE' : op.toUpperCase();
      return write([`${header},CHANGE,MERGED_INTO`, `${row},${code},${other?.key ?? ''}`]);
    },
    stop() {
      rmSync(drop, { recursive: true });
      return Promise.resolve();
    },
  };
}

async function itemsOf(file: string): Promise<readonly SourceItem[]> {
  const connector = csvDrop.create({ ...loaded, settings: {} });
  const items: SourceItem[] = [];
  for await (const item of connector.readFile(file)) items.push(item);
  return items;
}

/** What was read: keys of records, codes of bad places. */
const summaryOf = (items: readonly SourceItem[]): readonly string[] =>
  items.map((item) =>
    item.kind === 'record' ? item.source.children[0]!.text : item.kind === 'bad' ? item.code : item.kind,
  );

async function withFile<T>(bytes: Uint8Array | string, use: (path: string) => Promise<T>): Promise<T> {
  const drop = mkdtempSync(join(tmpdir(), 'csv-file-'));
  try {
    writeFileSync(join(drop, 'x.csv'), bytes);
    return await use(join(drop, 'x.csv'));
  } finally {
    rmSync(drop, { recursive: true });
  }
}

describeConnector({
  name: 'csv-drop',
  open: () => Promise.resolve(openSource(50)),
  openChanging: () => Promise.resolve(openChanges()),
});

describe('csv-drop', () => {
  it('reads windows-1252, quotes and a value over two lines', async () => {
    const items = await itemsOf(join(folder, 'children.csv'));
    expect(summaryOf(items)).toEqual(['100001', '100002', '100003', '100004', '100005', '100006']);
    const text = (at: number, name: string): string | undefined => {
      const item = items[at]!;
      return item.kind === 'record' ? item.source.children.find((child) => child.name === name)?.text : undefined;
    };
    expect(text(0, 'FORENAMES')).toBe('Siân Mair');
    expect(text(4, 'ADDRESS_1')).toBe('9 Park Road\nRear entrance');
    expect(text(5, 'FORENAMES')).toBe('"Jay" Robert');
  });

  it.each([
    {
      file: 'broken-quote.csv',
      read: ['200001', 'CSV_QUOTE_BROKEN', '200003', 'CSV_QUOTE_BROKEN', '200005', 'CSV_QUOTE_BROKEN', '200007'],
    },
    { file: 'wrong-encoding.csv', read: ['200001', 'ENCODING_WRONG', 'ENCODING_WRONG', '200004'] },
    { file: 'column-count.csv', read: ['200001', 'CSV_COLUMN_COUNT', 'CSV_COLUMN_COUNT', '200004'] },
  ])('goes on after each bad row of $file', async ({ file, read }) => {
    expect(summaryOf(await itemsOf(join(folder, file)))).toEqual(read);
  });

  it('keeps aside what a mapping cannot take, each with its code and field', async () => {
    const source = openSource();
    const bench = new Bench(source);
    cpSync(join(folder, 'forbidden.csv'), join(source.folder, 'children.csv'));
    const { status } = await bench.run();
    expect(status).toMatchObject({ state: 'ok', sent: 2, deadLettered: 5 });
    expect(status.codes).toEqual({
      FIELD_NAME_FORBIDDEN: 1,
      TEXT_FORBIDDEN_CHARACTER: 1,
      DATE_IN_FUTURE: 1,
      DATE_INVALID: 1,
      CODE_UNKNOWN: 1,
    });
    await bench.stop();
  });

  it('keeps aside a row by which nobody could be found, and takes the others', async () => {
    const source = openSource();
    const bench = new Bench(source);
    const lost = header.split(',').map((name) => {
      const values: Record<string, string> = { PERSON_ID: 'K2', DOB: '01/01/1900', INVOLVEMENT_START: '04/05/2025' };
      return values[name] ?? '';
    });
    const found = rowOf({ key: 'K1', family: 'Smith', given: 'Ann', birthDate: '1985-01-01' });
    writeFileSync(join(source.folder, 'children.csv'), [header, found, lost.join(','), ''].join('\r\n'));
    const { status } = await bench.run();
    expect(status).toMatchObject({ state: 'ok', sent: 1, deadLettered: 1, codes: { RECORD_WITHOUT_IDENTITY: 1 } });
    await bench.stop();
  });

  it('pauses with the difference when a column is missing, and goes on with a mended file', async () => {
    const source = openSource();
    const bench = new Bench(source);
    cpSync(join(folder, 'missing-column.csv'), join(source.folder, 'children.csv'));
    const paused = { state: 'paused', pausedBecause: 'STREAM_FIELDS_MISSING', sent: 0 };
    const report = await bench.run();
    expect(report.status).toMatchObject(paused);
    expect(report.fields).toEqual(['DOB', 'POSTCODE']);
    expect((await bench.run()).status).toMatchObject(paused);
    cpSync(join(folder, 'children.csv'), join(source.folder, 'children.csv'));
    expect((await bench.run()).status).toMatchObject({ state: 'ok', sent: 6 });
    await bench.stop();
  });

  it('does not tell a header that is no header: it may be a person', async () => {
    await withFile(
      `${rowOf({ key: 'K1', family: 'Canary', given: 'A', birthDate: '1985-01-01' })}\r\n`,
      async (path) => {
        const error: unknown = await itemsOf(path).catch((thrown: unknown) => thrown);
        expect(JSON.stringify(error)).not.toMatch(/canary/i);
        expect(error).toMatchObject({ code: 'STREAM_FIELDS_MISSING' });
      },
    );
  });

  it('refuses a field of 10 MB and goes on with the next row', async () => {
    const person = { family: 'Smith', given: 'Ann', birthDate: '1985-01-01' };
    const huge = rowOf({ ...person, key: 'K2', given: 'A'.repeat(10_000_000) });
    const rows = [header, rowOf({ ...person, key: 'K1' }), huge, rowOf({ ...person, key: 'K3' }), ''];
    await withFile(rows.join('\r\n'), async (path) => {
      expect(summaryOf(await itemsOf(path))).toEqual(['K1', 'FIELD_TOO_LARGE', 'K3']);
    });
  });

  it('does not swallow rows between two broken quotes that would make one row', async () => {
    const one = (key: string, surname: string): string =>
      rowOf({ key, family: 'X', given: 'Ann', birthDate: '1985-01-01' }).replace(',X,', `,${surname},`);
    const rows = [header, one('K1', '"SMITH'), one('K2', 'JONES'), one('K3', 'KHAN"'), one('K4', 'EVANS'), ''];
    await withFile(rows.join('\n'), async (path) => {
      expect(summaryOf(await itemsOf(path))).toEqual(['CSV_QUOTE_BROKEN', 'K2', 'CSV_QUOTE_BROKEN', 'K4']);
    });
  });

  it('deletes what a whole export no longer holds, but not behind bad rows or when too much is gone', async () => {
    const people = Array.from({ length: 10 }, (_, at): TestPerson => {
      return { key: `K${at}`, family: 'Smith', given: 'Ann', birthDate: '1985-01-01' };
    });
    const source = openSource(10);
    const bench = new Bench(source);
    await source.put(people);
    await bench.run();
    writeFileSync(
      join(source.folder, 'children.csv'),
      [header, ...people.slice(1).map(rowOf), 'K0,"broken', ''].join('\r\n'),
    );
    expect(await bench.run()).toMatchObject({
      deletesPostponed: true,
      status: { state: 'ok', sent: 0, deadLettered: 1 },
    });
    await source.put(people.slice(1));
    expect((await bench.run()).status).toMatchObject({ state: 'ok', sent: 1, unchanged: 9 });
    expect(bench.sender.items.at(-1)).toMatchObject({
      agencyRecord: { op: 'delete' },
      involvement: { involvements: [], protection: 'unknown' },
    });
    await source.put([]);
    expect((await bench.run()).status).toMatchObject({ state: 'paused', pausedBecause: 'DELETE_GUARD', sent: 0 });
    await source.put(people);
    expect((await bench.run()).status).toMatchObject({ state: 'ok', sent: 1, unchanged: 9 });
    expect(bench.sender.held().size).toBe(10);
    await bench.stop();
  });

  it('has no manifest by which files of changes are taken for whole exports', () => {
    const drop = mkdtempSync(join(tmpdir(), 'csv-manifest-'));
    const text = readFileSync(join(import.meta.dirname, 'changes/manifest.json'), 'utf8');
    writeFileSync(
      join(drop, 'manifest.json'),
      text.replace('"none"', '"keyset-reconcile"').replace('../mapping', 'mapping'),
    );
    cpSync(join(import.meta.dirname, 'mapping.json'), join(drop, 'mapping.json'));
    expect(faultsOfManifest(join(drop, 'manifest.json'))).toMatchObject([
      { pointer: '/source/streams/0/deletes/strategy', why: 'files of changes are no full exports: none' },
    ]);
    rmSync(drop, { recursive: true });
  });

  it('keeps aside a change that names no other record, or none that it knows, and goes on', async () => {
    const source = openChanges();
    const bench = new Bench(source);
    const bob: TestPerson = { key: 'K1', family: 'Smith', given: 'Bob', birthDate: '1985-01-01' };
    await source.put([bob]);
    await bench.run();
    await source.tell({ op: 'merge', person: bob });
    await source.tell({ op: 'merge', person: bob, other: bob });
    await source.tell({ op: 'explode' as 'erase', person: bob });
    const { status } = await bench.run();
    expect(status).toMatchObject({ state: 'ok', sent: 0, codes: { RECORD_INVALID: 2, CODE_UNKNOWN: 1 } });
    expect(bench.sender.held().size).toBe(1);
    await bench.stop();
  });
});
