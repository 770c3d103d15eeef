/** Where a command writes to. */
export interface Output {
  out(line: string): void;
  error(line: string): void;
}
