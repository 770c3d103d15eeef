import { closeOnSignal } from './close-on-signal.ts';

describe('closeOnSignal', () => {
  afterEach(() => {
    process.removeAllListeners('SIGTERM');
    process.removeAllListeners('SIGINT');
  });
  const exitOf = (close: () => Promise<void>, signals: readonly NodeJS.Signals[]): Promise<number> =>
    new Promise((exit) => {
      closeOnSignal(close, exit);
      for (const signal of signals) process.emit(signal, signal);
    });

  it('closes once, whatever signals come, and exits with 0', async () => {
    let closed = 0;
    const close = (): Promise<void> => {
      closed++;
      return Promise.resolve();
    };
    expect(await exitOf(close, ['SIGTERM', 'SIGINT', 'SIGTERM'])).toBe(0);
    expect(closed).toBe(1);
  });

  it('exits with 1 when closing fails', async () => {
    expect(await exitOf(() => Promise.reject(new Error('stuck')), ['SIGINT'])).toBe(1);
  });
});
