import { recordHandleOf } from '../record-handle.ts';
import { SeenKeys } from './seen-keys.ts';
import { Versions } from './versions.ts';

const start = new Date('2026-11-24T12:00:00Z');
const clock = BigInt(start.getTime()) * 4096n;

describe('Versions', () => {
  it('grow with the clock, above the last of the record and above what the hub holds', () => {
    const versions = new Versions(start);
    expect(versions.after(undefined)).toBe(clock);
    expect(versions.after(clock - 5n)).toBe(clock + 1n);
    expect(versions.after(clock + 100n)).toBe(clock + 101n);
    expect(new Versions(start, clock + 9n).after(undefined)).toBe(clock + 10n);
  });

  it('fit 63 bits until the year 2040 and beyond', () => {
    expect(new Versions(new Date('2040-01-01')).after(undefined)).toBeLessThan(2n ** 63n);
  });
});

describe('SeenKeys', () => {
  it('guards against an export that is empty or cut short', () => {
    const seen = new SeenKeys();
    ['a', 'b', 'c'].forEach((handle) => seen.add(handle));
    expect(seen.gone(['a', 'b', 'c', 'd'], 25)).toEqual(['d']);
    expect(() => seen.gone(['a', 'b', 'c', 'd'], 24)).toThrow(expect.objectContaining({ code: 'DELETE_GUARD' }));
    expect(new SeenKeys().gone([], 0)).toEqual([]);
  });
});

describe('recordHandleOf', () => {
  it('is a keyed hash: another key or another agency gives another handle', () => {
    const ref = { agency: 'police', stream: 'person', key: 'N1' };
    const key = Buffer.alloc(32, 1).toString('base64url');
    const handle = recordHandleOf(key, ref);
    expect(handle).toMatch(/^[0-9a-f]{32}$/);
    expect(recordHandleOf(key, ref)).toBe(handle);
    expect(recordHandleOf(Buffer.alloc(32, 2).toString('base64url'), ref)).not.toBe(handle);
    expect(recordHandleOf(key, { ...ref, agency: 'health' })).not.toBe(handle);
    expect(() => recordHandleOf('short', ref)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
});
