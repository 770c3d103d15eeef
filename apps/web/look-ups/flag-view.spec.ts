import type { ShownFlag } from '#schemas';
import { fakeAnswers } from '../testing/index.ts';
import { flagViewOf } from './flag-view.ts';

const viewOf = (flag: ShownFlag) => flagViewOf(flag, fakeAnswers.shown);

describe('flagViewOf', () => {
  it('names agency, team and months where policy lets it', () => {
    expect(viewOf(fakeAnswers.shown.flags[1]!)).toMatchObject({
      title: 'Youth justice',
      involvement: 'Involved until recently, since January 2025, ended February 2026',
      contact: { name: 'Intervention team' },
      quote: fakeAnswers.shown.receipt,
      isBrokered: false,
    });
  });

  it.each([
    {
      flag: { level: 'L0', involvement: 'not-shown', reference: 'B7K2' },
      title: 'A partner agency may be able to help',
      quote: 'B7K2',
    },
    {
      flag: { level: 'L1', involvement: 'active', sector: 'Health' },
      title: 'A health service',
      quote: fakeAnswers.shown.receipt,
    },
    {
      flag: { level: 'L1', involvement: 'active', sector: 'Education' },
      title: 'An education service',
      quote: fakeAnswers.shown.receipt,
    },
  ] as const)('leads to the broker desk for $title', ({ flag, title, quote }) => {
    expect(viewOf(flag)).toMatchObject({ title, quote, isBrokered: true, contact: fakeAnswers.shown.brokerDesk });
  });
});
