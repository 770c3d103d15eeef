import { setTimeout as sleep } from 'node:timers/promises';
import { ClosingList } from './closing-list.ts';

describe('ClosingList', () => {
  it('closes in reverse order, once, whatever fails', async () => {
    const closed: string[] = [];
    const failed: string[] = [];
    const list = new ClosingList((name) => failed.push(name));
    const open = (name: string, fails = false): Promise<string> =>
      list.open(
        name,
        () => Promise.resolve(name),
        (part) => (fails ? Promise.reject(new Error('no')) : void closed.push(part)),
      );
    await open('database');
    await open('hub', true);
    await open('web');
    await Promise.all([list.close(), list.close()]);
    expect({ closed, failed }).toEqual({ closed: ['web', 'database'], failed: ['hub'] });
  });

  it('closes what was still opening, and opens nothing more', async () => {
    const closed: string[] = [];
    const list = new ClosingList(() => undefined);
    const slow = list.open(
      'slow',
      () => sleep(20, 'slow'),
      (part) => void closed.push(part),
    );
    await list.close();
    await slow;
    expect(closed).toEqual(['slow']);
    await expect(
      list.open(
        'late',
        () => Promise.resolve(),
        () => undefined,
      ),
    ).rejects.toMatchObject({ code: 'SERVICE_MISSING' });
  });
});
