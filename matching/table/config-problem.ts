/** One thing that is wrong with a configuration. Names columns, never a value of a record. */
export interface ConfigProblem {
  /** Where, as a JSON pointer, such as `/columns/dob/is`; empty: the configuration as a whole. */
  readonly place: string;
  /** What is wrong, in plain English. */
  readonly problem: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** A problem as one line, with what was probably meant. */
export function problemInWords({ place, problem, suggestion }: ConfigProblem): string {
  return `${place === '' ? 'CONFIG' : place}: ${problem}${suggestion === undefined ? '' : ` (did you mean "${suggestion}"?)`}`;
}
