import { anAgencyRecord, InMemoryStewards } from '../testing/index.ts';
import { subjectPseudonymOf } from '../subject-pseudonym-of.ts';
import { PressedReviews } from './pressed-reviews.ts';

const subjectKey = Buffer.alloc(32, 5).toString('base64url');
const now = new Date('2026-01-06T10:00:00Z');
const person = (digit: string): string => `0000000${digit}-0000-7000-8000-000000000000`;
const subject = (digit: string): string => subjectPseudonymOf(subjectKey, person(digit));

function twoReviews() {
  const work = new InMemoryStewards();
  for (const digit of ['1', '2', '3', '4'])
    work.put({ recordHandle: digit.repeat(32), personId: person(digit), record: anAgencyRecord() });
  const common = { matchWeight: 1, at: now, dueAt: new Date('2026-01-11T10:00:00Z') };
  for (const [id, left, right] of [
    ['a', '1', '2'],
    ['b', '3', '4'],
  ] as const)
    work.open(id, { ...common, left: left.repeat(32), right: right.repeat(32) });
  const of = (id: string) => [work.reviews.get(id)?.urgency, work.reviews.get(id)?.dueAt.toISOString()];
  return { pressed: new PressedReviews(work, subjectKey), of, work };
}

describe('PressedReviews', () => {
  it.each([
    { urgency: 'red', due: '2026-01-06T14:00:00.000Z' },
    { urgency: 'amber', due: '2026-01-07T10:00:00.000Z' },
  ] as const)('makes the review of who may be meant $urgency, and leaves the others', async ({ urgency, due }) => {
    const { pressed, of } = twoReviews();
    pressed.note([subject('1'), subject('9')], urgency, now);
    expect(await pressed.write()).toBe(1);
    expect([of('a'), of('b')[0]]).toEqual([[urgency, due], undefined]);
    expect(await pressed.write()).toBe(0);
  });

  it('keeps what cannot be written now', async () => {
    const { pressed, of, work } = twoReviews();
    pressed.note([subject('1')], 'red', now);
    const run = work.run.bind(work);
    work.run = () => Promise.reject(new Error('not now'));
    await expect(pressed.write()).rejects.toThrow('not now');
    work.run = run;
    expect([await pressed.write(), of('a')[0]]).toEqual([1, 'red']);
  });

  it('never makes a red one less urgent, nor does a green look-up press', async () => {
    const { pressed, of } = twoReviews();
    pressed.note([subject('2')], 'red', now);
    pressed.note([subject('2')], 'amber', now);
    pressed.note([subject('3')], 'green', now);
    expect(await pressed.write()).toBe(1);
    pressed.note([subject('1')], 'amber', now);
    expect(await pressed.write()).toBe(0);
    expect(of('a')[0]).toBe('red');
  });
});
