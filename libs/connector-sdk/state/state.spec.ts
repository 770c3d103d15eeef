import { createSecretKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checkpoint } from './checkpoint.ts';
import { DeadLetterStore } from './dead-letter-store.ts';
import { erasedHash, goneHash } from './sent-entry.ts';
import { SentStore } from './sent-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'connector-state-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('Checkpoint', () => {
  it('is what was saved last, also for the next process', () => {
    const checkpoint = new Checkpoint(folder);
    expect(checkpoint.cursor).toBeUndefined();
    for (const at of [1, 2, 3]) checkpoint.save({ at });
    expect(new Checkpoint(folder).cursor).toEqual({ at: 3 });
  });

  it('falls back to the generation before when the newest is torn', () => {
    const checkpoint = new Checkpoint(folder);
    checkpoint.save({ at: 1 });
    checkpoint.save({ at: 2 });
    truncateSync(join(folder, 'checkpoint-1'), 70);
    const recovered = new Checkpoint(folder);
    expect(recovered.cursor).toEqual({ at: 1 });
    recovered.save({ at: 3 });
    expect(new Checkpoint(folder).cursor).toEqual({ at: 3 });
  });

  it('says so when both generations are damaged', () => {
    const checkpoint = new Checkpoint(folder);
    checkpoint.save({ at: 1 });
    checkpoint.save({ at: 2 });
    for (const number of [0, 1]) writeFileSync(join(folder, `checkpoint-${number}`), 'nonsense');
    expect(() => new Checkpoint(folder)).toThrow(expect.objectContaining({ code: 'CHECKPOINT_DAMAGED' }));
  });
});

describe('SentStore', () => {
  const handle = (n: number): string => n.toString(16).padStart(32, '0');
  const entry = (version: bigint, acked = true) => ({ hash: 'ab'.repeat(16), version, acked });

  it('keeps the newest entry of each record over processes', () => {
    const store = new SentStore(folder);
    store.put([
      [handle(1), entry(1n, false)],
      [handle(2), entry(2n)],
    ]);
    store.put([[handle(1), entry(7n)]]);
    store.close();
    const again = new SentStore(folder);
    expect(again.entryOf(handle(1))).toEqual(entry(7n));
    expect([...again.live()]).toEqual([handle(1), handle(2)]);
    again.put([[handle(2), { hash: goneHash, version: 8n, acked: true }]]);
    expect([...again.live()]).toEqual([handle(1)]);
    again.close();
  });

  it('remembers what was said of a pair of records, which is no record that the hub holds', () => {
    const store = new SentStore(folder);
    const [record, pair] = ['a', 'b'].map((digit) => digit.repeat(32)) as [string, string];
    store.put([
      [record, { hash: '1'.repeat(32), version: 1n, acked: true }],
      [pair, { hash: '2'.repeat(32), version: 2n, acked: true, isPair: true }],
    ]);
    store.close();
    const again = new SentStore(folder);
    expect([...again.live()]).toEqual([record]);
    expect(again.entryOf(pair)).toEqual({ hash: '2'.repeat(32), version: 2n, acked: true, isPair: true });
    again.put([[record, { hash: erasedHash, version: 3n, acked: true }]]);
    expect([...again.live()]).toEqual([]);
    again.close();
  });

  it('goes on after a torn last entry, and says when one in the middle is damaged', () => {
    const store = new SentStore(folder);
    store.put([
      [handle(1), entry(1n)],
      [handle(2), entry(2n)],
    ]);
    store.close();
    truncateSync(join(folder, 'sent'), 45 + 20);
    const torn = new SentStore(folder);
    expect([torn.size, torn.isDamaged]).toEqual([1, false]);
    torn.put([[handle(3), entry(3n)]]);
    torn.close();
    const bytes = readFileSync(join(folder, 'sent'));
    bytes[3] = 0xff;
    writeFileSync(join(folder, 'sent'), bytes);
    const damaged = new SentStore(folder);
    expect([damaged.size, damaged.isDamaged]).toEqual([1, true]);
    damaged.close();
  });

  it('is rewritten when it is mostly history', () => {
    const store = new SentStore(folder);
    for (let version = 1n; version < 2000n; version++) store.put([[handle(1), entry(version)]]);
    store.close();
    const again = new SentStore(folder);
    expect(readFileSync(join(folder, 'sent'))).toHaveLength(45);
    expect(again.entryOf(handle(1))).toEqual(entry(1999n));
    again.close();
  });
});

describe('DeadLetterStore', () => {
  const key = createSecretKey(Buffer.alloc(32, 1));
  const now = new Date('2026-11-24T12:00:00Z');
  const letter = { at: now.toISOString(), stage: 'map' as const, code: 'DATE_INVALID', fields: ['DOB'] };
  const content = (text: string) => ({ place: 'line 2', raw: Buffer.from(text) });

  it('lists codes and fields, and opens the content for the agency alone', () => {
    const store = new DeadLetterStore(folder, key, now);
    store.put(letter, content('canary'));
    store.put(letter, content('canary'));
    const [kept, ...others] = new DeadLetterStore(folder, key, now).list();
    expect(others).toEqual([]);
    expect(kept).toEqual({ ...letter, id: kept!.id });
    expect(readFileSync(join(folder, 'dead-letters.jsonl'), 'utf8')).not.toContain('canary');
    expect(store.contentOf(kept!.id).raw.toString()).toBe('canary');
    const other = new DeadLetterStore(folder, createSecretKey(Buffer.alloc(32, 2)), now);
    expect(() => other.contentOf(kept!.id)).toThrow(expect.objectContaining({ code: 'BODY_CANNOT_BE_OPENED' }));
  });

  it('is bounded: it drops nothing and makes the stream wait', () => {
    const store = new DeadLetterStore(folder, key, now, { letters: 2 });
    store.put(letter, content('a'));
    store.put(letter, content('b'));
    expect(() => store.put(letter, content('c'))).toThrow(
      expect.objectContaining({ code: 'DEAD_LETTER_STORE_FULL', retriable: true }),
    );
  });

  it('forgets what was resolved or has expired', () => {
    const store = new DeadLetterStore(folder, key, now);
    store.put({ ...letter, recordHandle: 'f'.repeat(32) }, content('a'));
    store.put(letter, content('b'));
    store.resolve('f'.repeat(32));
    expect(store.list()).toHaveLength(1);
    expect(new DeadLetterStore(folder, key, now).list()).toHaveLength(1);
    expect(new DeadLetterStore(folder, key, new Date('2027-11-24')).list()).toEqual([]);
  });
});
