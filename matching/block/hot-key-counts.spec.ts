import { HotKeyCounts } from './hot-key-counts.ts';

describe('HotKeyCounts', () => {
  it('knows the keys that many share', () => {
    const counts = new HotKeyCounts();
    for (let key = 1; key <= 1000; key++)
      for (let time = 0; time < (key <= 3 ? 50 : 5); time++) counts.add(key * 0x9e3779b1);
    const leftOut = counts.over(40);
    expect(leftOut.size).toBe(3);
    for (let key = 1; key <= 1000; key++) expect(leftOut.has(key * 0x9e3779b1)).toBe(key <= 3);
  });
});
