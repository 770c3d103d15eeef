import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openState } from '#libs/connector-sdk';
import type { Output } from './output.ts';
import { listDeadLetters, status } from './status.ts';

const handleKey = Buffer.alloc(32, 3).toString('base64url');

describe('status and dlq list', () => {
  const stateFolder = mkdtempSync(join(tmpdir(), 'signpost-status-'));
  afterAll(() => rmSync(stateFolder, { recursive: true }));

  it('leave the files of a running connector as they are', () => {
    const running = openState(stateFolder, handleKey, new Date());
    const letter = { at: new Date().toISOString(), stage: 'map', code: 'DATE_INVALID', fields: ['DOB'] } as const;
    running.deadLetters.put(letter, { place: 'line 2', raw: Buffer.from('a row') });
    const files = ['dead-letters.jsonl', 'sent'].map((name) => join(stateFolder, name));
    const look = () => files.map((file) => [statSync(file).ino, readFileSync(file, 'utf8')]);
    const before = look();

    const lines: string[] = [];
    const ignore = (): void => undefined;
    const output: Output = { json: false, line: (text) => void lines.push(text), answer: ignore, note: ignore };
    expect(status({ stateFolder, handleKey }, output)).toBe(1);
    expect(listDeadLetters({ stateFolder, handleKey }, output)).toBe(0);
    expect(lines.join('\n')).toContain('DATE_INVALID DOB');
    expect(look()).toEqual(before);
    running.sent.close();
  });
});
