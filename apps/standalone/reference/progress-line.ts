import type { Progress } from './write-partnership.ts';

const width = 30;

/** Says how far the work is: a bar on a terminal, else a line each tenth. */
export function progressLine(isTerminal: boolean, write: (text: string) => void, now: () => number): Progress {
  const start = now();
  let [shown, told] = [-1, 0];
  return (done, people, records) => {
    const seconds = (now() - start) / 1000;
    const left = done > 0 ? (seconds / done) * (1 - done) : 0;
    const figures = `${people.toString()} people, ${records.toString()} records, ${seconds.toFixed(0)} s`;
    const percent = Math.floor(done * 100);
    if (isTerminal && percent > shown) {
      shown = percent;
      const bar = '#'.repeat(Math.round(done * width)).padEnd(width, '.');
      write(
        `\r[${bar}] ${percent.toString().padStart(3)}%  ${figures}, ${left.toFixed(0)} s to go ${done >= 1 ? '\n' : ''}`,
      );
    } else if (!isTerminal && Math.floor(done * 10) > told) {
      told = Math.floor(done * 10);
      write(`${(told * 10).toString()}%: ${figures}\n`);
    }
  };
}
