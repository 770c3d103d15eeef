import { answersDamage } from './answers-damage.ts';
import { endDamage } from './end-damage.ts';
import type { Damage, DamageKind, Line } from './evidence.ts';
import { personsDamage } from './persons-damage.ts';
import { versionsDamage } from './versions-damage.ts';

/** How many of each kind of damage there are. */
export type Verdict = Readonly<Record<DamageKind, number>>;

/**
 * Off line: everything that is wrong between what the sources meant and what was done and is held.
 *
 * @param lines of every log, effects of one record in their order
 */
export function damageOf(lines: readonly Line[]): readonly Damage[] {
  return [...versionsDamage(lines), ...endDamage(lines), ...personsDamage(lines), ...answersDamage(lines)];
}

/** Counts damage by kind. */
export function verdictOf(damage: readonly Damage[]): Verdict {
  const verdict: Record<DamageKind, number> = {
    lost: 0,
    doubled: 0,
    'wrong version': 0,
    'split person': 0,
    'joined persons': 0,
  };
  for (const { kind } of damage) verdict[kind]++;
  return verdict;
}
