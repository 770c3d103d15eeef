import { readFileSync, writeFileSync } from 'node:fs';
import { goldenHashesOf } from './golden-hashes-of.ts';

const file = new URL('./golden-hashes.ts', import.meta.url);
const source = readFileSync(file, 'utf8');
const head = source.slice(0, source.indexOf('>>> = ') + 6);
const hashes = Object.fromEntries([1, 2, 3].map((seed) => [seed, goldenHashesOf(seed)]));
writeFileSync(file, `${head}${JSON.stringify(hashes, undefined, 2)};\n`);
