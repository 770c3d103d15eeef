import { HubError } from '#schemas/errors';
import { forgetGone } from './forget-gone.ts';

describe('forgetGone', () => {
  it('asks again and again, for all since it was answered last', async () => {
    const closing = new AbortController();
    const asked: number[] = [];
    const linkage = {
      forgetGone: (withinMs: number): Promise<number> => {
        asked.push(withinMs);
        if (asked.length === 4) closing.abort();
        return asked.length === 2 || asked.length === 3
          ? Promise.reject(new HubError('DATABASE_UNREACHABLE'))
          : Promise.resolve(0);
      },
    };
    const failures: unknown[] = [];
    await forgetGone(linkage, closing.signal, (error) => failures.push(error), 20);
    expect(asked).toHaveLength(4);
    const away = expect.objectContaining({ code: 'DATABASE_UNREACHABLE' }) as unknown;
    expect(failures).toEqual([away, away]);
    const [first = 0, second = 0, third = 0, fourth = 0] = asked;
    expect(Math.min(...asked)).toBeGreaterThan(300_000);
    // The turns that failed are made up for.
    expect(third).toBeGreaterThan(second);
    expect(fourth).toBeGreaterThan(third);
    expect(second - first).toBeLessThan(third - first);
  });

  it('ends while it waits', async () => {
    const closing = new AbortController();
    const ended = forgetGone({ forgetGone: () => Promise.resolve(0) }, closing.signal, () => undefined);
    closing.abort();
    await expect(ended).resolves.toBeUndefined();
  });
});
