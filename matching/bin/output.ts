/** Where a command writes to: answers to `out`, all else to `error`. */
export interface Output {
  out(line: string): void;
  error(line: string): void;
}
