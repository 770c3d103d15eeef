import { Memory } from './memory.ts';

describe('Memory', () => {
  it('is used again until it is given back', () => {
    const memory = new Memory();
    const numbers = memory.of('cells', 8);
    expect(memory.of('cells', 4)).toBe(numbers);
    memory.release();
    expect(numbers).toHaveLength(0);
    expect(memory.of('cells', 4)).toHaveLength(4);
  });
});
