import { yearsBetween } from '../random/calendar.ts';
import { drawsOf, purposeKey } from '../random/draws.ts';
import { type Scatter, scatterOf } from '../random/scatter.ts';
import { learnerCheckDigit, nhsCheckDigit, policeCheckLetter, pupilCheckLetter } from './check-characters.ts';
import type { PersonIdentifiers } from './person.ts';

/** First letters that, as far as we know, no National Insurance number was given. */
const insurancePrefixes = ['AC', 'AJ', 'BC', 'BJ', 'CC', 'CJ', 'EC', 'EJ', 'HC', 'HJ'] as const;

const purpose = purposeKey('identifiers');

/** Gives each person of a county identifiers of their own. */
export class IdentifierOffice {
  readonly #seed: number;
  readonly #year: number;
  readonly #today: string;
  readonly #nhs: Scatter;
  readonly #learner: Scatter;
  readonly #pupil: Scatter;
  readonly #police: Scatter;
  readonly #criminal: Scatter;
  readonly #insurance: Scatter;

  /** @param today ISO date */
  constructor(seed: number, today: string) {
    this.#seed = seed;
    this.#today = today;
    this.#year = Number(today.slice(0, 4));
    this.#nhs = scatterOf(seed, 'nhs', 8);
    this.#learner = scatterOf(seed, 'uln', 8);
    this.#pupil = scatterOf(seed, 'upn', 7);
    this.#police = scatterOf(seed, 'pnc', 7);
    this.#criminal = scatterOf(seed, 'cro', 7);
    this.#insurance = scatterOf(seed, 'nino', 7);
  }

  /** NHS numbers that begin with 9 are kept for tests. One person in 15,000 has none. */
  #nhsNumber(person: number): string | undefined {
    for (let slot = 0; slot < 4; slot++) {
      const nine = `9${this.#nhs.digits(person * 4 + slot)}`;
      const check = nhsCheckDigit(nine);
      if (check !== undefined) return `${nine}${check}`;
    }
    return undefined;
  }

  #learnerNumber(person: number): string | undefined {
    for (let slot = 0; slot < 4; slot++) {
      const nine = `9${this.#learner.digits(person * 4 + slot)}`;
      const check = learnerCheckDigit(nine);
      if (check !== undefined) return `${nine}${check}`;
    }
    return undefined;
  }

  #pupilNumber(person: number, birthDate: string): string {
    const digits = this.#pupil.digits(person);
    const entered = ((Number(birthDate.slice(0, 4)) + 5) % 100).toString().padStart(2, '0');
    // Local authority 999 is no authority.
    const twelve = `999${digits.slice(0, 4)}${entered}${digits.slice(4)}`;
    return `${pupilCheckLetter(twelve)}${twelve}`;
  }

  /** Six digits hold no county: the first of seven says in which year of ten the file was opened. */
  #criminalRecord(person: number, from: number): string | undefined {
    const digits = this.#criminal.digits(person);
    const opened = from + ((Number(digits.charAt(0)) - (from % 10) + 10) % 10);
    if (opened >= this.#year) return undefined;
    const year = (opened % 100).toString().padStart(2, '0');
    const file = digits.slice(1);
    return `${Number(file).toString()}/${year}${policeCheckLetter(year, file)}`;
  }

  /**
   * The identifiers that the world gives a person: all valid. Unique pupil numbers exist since 1999; a police id needs an age of ten.
   *
   * @param person number, below 10^7
   */
  of(person: number, birthDate: string): PersonIdentifiers {
    const draws = drawsOf(this.#seed, purpose, person);
    const age = yearsBetween(birthDate, this.#today);
    const NHS = this.#nhsNumber(person);
    const arrested = Math.max(Number(birthDate.slice(0, 4)) + 11 + draws.below(8), 1995);
    const hasPnc = draws.chance(8500) && age >= 11;
    const hasCro = draws.chance(7500) && hasPnc;
    const suffix = draws.pick(['A', 'B', 'C', 'D']);
    const pncYear = Math.min(arrested, this.#year - 1).toString();
    const serial = this.#police.digits(person);
    const CRO = hasCro ? this.#criminalRecord(person, arrested) : undefined;
    const ULN = birthDate >= '1994-09-01' && age >= 14 ? this.#learnerNumber(person) : undefined;
    const insurance = this.#insurance.digits(person);
    return {
      ...(NHS && { NHS }),
      ...(birthDate >= '1994-09-01' && age >= 4 && { UPN: this.#pupilNumber(person, birthDate) }),
      ...(hasPnc && { PNC: `${pncYear}/${serial}${policeCheckLetter(pncYear.slice(2), serial)}` }),
      ...(CRO && { CRO }),
      ...(age >= 16 && {
        NINO: `${insurancePrefixes[Number(insurance.charAt(0))] ?? 'AC'}${insurance.slice(1)}${suffix}`,
      }),
      ...(ULN && { ULN }),
    };
  }
}
