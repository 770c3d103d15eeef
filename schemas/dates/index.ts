export { isInFuture, isPossibleBirthDate } from './birth-date.ts';
export { type DateParts, datePartsOf, isDate } from './date-parts.ts';
export { dayOf, monthOf, monthsBetween } from './months.ts';
export { type DateFormat, dateFormats, parseDate } from './parse-date.ts';
