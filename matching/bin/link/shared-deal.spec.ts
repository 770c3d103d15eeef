import { SharedDeal } from './shared-deal.ts';

/** All that is dealt. */
function allOf(deal: () => number): readonly number[] {
  const all: number[] = [];
  for (let chunk = deal(); chunk !== -1; chunk = deal()) all.push(chunk);
  return all;
}

describe('SharedDeal', () => {
  it('deals each chunk once, to whoever asks', () => {
    const deal = new SharedDeal(SharedDeal.ownersOf(5));
    const [first, second] = [deal.dealTo(0), deal.dealTo(1)];
    expect([first(), second(), second(), ...allOf(first)]).toEqual([0, 1, 2, 3, 4]);
    expect(second()).toBe(-1);
  });

  it('deals again what was dealt to a thread that died', () => {
    const deal = new SharedDeal(SharedDeal.ownersOf(5));
    const [first, second] = [deal.dealTo(0), deal.dealTo(1)];
    expect([first(), second(), first(), second(), first()]).toEqual([0, 1, 2, 3, 4]);
    expect(allOf(deal.dealAgain(1))).toEqual([1, 3]);
  });
});
