import fc from 'fast-check';
import { namesInField } from './names-in-field.ts';

const told = (text: string): string =>
  namesInField(text)
    .map(({ use, given, family }) => `${use === 'main' ? '' : `${use} `}${given}|${family}`.toLowerCase())
    .join(' ; ');

describe('namesInField', () => {
  it.each([
    { text: 'John Smith', names: 'john|smith' },
    { text: 'john paul smith', names: 'john paul|smith' },
    { text: 'SMITH, John Paul', names: 'john paul|smith' },
    { text: 'Smith, Mr John', names: 'john|smith' },
    { text: 'Dr. Mary Jones', names: 'mary|jones' },
    { text: 'Mrs J. A. Smith', names: 'j a|smith' },
    { text: 'John Smith Jr', names: 'john|smith' },
    { text: 'John Smith, MBE', names: 'john|smith' },
    { text: 'John Smith 3rd', names: 'john|smith' },
    { text: 'SMITH John', names: 'john|smith' },
    { text: 'Marie DE LA TOUR', names: 'marie|de la tour' },
    { text: 'Ludwig van Beethoven', names: 'ludwig|van beethoven' },
    { text: 'Maria de la Cruz', names: 'maria|de la cruz' },
    { text: 'Santiago Ramón y Cajal', names: 'santiago|ramon y cajal' },
    { text: 'Ian Mc Donald', names: 'ian|mc donald' },
    { text: 'Aoife O Neill', names: 'aoife|o neill' },
    { text: 'Áine Ní Dhomhnaill', names: 'aine|ni dhomhnaill' },
    { text: 'Owain ap Rhys', names: 'owain|ap rhys' },
    { text: 'Ahmed Abd al Rahman', names: 'ahmed|abd al rahman' },
    { text: 'Mary St John', names: 'mary|st john' },
    { text: 'Nguyễn Văn An', names: 'van an|nguyen' },
    { text: 'Suharto', names: 'suharto|' },
    { text: 'Lord Tennyson', names: '|tennyson' },
    { text: 'Francis Tregian the younger', names: 'francis|tregian' },
    { text: 'Mr Smith', names: '|smith' },
    { text: 'MRS. PATEL', names: '|patel' },
    { text: 'Sir Elton', names: 'elton|' },
    { text: 'Mr & Mrs J Smith', names: 'j|smith' },
    { text: 'John & Mary Smith', names: 'john|smith' },
    { text: 'John Smith and Mary Jones', names: 'john|smith' },
    { text: 'Robert "Bob" Hall', names: 'robert|hall ; alias bob|' },
    { text: 'Margaret (Peggy) Jones', names: 'margaret|jones ; alias peggy|' },
    { text: 'Mary Jones (née Smith)', names: 'mary|jones ; former |smith' },
    { text: 'Mary Jones nee Smith', names: 'mary|jones ; former |smith' },
    { text: 'John Smith aka Jack Jones', names: 'john|smith ; alias jack|jones' },
    { text: 'Young (rugby born 1855)', names: 'young|' },
    {
      text: 'Thomas Clifford, 1st Baron Clifford of Chudleigh',
      names: 'thomas|clifford ; alias |clifford ; alias |chudleigh',
    },
    { text: 'Tom 1st Baron Clifford of Chudleigh', names: 'tom|clifford ; alias |chudleigh' },
    { text: 'Thomas of Chudleigh', names: 'thomas|chudleigh' },
    { text: 'Robert Lindsay of Pitscottie', names: 'robert|lindsay ; alias |pitscottie' },
    { text: 'Sir James Hill, 1st Baronet', names: 'james|hill' },
    { text: 'Sir Charles 4th Bt.', names: 'charles|' },
    { text: 'Violet, Lady Greville', names: 'violet|greville' },
    { text: 'Frederick, Duke of York', names: 'frederick|york' },
    { text: 'Nellie Holland, Salisbury', names: 'nellie|holland' },
    { text: 'Sacha Baron Cohen', names: 'sacha baron|cohen' },
    { text: 'محمد علي', names: 'muhammad|ali' },
  ])('reads $text as $names', ({ text, names }) => {
    expect(told(text)).toBe(names);
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z ,.&()"'0-9-]{0,40}$/)),
        (text) => {
          const [first] = namesInField(text);
          expect(first).toMatchObject({ use: 'main' });
        },
      ),
      { numRuns: 2000 },
    );
    expect(namesInField('Ann '.repeat(2500))[0]?.family).toBe('ann');
  });
});
