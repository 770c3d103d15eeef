import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { projectRoot } from '#libs/runtime';

const unpack = `
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
`;

/** The package's own settings name /tmp/fonts; without any font Chromium ends. */
const fontSettingsOf = (folder: string): string => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;

/** Unpacks in a process of its own, because Node reads TMPDIR of the process and a test sees only a copy of it. */
async function unpackTo(folder: string): Promise<void> {
  const fresh = await mkdtemp(`${folder}-`);
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: projectRoot(),
    env: { ...process.env, TMPDIR: fresh },
  });
  await writeFile(join(fresh, 'fonts.conf'), fontSettingsOf(folder));
  // Whole or not at all; where another process was faster, its copy stays.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
}

/**
 * Starts a headless Chromium out of the package @sparticuz/chromium. Its path there does not carry the version, so each version has a
 * temporary folder of its own. Unpacking takes some 10 s, once.
 *
 * @throws Error that names the system libraries which may be missing
 */
export async function startBrowser(): Promise<Browser> {
  const manifest = readFileSync(join(projectRoot(), 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const folder = join(tmpdir(), `signpost-chromium-${(JSON.parse(manifest) as { version: string }).version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  try {
    return await chromium.launch({
      executablePath: join(folder, 'chromium'),
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    });
  } catch (cause) {
    throw new Error('Chromium does not start. On Debian: apt-get install --no-install-recommends libnss3', { cause });
  }
}
