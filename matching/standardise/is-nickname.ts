import { publicNicknames } from './public-nicknames.ts';

const pairs = new Set(
  publicNicknames
    .trim()
    .split(/,\s*/)
    .flatMap((group) => {
      const [name = '', ...nicknames] = group.split(/\s+/);
      return nicknames.flatMap((nickname) => [`${name} ${nickname}`, `${nickname} ${name}`]);
    }),
);

/**
 * Whether one given name is a nickname of the other by the public list, either way round. Unlike full forms it does not hold between two nicknames of one
 * name: Honey and Norry may both be Honora.
 *
 * @param left and @param right folded
 */
export const isNickname = (left: string, right: string): boolean => pairs.has(`${left} ${right}`);
