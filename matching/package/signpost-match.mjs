#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

// Node keeps its heap to 4 GB; a large file needs more, and what would not fit is refused beforehand. What is young dies young: it needs little room.
const young = '--max-semi-space-size=8';
const heap = `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.75)}`;
const main = fileURLToPath(new URL('./dist/matching/bin/main.js', import.meta.url));
const { status } = spawnSync(process.execPath, [young, heap, main, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
