import { levelOf } from '../compare/comparison-levels.ts';
import type { Compared } from '../compare/compared.ts';
import type { CompiledModel } from './compiled-model.ts';

/** A list of names is never complete: no name counts as rarer or commoner than this. */
const leastBits = -4;
const mostBits = 5;

/** Share of the adjustment by level: a variant says less of a name's rarity than the name itself. */
const givenShares: readonly number[] = sharesOf('given', {
  exact: 1,
  'other-name': 1,
  diminutive: 0.5,
  'spelling-variant': 0.5,
  'middle-name': 1,
  swapped: 1,
});
const familyShares: readonly number[] = sharesOf('family', {
  exact: 1,
  'other-name': 1,
  'very-similar': 0.5,
  part: 1,
  swapped: 1,
  'as-given': 1,
});

function sharesOf(comparison: 'given' | 'family', byLevel: Readonly<Record<string, number>>): readonly number[] {
  const shares: number[] = Array<number>(12).fill(0);
  for (const [level, share] of Object.entries(byLevel)) shares[levelOf(comparison, level as 'exact')] = share;
  return shares;
}

const bounded = (bits: number): number => Math.min(mostBits, Math.max(leastBits, bits));

/** Bits that agreement on a given name adds because it is rare, or takes away because it is common. */
export function givenFrequencyAdjustment({ level, term }: Compared, model: CompiledModel): number {
  const share = givenShares[level] ?? 0;
  return share === 0 ? 0 : share * bounded(model.usualGiven - (model.given.get(term) ?? model.otherGiven));
}

/** The same for a family name: "Smith" says less than "Okonkwo". */
export function familyFrequencyAdjustment({ level, term }: Compared, model: CompiledModel): number {
  const share = familyShares[level] ?? 0;
  return share === 0 ? 0 : share * bounded(model.usualFamily - (model.family.get(term) ?? model.otherFamily));
}
