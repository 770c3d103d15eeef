import { paced } from './paced.ts';

describe('paced', () => {
  it('says nothing at first, then one line in each time, and makes no line that it does not say', () => {
    const said: string[] = [];
    let [ms, made] = [0, 0];
    const tell = paced(
      (line) => said.push(line),
      1000,
      () => ms,
    );
    for (; ms <= 2500; ms += 100)
      tell(() => {
        made += 1;
        return ms.toString();
      });
    expect(said).toEqual(['1000', '2000']);
    expect(made).toBe(2);
  });
});
