import { IdlePause } from './idle-pause.ts';

const longMs = 60_000;

describe('IdlePause', () => {
  it('ends by itself', async () => {
    await expect(new IdlePause().take(1)).resolves.toBeUndefined();
  });

  it('is cut short by news', async () => {
    const pause = new IdlePause();
    const taken = pause.take(longMs);
    pause.cut();
    await expect(taken).resolves.toBeUndefined();
  });

  it('is not taken where news came before it, once', async () => {
    const pause = new IdlePause();
    pause.cut();
    await pause.take(longMs);
    let isOver = false;
    const next = pause.take(longMs).then(() => (isOver = true));
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    pause.cut();
    await next;
  });
});
