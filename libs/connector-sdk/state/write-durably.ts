import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

function writeAndSync(path: string, text: Uint8Array): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Writes a file whole: after a power cut it holds the old text or the new one. Readable by its owner alone. */
export function writeDurably(path: string, text: Uint8Array | string): void {
  writeAndSync(`${path}.new`, typeof text === 'string' ? Buffer.from(text) : text);
  renameSync(`${path}.new`, path);
  syncFolder(dirname(path));
}
