import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadManifest, type SourceItem, type SourceNode } from '#libs/connector-sdk';
import {
  Bench,
  type ChangingSource,
  describeConnector,
  type SourceUnderTest,
  type TestPerson,
} from '#libs/connector-sdk/testing';
import { xmlDrop } from './xml-drop.ts';

const folder = join(import.meta.dirname, 'fixtures');
const loaded = loadManifest(join(import.meta.dirname, 'manifest.json'));
const open = `<YouthJusticeExtract xmlns="urn:example:youth-justice:extract:1" xmlns:pd="http://www.govtalk.gov.uk/people/PersonDescriptives">`;

const elementOf = ({ key, family, given, birthDate }: TestPerson): string =>
  `<YoungPerson><CaseReference>${key}</CaseReference><pd:PersonName><pd:PersonGivenName>${given}</pd:PersonGivenName>` +
  `<pd:PersonFamilyName>${family}</pd:PersonFamilyName></pd:PersonName><pd:PersonBirthDate>${birthDate}</pd:PersonBirthDate>` +
  `<pd:GenderAtBirth>1</pd:GenderAtBirth><Intervention><StartDate>2026-02-11</StartDate></Intervention></YoungPerson>`;
const documentOf = (people: readonly TestPerson[]): string =>
  `<?xml version="1.0"?>\n${open}${people.map(elementOf).join('\n')}</YouthJusticeExtract>`;

/** A drop folder of a test's own. */
function openSource(): SourceUnderTest & { readonly folder: string } {
  const drop = mkdtempSync(join(tmpdir(), 'xml-drop-'));
  const [stream] = loaded.manifest.source.streams;
  const streams = [{ ...stream!, deletes: { strategy: 'keyset-reconcile' as const, maxDeletePercent: 50 } }];
  const manifest = { ...loaded.manifest, source: { ...loaded.manifest.source, streams } };
  return {
    folder: drop,
    connector: xmlDrop.create({ ...loaded, manifest, settings: { folder: drop, settleMs: 0 } }),
    put(people) {
      writeFileSync(join(drop, 'young-people.xml'), documentOf(people));
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
  const drop = mkdtempSync(join(tmpdir(), 'xml-changes-'));
  const changing = loadManifest(join(import.meta.dirname, 'changes/manifest.json'));
  let files = 0;
  const write = (document: string): Promise<void> => {
    const file = join(drop, `${(files++).toString()}.xml`);
    writeFileSync(file, document);
    // Files are read in the order of their times, and a clock may show two of them the same one.
    utimesSync(file, files, files);
    return Promise.resolve();
  };
  return {
    connector: xmlDrop.create({ ...changing, settings: { folder: drop, settleMs: 0 } }),
    put: (people) => write(documentOf(people)),
    tell({ op, person, other }) {
      const isWhole = op === 'upsert' || op === 'unmerge';
      const what = isWhole ? elementOf(person) : `<Gone><CaseReference>${person.key}</CaseReference></Gone>`;
      const otherKey = other ? `<OtherCaseReference>${other.key}</OtherCaseReference>` : '';
      const operation = `<Operation>${op === 'upsert' ? 'change' : op}</Operation>`;
      return write(
        `<?xml version="1.0"?>\n${open}<Change>${operation}${otherKey}${what}</Change></YouthJusticeExtract>`,
      );
    },
    stop() {
      rmSync(drop, { recursive: true });
      return Promise.resolve();
    },
  };
}

interface WhatWasRead {
  readonly items: readonly SourceItem[];
  /** Code of what ended the reading. */
  readonly failure?: string;
}

async function readAll(file: string): Promise<WhatWasRead> {
  const connector = xmlDrop.create({ ...loaded, settings: {} });
  const items: SourceItem[] = [];
  try {
    for await (const item of connector.readFile(file)) items.push(item);
    return { items };
  } catch (error) {
    return { items, failure: (error as { code: string }).code };
  }
}

async function readText(text: string | Uint8Array): Promise<WhatWasRead> {
  const drop = mkdtempSync(join(tmpdir(), 'xml-file-'));
  writeFileSync(join(drop, 'x.xml'), text);
  return readAll(join(drop, 'x.xml')).finally(() => rmSync(drop, { recursive: true }));
}

const textOf = (node: SourceNode, name: string): string | undefined =>
  node.children.find((child) => child.name === name)?.text;
const summaryOf = (items: readonly SourceItem[]): readonly (string | undefined)[] =>
  items.map((item) =>
    item.kind === 'record' ? textOf(item.source, 'CaseReference') : item.kind === 'bad' ? item.code : item.kind,
  );

describeConnector({
  name: 'xml-drop',
  open: () => Promise.resolve(openSource()),
  openChanging: () => Promise.resolve(openChanges()),
});

describe('xml-drop', () => {
  it('keeps values as text: leading zeros, character references, entities of XML itself', async () => {
    const { items } = await readAll(join(folder, 'young-people.xml'));
    expect(summaryOf(items)).toEqual(['YJ-0001', 'YJ-0002', 'YJ-0003']);
    const text = JSON.stringify(items[1]);
    expect(text).toContain('"Siôn"');
    expect(text).toContain(`"O'Neil & Sons"`);
    expect(text).toContain('"000123456789"');
  });

  it.each([
    { file: 'doctype.xml', read: [], failure: 'XML_DOCTYPE_REFUSED' },
    { file: 'entity-bomb.xml', read: [], failure: 'XML_DOCTYPE_REFUSED' },
    { file: 'cut-short.xml', read: ['YJ-0001', 'YJ-0002'], failure: 'XML_NOT_WELL_FORMED' },
    { file: 'renamed-element.xml', read: [], failure: 'STREAM_FIELDS_MISSING' },
    {
      file: 'bad-records.xml',
      read: ['YJ-0001', 'YJ-0002', 'XML_TOO_DEEP', 'FIELD_NAME_FORBIDDEN', 'ENCODING_WRONG', 'YJ-0006'],
      failure: undefined,
    },
  ])('reads $file as far as it can', async ({ file, read, failure }) => {
    const done = await readAll(join(folder, file));
    expect({ read: summaryOf(done.items), failure: done.failure }).toEqual({ read, failure });
  });

  it('sees a DOCTYPE wherever the file is cut into pieces', async () => {
    const filler = `<!-- ${'x'.repeat(131_052)} -->`;
    expect(await readText(`${filler}<!DOCTYPE x>${open}</YouthJusticeExtract>`)).toMatchObject({ items: [] });
  });

  it.each([
    {
      what: 'a text without end',
      text: `${open}<YoungPerson><CaseReference>${'x'.repeat(20_000_000)}`,
      failure: 'FIELD_TOO_LARGE',
    },
    {
      what: 'an attribute without end',
      text: `${open}<YoungPerson a="${'x'.repeat(20_000_000)}`,
      failure: 'FIELD_TOO_LARGE',
    },
    { what: 'elements without end', text: `${open}${'<a>'.repeat(100_000)}`, failure: 'XML_TOO_DEEP' },
    { what: 'an entity of its own', text: `${open}&xxe;</YouthJusticeExtract>`, failure: 'XML_NOT_WELL_FORMED' },
    { what: 'a lone surrogate', text: `${open}&#xD800;</YouthJusticeExtract>`, failure: 'XML_NOT_WELL_FORMED' },
    { what: 'NUL', text: `${open}&#0;</YouthJusticeExtract>`, failure: 'XML_NOT_WELL_FORMED' },
    { what: 'nothing', text: '', failure: 'XML_NOT_WELL_FORMED' },
  ])('survives $what', async ({ text, failure }) => {
    expect((await readText(text)).failure).toBe(failure);
  });

  it('keeps aside a record of 10 MB and goes on with the next', async () => {
    const person = { family: 'Smith', given: 'Ann', birthDate: '2010-01-01' };
    const people = [
      { ...person, key: 'K1' },
      { ...person, key: 'K2', given: 'A'.repeat(10_000_000) },
      { ...person, key: 'K3' },
    ];
    expect(summaryOf((await readText(documentOf(people))).items)).toEqual(['K1', 'FIELD_TOO_LARGE', 'K3']);
  });

  it('pauses with a broken file, sends what stands before the break and deletes nothing', async () => {
    const source = openSource();
    const bench = new Bench(source);
    cpSync(join(folder, 'young-people.xml'), join(source.folder, 'young-people.xml'));
    expect((await bench.run()).status).toMatchObject({ state: 'ok', sent: 3 });
    cpSync(join(folder, 'cut-short.xml'), join(source.folder, 'young-people.xml'));
    expect((await bench.run()).status).toMatchObject({
      state: 'paused',
      pausedBecause: 'XML_NOT_WELL_FORMED',
      read: 2,
    });
    expect(bench.sender.held().size).toBe(3);
    expect((await bench.run()).status).toMatchObject({ state: 'paused', read: 0 });
    cpSync(join(folder, 'young-people.xml'), join(source.folder, 'young-people.xml'));
    expect((await bench.run()).status).toMatchObject({ state: 'ok' });
    await bench.stop();
  });
});
