import type { Progress } from '../../link/link-result.ts';

const width = 24;
const everyMs = 200;

/**
 * Shows how far stages are: a bar with the time left on a terminal, a line for each stage otherwise.
 *
 * @param isTerminal whether a line may be written over
 * @param write to stderr
 * @param now milliseconds
 */
export function progressBar(isTerminal: boolean, write: (text: string) => void, now: () => number): Progress {
  let [stage, began, shown] = ['', 0, 0];
  return (name, done, total) => {
    const time = now();
    if (name !== stage) {
      if (!isTerminal) write(`match: ${name} ...\n`);
      [stage, began, shown] = [name, time, 0];
    }
    if (!isTerminal || (time - shown < everyMs && done < total)) return;
    shown = time;
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const left = share > 0.02 ? ((time - began) / 1000) * (1 / share - 1) : undefined;
    const bar = '#'.repeat(Math.round(share * width)).padEnd(width, '.');
    const rest = share >= 1 || left === undefined ? '' : ` ${left.toFixed(0)} s left`;
    write(`\r\u001b[2K${name.padEnd(22)} [${bar}] ${(100 * share).toFixed(0)}%${rest}${share >= 1 ? '\n' : ''}`);
  };
}
