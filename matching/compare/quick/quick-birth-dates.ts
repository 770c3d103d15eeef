import type { BirthDates } from '../../standardise/attribute-values.ts';
import { levelOf } from '../comparison-levels.ts';

const exact = levelOf('birthDate', 'exact');
const exactNewYear = levelOf('birthDate', 'exact-new-year');
const daysSwapped = levelOf('birthDate', 'day-and-month-swapped');
const oneEdit = levelOf('birthDate', 'one-edit');
const twoParts = levelOf('birthDate', 'two-parts');
const sameYear = levelOf('birthDate', 'year');
const near = levelOf('birthDate', 'near');
const different = levelOf('birthDate', 'different');
const generationApart = levelOf('birthDate', 'generation-apart');

/** As in `compareBirthDates`. */
const generationYears = 14;
/** Where a date's day, month and year stand in its number; the lowest bit says that it is 1 January. */
const [dayAt, monthAt, yearAt] = [1, 6, 11];

/** Whether two different eights of digits, four bits each, differ in one of them or in two neighbours that changed places. */
export function isOneDigitApart(left: number, right: number): boolean {
  const apart = left ^ right;
  const lowest = (31 - Math.clz32(apart & -apart)) >> 2;
  const highest = (31 - Math.clz32(apart)) >> 2;
  if (lowest === highest) return true;
  if (highest !== lowest + 1) return false;
  const [low, high] = [lowest * 4, highest * 4];
  return ((left >>> low) & 15) === ((right >>> high) & 15) && ((left >>> high) & 15) === ((right >>> low) & 15);
}

/** Numbers kept of each value. */
export const birthDateWidth = 2;

/** What is kept of each value: its eight digits, four bits each (0 when the value is to be asked), and its parts. */
export function birthDateCells(values: readonly (BirthDates | undefined)[]): Int32Array {
  const cells = new Int32Array(values.length * birthDateWidth);
  for (const [code, value] of values.entries()) {
    const date = value?.length === 1 ? value[0] : undefined;
    if (!date || date.day === 0 || !/^\d{8}$/.test(date.digits)) continue;
    cells[code * 2] = Number.parseInt(date.digits, 16);
    cells[code * 2 + 1] =
      (date.year << yearAt) | (date.month << monthAt) | (date.day << dayAt) | Number(date.isNewYear);
  }
  return cells;
}

/** Compares two whole birth dates as numbers. @returns -1 when the values must be asked */
export function quickBirthDates(cells: Int32Array, ours: number, theirs: number): number {
  const left = cells[ours * 2] as number;
  const right = cells[theirs * 2] as number;
  if (left === 0 || right === 0) return -1;
  const own = cells[ours * 2 + 1] as number;
  const other = cells[theirs * 2 + 1] as number;
  const hasNewYear = ((own | other) & 1) === 1;
  if (left === right) return hasNewYear ? exactNewYear : exact;
  const years = Math.abs((own >> yearAt) - (other >> yearAt));
  const isSameMonth = ((own ^ other) & (31 << monthAt)) === 0;
  const isSameDay = ((own ^ other) & (31 << dayAt)) === 0;
  if (years === 0) {
    if (((own >> monthAt) & 31) === ((other >> dayAt) & 31) && ((own >> dayAt) & 31) === ((other >> monthAt) & 31))
      return daysSwapped;
    if (hasNewYear) return sameYear;
  }
  if (isOneDigitApart(left, right)) return oneEdit;
  if (years >= generationYears) return generationApart;
  if ((years === 0 && (isSameMonth || isSameDay)) || (isSameMonth && isSameDay)) return twoParts;
  return years <= 2 && hasNewYear ? near : different;
}
