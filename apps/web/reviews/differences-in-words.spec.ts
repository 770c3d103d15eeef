import { birthDateDifference, wordsOnlyHere } from './differences-in-words.ts';

describe('wordsOnlyHere', () => {
  it.each([
    { name: 'Katarzyna Maria Nowak', others: ['Kasia Nowak'], told: '“Katarzyna”, “Maria” only here' },
    { name: 'Ada Smith-Jones', others: ['ada jones'], told: '“Smith” only here' },
    { name: 'Ada Jones', others: ['Ada Smith', 'Ada Jones'], told: undefined },
  ])('of $name is $told', ({ name, others, told }) => {
    expect(wordsOnlyHere(name, others)).toBe(told);
  });
});

describe('birthDateDifference', () => {
  it.each([
    { here: '2009-04-30', there: ['2009-04-03'], told: 'Day differs' },
    { here: '2009-04-30', there: ['2008-05-30'], told: 'Month and year differ' },
    { here: '2009-04-30', there: ['2008-05-03'], told: 'Day, month and year differ' },
    { here: '2009-04-03', there: ['2009-03-04'], told: 'Day and month swapped' },
    { here: '2009-04', there: ['2009-04-30'], told: 'Day not known here' },
    { here: '2009', there: ['2009-04-30'], told: 'Day and month not known here' },
    { here: '2009-04', there: ['2009-05-30', '2009-04-01'], told: 'Day not known here' },
    { here: '2009-04-30', there: ['2009-04'], told: undefined },
    { here: '2009-04-30', there: ['1999-01-01', '2009-04-30'], told: undefined },
  ])('of $here beside $there is $told', ({ here, there, told }) => {
    expect(birthDateDifference(here, there)).toBe(told);
  });
});
