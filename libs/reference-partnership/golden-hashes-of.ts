import { createHash } from 'node:crypto';
import { chunkFiles } from './files/chunk-files.ts';
import { Generator } from './generate.ts';
import { checkSettings } from './reference-partnership.ts';
import { sampleToday } from './sample-partnership.ts';
import { agencyIds } from './world/agency-id.ts';

/** SHA-256 of everything that 300 people give in two chunks: by file, exports by agency. */
export function goldenHashesOf(seed: number): Record<string, string> {
  const settings = checkSettings({ people: 300, agencies: agencyIds, seed, today: sampleToday, days: 14 });
  const generator = new Generator(settings);
  const hashes = new Map<string, ReturnType<typeof createHash>>();
  const { households } = generator.extent;
  for (const [from, to] of [[1, 60] as const, [61, households] as const]) {
    const { parts, whole } = chunkFiles(settings, generator.chunk(from, to));
    const texts = [
      ...parts.map(({ path, text }) => ({ path, text })),
      ...whole.map(({ agency, ...rows }) => ({ path: `exports/${agency}`, text: JSON.stringify(rows) })),
    ];
    for (const { path, text } of texts) {
      const name = path.startsWith('exports/') ? path.split('/').slice(0, 2).join('/') : path;
      const hash = hashes.get(name) ?? createHash('sha256');
      hashes.set(name, hash.update(`${path}\n${text}`));
    }
  }
  return Object.fromEntries([...hashes].map(([name, hash]) => [name, hash.digest('hex')]));
}
