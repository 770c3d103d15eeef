const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const padded = (part: string): string => part.padStart(2, '0');

/** Years of two digits: of the last hundred years. */
const wholeYear = (year: string): string => (year.length === 2 ? `${Number(year) > 26 ? '19' : '20'}${year}` : year);

function monthOf(text: string): string {
  if (/^\d/.test(text)) return padded(text);
  const at = months.indexOf(text.slice(0, 3).toLowerCase());
  return at === -1 ? '' : padded((at + 1).toString());
}

/**
 * A date in EDTF, `1985-04-30`, `1985-04` or `1985`; empty when it is none.
 *
 * @param format order of its parts, such as `DD/MM/YYYY`; absent: day before month
 */
export function isoDateOf(text: string, format = ''): string {
  const compact = text.trim();
  if (/^\d{8}$/.test(compact))
    return format.toUpperCase().startsWith('DD')
      ? `${compact.slice(4)}-${compact.slice(2, 4)}-${compact.slice(0, 2)}`
      : `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`;
  const parts = compact.split(/[^0-9A-Za-z]+/).filter((part) => part !== '');
  const [first = '', second = '', third = ''] = parts;
  if (/^\d{4}$/.test(first))
    return parts
      .slice(0, 3)
      .map((part, at) => (at === 1 ? monthOf(part) : padded(part)))
      .join('-');
  if (parts.length < 3) return '';
  const isMonthFirst = format.toUpperCase().startsWith('M');
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return `${wholeYear(third)}-${monthOf(month)}-${padded(day)}`;
}
