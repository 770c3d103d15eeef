import { yearsBetween } from '../random/calendar.ts';
import { drawsOf } from '../random/draws.ts';
import { scatter } from '../random/scatter.ts';
import { nhsCheckDigit, policeCheckLetter, pupilCheckLetter } from './check-characters.ts';
import type { PersonIdentifiers } from './person.ts';

/** NHS numbers that begin with 999 are kept for tests. */
function drawNhsNumber(seed: number, person: number): string | undefined {
  for (let slot = 0; slot < 4; slot++) {
    const nine = `999${scatter(seed, 'nhs', 6, person * 4 + slot)}`;
    const check = nhsCheckDigit(nine);
    if (check) return `${nine}${check}`;
  }
  return undefined; // one person in 15,000 has none
}

function drawPupilNumber(seed: number, person: number, birthDate: string): string {
  const digits = scatter(seed, 'upn', 7, person);
  const entered = ((Number(birthDate.slice(0, 4)) + 5) % 100).toString().padStart(2, '0');
  // Local authority 999 is no authority.
  const twelve = `999${digits.slice(0, 4)}${entered}${digits.slice(4)}`;
  return `${pupilCheckLetter(twelve)}${twelve}`;
}

/**
 * The identifiers that the world gives a person: all valid. Unique pupil numbers exist since 1999; a police id needs an age of ten.
 *
 * @param person number, below 240,000
 * @param today ISO date
 */
export function drawIdentifiers(seed: number, person: number, birthDate: string, today: string): PersonIdentifiers {
  const draws = drawsOf(seed, `person/${person.toString()}`, 'identifiers');
  const age = yearsBetween(birthDate, today);
  const NHS = drawNhsNumber(seed, person);
  const arrested = Math.max(Number(birthDate.slice(0, 4)) + 11 + draws.below(8), 1995);
  const year = Math.min(arrested, Number(today.slice(0, 4)) - 1).toString();
  const serial = scatter(seed, 'pnc', 7, person);
  const file = (Number(scatter(seed, 'cro', 6, person)) + 1).toString();
  const hasPnc = draws.chance(8500);
  const hasCro = draws.chance(5500);
  return {
    ...(NHS && { NHS }),
    ...(birthDate >= '1994-09-01' && age >= 4 && { UPN: drawPupilNumber(seed, person, birthDate) }),
    ...(age >= 11 && hasPnc && { PNC: `${year}/${serial}${policeCheckLetter(year.slice(2), serial)}` }),
    ...(age >= 11 &&
      hasPnc &&
      hasCro && { CRO: `${file}/${year.slice(2)}${policeCheckLetter(year.slice(2), file.padStart(6, '0'))}` }),
  };
}
