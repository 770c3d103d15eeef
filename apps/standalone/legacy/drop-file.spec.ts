import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropFile } from './drop-file.ts';

describe('dropFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-drop-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the folder, leaves the whole file and nothing beside it', async () => {
    const below = join(folder, 'new');
    const path = await dropFile(below, 'children.csv', new Uint8Array([1, 2, 255]));
    expect([...readFileSync(path)]).toEqual([1, 2, 255]);
    expect(readdirSync(below)).toEqual(['children.csv']);
  });

  it('replaces an earlier drop', async () => {
    await dropFile(folder, 'a.xml', new Uint8Array([1]));
    const path = await dropFile(folder, 'a.xml', new Uint8Array([2]));
    expect([...readFileSync(path)]).toEqual([2]);
  });

  it('leaves no unfinished file when it fails', async () => {
    await expect(dropFile(folder, 'no/such/folder.csv', new Uint8Array([1]))).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
