import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of a folder; those that other specs plant for a moment do not count. */
const foldersOf = (parent: string): readonly string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('planted-'))
    .map(({ name }) => join(parent, name));

const folders = [
  ...['apps', 'libs', 'connectors', 'test', 'test/contract', 'matching'].flatMap(foldersOf),
  ...['connectors', 'docker', 'matching', 'schemas', 'test'],
];

const filesOf = (folder: string): readonly string[] => [
  ...readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
  ...foldersOf(folder).flatMap(filesOf),
];
const sources = new Set(['apps', 'connectors', 'libs', 'matching', 'schemas', 'test'].flatMap(filesOf));

// It tells of a file that its reader writes.
const tellOfClone = folders.filter((folder) => folder !== join('matching', 'bin'));

describe('the README of a folder', () => {
  it.each(folders)('is there and has less than 30 lines: %s', (folder) => {
    const file = join(folder, 'README.md');
    expect({ file, isThere: existsSync(file) }).toEqual({ file, isThere: true });
    expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThan(30);
  });

  it.each(tellOfClone)('names no source file that is nowhere: %s', (folder) => {
    const text = readFileSync(join(folder, 'README.md'), 'utf8');
    const named = [...text.matchAll(/(?<![\w./*<…-])([a-z][\w-]*\.(?:spec\.)?ts)\b/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !sources.has(name))).toEqual([]);
  });
});
