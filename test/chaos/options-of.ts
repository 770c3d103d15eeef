import { parseArgs } from 'node:util';

/** What a run is asked for on the command line. */
export interface ChaosOptions {
  readonly kills: number;
  readonly seed: number;
  readonly log: 'postgres' | 'kafka';
  readonly asJson: boolean;
}

/** How the command is called. */
export const usage = 'usage: npm run chaos [-- --kills N] [--seed S] [--log postgres|kafka] [--json]';

/** @returns undefined where the arguments are wrong */
export function optionsOf(args: readonly string[]): ChaosOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        kills: { type: 'string', default: '100' },
        seed: { type: 'string', default: '1' },
        log: { type: 'string', default: 'postgres' },
        json: { type: 'boolean', default: false },
      },
    });
    const { kills, seed, log, json } = values;
    if (!/^\d{1,5}$/.test(kills) || !/^\d{1,9}$/.test(seed) || (log !== 'postgres' && log !== 'kafka'))
      return undefined;
    return { kills: Number(kills), seed: Number(seed), log, asJson: json };
  } catch {
    return undefined;
  }
}
