import type { ConfigProblem } from './config-problem.ts';
import { nearestOf } from './nearest-of.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** For each override whether a value fits, and what it takes. */
const checks: Readonly<Record<string, { fits(value: unknown): boolean; takes: string }>> = {
  pairBudget: { fits: (value) => Number.isSafeInteger(value) && Number(value) > 0, takes: 'a whole number from 1 on' },
  blockingRules: {
    fits: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((rule) => typeof rule === 'string' && rule !== ''),
    takes: 'a list of names of blocking rules',
  },
  thresholds: {
    fits: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      const { link, review, ...others } = value as Record<string, unknown>;
      const isOrdered = !isNumber(link) || !isNumber(review) || review <= link;
      const fit = [link, review].every((each) => each === undefined || isNumber(each));
      return fit && isOrdered && Object.keys(others).length === 0;
    },
    takes: '{ "link": bits, "review": bits }, review at or below link',
  },
  priorWeight: { fits: isNumber, takes: 'a number, bits' },
  seed: { fits: (value) => Number.isSafeInteger(value) && Number(value) >= 0, takes: 'a whole number from 0 on' },
};

/** What is wrong with the overrides of a configuration; absent ones are right. */
export function overrideProblemsOf(overrides: unknown): readonly ConfigProblem[] {
  if (overrides === undefined) return [];
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides))
    return [{ place: '/overrides', problem: '"overrides" is an object' }];
  return Object.entries(overrides).flatMap(([name, value]): readonly ConfigProblem[] => {
    const place = `/overrides/${name}`;
    const check = checks[name];
    if (!check) {
      const suggestion = nearestOf(name, Object.keys(checks));
      return [{ place, problem: `there is no override "${name}"`, ...(suggestion !== undefined && { suggestion }) }];
    }
    return check.fits(value) ? [] : [{ place, problem: `"${name}" takes ${check.takes}` }];
  });
}
