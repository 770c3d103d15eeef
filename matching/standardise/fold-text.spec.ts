import fc from 'fast-check';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it.each([
    { language: 'Welsh', text: 'Siân Llŷr', folded: 'sian llyr' },
    { language: 'Irish', text: 'Ó Súilleabháin', folded: 'o suilleabhain' },
    { language: 'Polish', text: 'Łukasz Wójcik', folded: 'lukasz wojcik' },
    { language: 'Czech', text: 'Dvořáková', folded: 'dvorakova' },
    { language: 'Romanian', text: 'Ștefăniță Țară', folded: 'stefanita tara' },
    { language: 'Turkish', text: 'İPEK Işık Gülşen', folded: 'ipek isik gulsen' },
    { language: 'Vietnamese', text: 'Nguyễn Thị Đào', folded: 'nguyen thi dao' },
    { language: 'German', text: 'Groß', folded: 'gross' },
    { language: 'Yoruba', text: 'Ọláolúwa', folded: 'olaoluwa' },
    { language: 'Icelandic', text: 'Þórður', folded: 'thordur' },
    { language: 'Russian', text: 'Дмитрий Щербаков', folded: 'dmitry shcherbakov' },
    { language: 'Ukrainian', text: 'Юлія Шевченко', folded: 'yuliya shevchenko' },
    { language: 'Bulgarian', text: 'Христо', folded: 'khristo' },
    { language: 'Greek', text: 'Γεώργιος Παπαδόπουλος', folded: 'georgios papadopoulos' },
    { language: 'Greek', text: 'ΕΥΑΓΓΕΛΙΑ', folded: 'evangelia' },
    { language: 'Arabic', text: 'مُحَمَّد', folded: 'muhammad' },
    { language: 'Arabic', text: 'أحمد المصري', folded: 'ahmed almasri' },
    { language: 'Arabic', text: 'الحسن', folded: 'hassan' },
    { language: 'Arabic', text: 'بدران', folded: 'bdran' },
    { language: 'Persian', text: 'علی', folded: 'ali' },
    { language: 'Hindi', text: 'राम', folded: 'ram' },
    { language: 'Hindi', text: 'प्रियंका', folded: 'priyanka' },
    { language: 'Bengali', text: 'রহিম', folded: 'rahim' },
    { language: 'Gujarati', text: 'હંસા', folded: 'hansa' },
    { language: 'Punjabi', text: 'ਸਿੰਘ', folded: 'singh' },
    { language: 'Tamil', text: 'குமார்', folded: 'kumar' },
    { language: 'Hebrew', text: 'דוד', folded: 'dvd' },
    { language: 'Chinese', text: '王', folded: '王' },
  ])('spells $language $text as $folded', ({ text, folded }) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text.normalize('NFD'))).toBe(folded);
  });

  it.each([
    { text: 'Na\u00advid Ah\u200bmed\ufeff', folded: 'navid ahmed' },
    { text: 'SiÃ¢n', folded: 'sian' },
    { text: 'Oâ€™Neill', folded: "o'neill" },
    { text: 'FranÃ§ois', folded: 'francois' },
    { text: 'Ã‰ric', folded: 'eric' },
    { text: 'Å\u0081ukasz', folded: 'lukasz' },
    { text: 'São Ângela', folded: 'sao angela' },
    { text: 'LÍŠKA Tomáš', folded: 'liska tomas' },
    { text: 'Ãšna', folded: 'una' },
  ])('reads $text, broken by its encoding, as $folded', ({ text, folded }) => {
    expect(foldText(text)).toBe(folded);
  });

  it('knows digits of other scripts', () => {
    expect(foldText('١٢٣ ۴۵ ९')).toBe('123 45 9');
  });

  it.each(['O’Neill', 'Oʼneill', "O'NEILL"])('makes one apostrophe of that in %s', (text) => {
    expect(foldText(text)).toBe("o'neill");
  });

  it('changes nothing when done again, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(folded).toMatch(/^(?:[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+)*)?$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes half a surrogate pair for a blank and 10,000 characters as they come', () => {
    expect(foldText('a\ud800b')).toBe('a b');
    expect(foldText('Ángel '.repeat(2000))).toHaveLength(11_999);
  });
});
