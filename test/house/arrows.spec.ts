import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
const cruise = (...paths: string[]) =>
  spawnSync(process.execPath, [cruiser, '--config', '.dependency-cruiser.cjs', ...paths], { encoding: 'utf8' });

interface Cruised {
  readonly modules: readonly { readonly source: string }[];
}

describe('the arrows of the house', () => {
  // A resolver set up wrongly sees no import at all, and then every rule holds.
  it.each([
    { from: 'schemas', imports: '#matching', why: 'the first floor imports nothing of ours' },
    { from: 'matching', imports: 'pg', why: 'the engine knows no database' },
    { from: 'libs/flag-index', imports: '#libs/linkage', why: 'the flag index knows no demographics' },
    { from: 'apps/web', imports: '#libs/postgres', why: 'pages reach nothing but the hub' },
    { from: 'connectors', imports: '@nestjs/common', why: 'a connector needs no framework' },
    { from: 'libs/linkage', imports: '../../libs/access/decide.ts', why: 'a library is entered by its index' },
  ])('forbid $from to import $imports: $why', ({ from, imports }) => {
    const folder = mkdtempSync(join(from, 'planted-'));
    try {
      const depth = imports.startsWith('../') ? `../${imports}` : imports;
      writeFileSync(join(folder, 'planted.ts'), `import '${depth}';\nexport const planted = true;\n`);
      const { status, stdout } = cruise(folder);
      expect(stdout).toContain('planted.ts');
      expect(status).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are checked in every code folder, each of which has a spec', () => {
    const folders = ['libs', 'apps', 'connectors'].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${parent}/${entry.name}`),
    );
    const json = execFileSync(
      process.execPath,
      [
        cruiser,
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        'schemas',
        'matching',
        'libs',
        'apps',
        'connectors',
        'test',
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const cruised = (JSON.parse(json) as Cruised).modules.map((module) => module.source);
    for (const folder of [...folders, 'schemas', 'matching']) {
      expect(cruised.filter((source) => source.startsWith(`${folder}/`))).not.toHaveLength(0);
      const specs = cruised.filter((source) => source.startsWith(`${folder}/`) && source.endsWith('.spec.ts'));
      const elsewhere = cruised.filter(
        (source) => /^test\/.*\.spec\.ts$/.test(source) && source.includes(folder.split('/').pop() ?? ''),
      );
      expect({ folder, specs: specs.length + elsewhere.length > 0 }).toEqual({ folder, specs: true });
    }
  });
});
