import type { Draws } from '../random/draws.ts';
import { drawWeighted } from '../random/weighted-table.ts';
import type { NameLists } from './name-lists.ts';
import type { OriginGroup } from './origin-names.ts';

/** Draws a family name in the form that men bear. */
export function drawFamilyName(lists: NameLists, draws: Draws, origin: OriginGroup): string {
  const { family } = lists.origins[origin];
  const name = drawWeighted(draws, family);
  if (origin === 'arabic' && draws.chance(3000)) return `${draws.pick(['Al-', 'El-'])}${name}`;
  if (origin === 'iberian' && draws.chance(6000)) {
    const second = drawWeighted(draws, family);
    return second === name ? name : `${name} ${second}`;
  }
  if (origin === 'west-african' && draws.chance(800)) {
    const second = drawWeighted(draws, family);
    return second === name ? name : `${name}-${second}`;
  }
  if (origin === 'english' && draws.chance(150)) {
    const second = drawWeighted(draws, family);
    return second === name ? name : `${name}-${second}`;
  }
  return name;
}

/** The form of a family name that a woman or girl bears: Polish and Ukrainian names of the adjective kind change their ending. */
export function feminineFamilyName(name: string, origin: OriginGroup): string {
  if (origin === 'polish' && /(sk|ck|dzk)i$/.test(name)) return `${name.slice(0, -1)}a`;
  return origin === 'ukrainian' && /(sk|ts'k)yi$/.test(name) ? `${name.slice(0, -2)}a` : name;
}
