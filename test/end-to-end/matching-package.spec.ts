import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#libs/runtime';

/** The engine taken alone: packed, installed into an empty folder, used as its README says. */
describe('signpost-matching', () => {
  const root = projectRoot();
  const folder = mkdtempSync(join(tmpdir(), 'signpost-matching-'));
  const run = (command: string, ...args: string[]): string => {
    try {
      return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (error) {
      throw new Error(
        `${command} ${args.join(' ')}: ${(error as { stdout?: string }).stdout ?? ''}${(error as Error).message}`,
      );
    }
  };

  beforeAll(() => {
    const tarball = run(process.execPath, join(root, 'bin/pack-matching.mjs')).trim();
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline', tarball);
    copyFileSync(join(root, 'matching/package/example.ts'), join(folder, 'example.ts'));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('brings no framework, no driver and no native code', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(expect.arrayContaining(['signpost-matching', 'commander', 'talisman']));
    expect(installed.filter((name) => /nest|kafka|^pg|express|ajv/.test(name))).toEqual([]);
    const files = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.node$|binding\.gyp$/.test(file))).toEqual([]);
    expect(files.filter((file) => /signpost-matching.*(spec|testing)/.test(file))).toEqual([]);
  });

  it('links two arrays of records in the example of its README, types and all', () => {
    const readme = readFileSync(join(folder, 'node_modules/signpost-matching/README.md'), 'utf8');
    expect(readme).toContain(readFileSync(join(folder, 'example.ts'), 'utf8').trim());
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', noEmit: true, types: [] },
        files: ['example.ts'],
      }),
    );
    run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', folder);
    const said = run(process.execPath, 'example.ts');
    const pairs = [...said.matchAll(/^(\w+) (\w+) ([01]\.\d{3})$/gm)];
    expect(pairs.map(([, left, right]) => [left, right])).toEqual([
      ['C1', 'S1'],
      ['C2', 'S2'],
    ]);
    // The pictures of the README tell what the example says.
    for (const [, left = '', right = '', probability = ''] of pairs)
      expect(readme).toMatch(new RegExp(`${left} ── ${right} .*${probability.replace('.', '\\.')}`));
  });

  it('links a file by npx', () => {
    writeFileSync(
      join(folder, 'config.json'),
      JSON.stringify({
        id: 'id',
        mode: 'dedupe',
        columns: { name: { is: 'fullName' }, born: { is: 'birthDate' }, postcode: { is: 'postcode' } },
      }),
    );
    writeFileSync(
      join(folder, 'people.csv'),
      'id,name,born,postcode\n1,Siân Whitfield,2009-03-14,LS7 1AB\n2,"WHITFIELD, SIAN",14/03/2009,LS71AB\n3,Grace Okafor,1980-02-01,M1 2AB\n',
    );
    run('npx', 'signpost-match', 'link', '--config', 'config.json', '--records', 'people.csv', '--out', 'run');
    expect(readFileSync(join(folder, 'run/clusters.csv'), 'utf8')).toBe('record_id,cluster_id\n1,0\n2,0\n3,1\n');
    expect(existsSync(join(folder, 'run/report.html'))).toBe(true);
  });
});
