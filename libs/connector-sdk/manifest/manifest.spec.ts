import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOfManifest, loadManifest } from './load-manifest.ts';
import { jsonFaultOf } from './json-fault.ts';
import { placeOfPointer } from './place-of-pointer.ts';

const text = `{
  "a": { "b": [1, [2, "x]"], {}], "c\\"d": "{" },
  "list": [[], { "deep": [true, null] }],
  "end": 7
}`;

describe('placeOfPointer', () => {
  it.each([
    { pointer: '/', place: { line: 1, column: 1 } },
    { pointer: '/a/b/1/1', place: { line: 2, column: 23 } },
    { pointer: '/a/c"d', place: { line: 2, column: 43 } },
    { pointer: '/list/1/deep/1', place: { line: 3, column: 33 } },
    { pointer: '/end', place: { line: 4, column: 10 } },
    { pointer: '/a/missing', place: { line: 2, column: 8 } },
  ])('finds $pointer', ({ pointer, place }) => {
    expect(placeOfPointer(text, pointer)).toEqual(place);
  });
});

describe('jsonFaultOf', () => {
  it.each([
    { text: '{"a": [1, 2,]}', at: 12 },
    { text: '{"a" 1}', at: 5 },
    { text: '[1] x', at: 4 },
    { text: '', at: 0 },
    { text: '[1, {"a": null}]', at: 16 },
  ])('finds the fault of $text', ({ text, at }) => {
    expect(jsonFaultOf(text)).toBe(at);
  });
});

describe('faultsOfManifest', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('tells a file that is missing or no JSON', () => {
    expect(faultsOfManifest(join(folder, 'none.json'))).toMatchObject([{ why: 'the file cannot be read' }]);
    writeFileSync(join(folder, 'bad.json'), '{\n  "a": ,\n}');
    expect(faultsOfManifest(join(folder, 'bad.json'))).toMatchObject([
      { why: 'not well-formed JSON', line: 2, column: 8 },
    ]);
  });

  it('tells every place that does not fulfil the schema', () => {
    const path = join(folder, 'manifest.json');
    writeFileSync(path, '{\n  "kind": "Something"\n}');
    expect(faultsOfManifest(path)).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer: '/kind', line: 2, column: 11 })]),
    );
    expect(() => loadManifest(path)).toThrow(expect.objectContaining({ code: 'MANIFEST_INVALID' }));
  });
});
