import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJsonFile } from './read-json-file.ts';

describe('readJsonFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-json-'));
  const file = (text: string): string => {
    writeFileSync(join(folder, 'one.json'), text);
    return join(folder, 'one.json');
  };

  it('reads what a file holds', () => {
    expect(readJsonFile(file('{"a":[1]}'))).toEqual({ a: [1] });
  });

  it('says which file is not there or no JSON, and nothing of what is in it', () => {
    expect(() => readJsonFile(join(folder, 'none.json'))).toThrow('FILE_NOT_FOUND');
    expect(() => readJsonFile(file('secret'))).toThrow(
      expect.objectContaining({ code: 'JSON_INVALID', details: { file: join(folder, 'one.json') } }),
    );
  });
});
