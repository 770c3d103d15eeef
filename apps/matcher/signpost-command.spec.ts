import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signpost } from './signpost-command.ts';

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let [out, error] = ['', ''];
  const code = await signpost(args, env, { out: (line) => (out += line), error: (line) => (error += line) });
  return { code, out, error };
}

describe('signpost', () => {
  it('exits with 2 when called in a wrong way', async () => {
    expect(await run(['partnership', 'load'])).toMatchObject({ code: 2 });
    expect(await run(['unknown'])).toMatchObject({ code: 2 });
    expect(await run(['dead-letters', 'replay'])).toMatchObject({ code: 2, error: expect.stringContaining('--all') });
    expect(await run(['dead-letters', 'replay', '--code', 'NONE'])).toMatchObject({ code: 2 });
  });

  it('exits with 0 after help', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('partnership') });
  });

  it('names a missing setting', async () => {
    expect(await run(['migrate'])).toMatchObject({ code: 1, error: expect.stringContaining('DATABASE_URL') });
  });

  it('names the places at fault in a partnership file, never its values', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
    const file = join(folder, 'partnership.json');
    writeFileSync(file, '{"name": "Okonkwo", "agencies": 3}');
    const { code, error } = await run(['partnership', 'load', file]);
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(error).toContain('PARTNERSHIP_INVALID');
    expect(error).toContain('/agencies');
    expect(error).not.toContain('Okonkwo');
  });
});
