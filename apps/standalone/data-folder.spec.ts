import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from './data-folder.ts';

describe('openDataFolder', () => {
  let path: string;
  beforeEach(() => (path = mkdtempSync(join(tmpdir(), 'signpost-data-'))));
  afterEach(() => rmSync(path, { recursive: true }));

  it('makes secrets that only their owner reads, once, and remembers what a start has loaded', () => {
    const first = openDataFolder(join(path, 'new'), ['police']);
    expect(first.held).toBeUndefined();
    expect(statSync(join(path, 'new', 'secrets.json')).mode & 0o777).toBe(0o600);
    const held = { people: 2000, agencies: 4, isComplete: false };
    first.markHeld(held);
    first.release();
    const second = openDataFolder(join(path, 'new'), ['police']);
    expect(second).toMatchObject({ held, secrets: first.secrets });
  });

  it('is for one start at a time, and says which process holds it', () => {
    writeFileSync(join(path, 'signpost.pid'), process.ppid.toString());
    expect(() => openDataFolder(path, [])).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        details: { fields: ['--data'], reason: expect.stringContaining(`process ${process.ppid.toString()}`) },
      }),
    );
    expect(readFileSync(join(path, 'signpost.pid'), 'utf8')).toBe(process.ppid.toString());
  });

  it.each(['999999999', '', 'x', '-1'])('takes over what a start left that is gone: %j', (pid) => {
    writeFileSync(join(path, 'signpost.pid'), pid);
    openDataFolder(path, []).release();
  });

  it.each([
    {
      what: 'a file',
      prepare: (file: string) => writeFileSync(file, ''),
      reason: 'no folder that this user can write to',
    },
    {
      what: 'a folder with broken secrets',
      prepare: (folder: string) => {
        openDataFolder(folder, []).release();
        writeFileSync(join(folder, 'secrets.json'), '{');
      },
      reason: 'secrets.json cannot be read',
    },
  ])('says what is wrong with $what', ({ prepare, reason }) => {
    const at = join(path, 'given');
    prepare(at);
    expect(() => openDataFolder(at, [])).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        details: { fields: ['--data'], reason: expect.stringContaining(reason) },
      }),
    );
  });
});
