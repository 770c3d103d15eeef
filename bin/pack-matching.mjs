/** `npm run pack:matching`: the engine as a package of its own, without framework, driver or native code. Prints the path of the tarball. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { giveUp, makeReady, root, say } from './setup.mjs';

/** Parts of the build that the engine needs. */
const parts = ['matching', 'schemas/dates', 'schemas/errors', 'schemas/identifiers'];
/** Folders and files of them that it does not. */
const left = ['matching/testing', 'matching/bin/train', 'matching/bin/model-file-of', 'schemas/errors/errors-page'];
const libraries = ['commander', 'talisman'];

makeReady();
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'dist', 'package-matching');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const part of parts)
  cpSync(join(root, 'dist', part), join(folder, 'dist', part), {
    recursive: true,
    filter: (from) => {
      const name = relative(join(root, 'dist'), from).split(sep).join('/');
      return (
        !name.endsWith('.map') &&
        !left.some((one) => name === one || name.startsWith(`${one}.`) || name.startsWith(`${one}/`))
      );
    },
  });
// Types that the engine's own speak of.
cpSync(join(root, 'dist/schemas/generated/types.d.ts'), join(folder, 'dist/schemas/generated/types.d.ts'));
for (const name of ['LICENSE', 'NOTICE']) cpSync(join(root, name), join(folder, name));
const example = readFileSync(join(root, 'matching/package/example.ts'), 'utf8').trim();
const readme = readFileSync(join(root, 'matching/package/PACKAGE.md'), 'utf8').replace('EXAMPLE', () => example);
writeFileSync(join(folder, 'README.md'), readme);
cpSync(join(root, 'matching/package/signpost-match.mjs'), join(folder, 'signpost-match.mjs'));
const at = (path) => `./dist/${path}.js`;
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify(
    {
      name: 'signpost-matching',
      version: own.version,
      description: 'Record linkage without labels: which records are one person, and why.',
      license: own.license,
      type: 'module',
      engines: { node: '>=22.12' },
      bin: { 'signpost-match': 'signpost-match.mjs' },
      exports: { '.': at('matching/index'), './evaluate': at('matching/evaluate/index') },
      imports: {
        '#schemas': { types: './dist/schemas/generated/types.d.ts' },
        '#matching/evaluate': at('matching/evaluate/index'),
        '#schemas/dates': at('schemas/dates/index'),
        '#schemas/errors': at('schemas/errors/index'),
        '#schemas/identifiers': at('schemas/identifiers/index'),
      },
      dependencies: Object.fromEntries(libraries.map((name) => [name, own.dependencies[name]])),
    },
    undefined,
    2,
  )}\n`,
);
const { status, stdout } = spawnSync('npm', ['pack', '--pack-destination', join(root, 'dist'), '--loglevel=error'], {
  cwd: folder,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 2],
});
if (status !== 0) giveUp('npm pack failed', `cd ${folder} && npm pack`);
say('packed the engine');
process.stdout.write(`${join(root, 'dist', stdout.trim())}\n`);
