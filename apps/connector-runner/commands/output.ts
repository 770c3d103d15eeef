import { detailsInWords } from '#libs/runtime';
import { errorCodes, HubError } from '#schemas/errors';

/** Where a command writes: its answer to stdout, all else to stderr. */
export interface Output {
  readonly json: boolean;
  /** One line of the answer for people. */
  line(text: string): void;
  /** The answer for programs, as one line of JSON. */
  answer(value: unknown): void;
  /** Something aside. */
  note(text: string): void;
}

/** The process's own streams. @param json whether a program reads the answer */
export function processOutput(json: boolean): Output {
  return {
    json,
    line: (text) => {
      if (!json) process.stdout.write(`${text}\n`);
    },
    answer: (value) => {
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
    },
    note: (text) => {
      process.stderr.write(`${text}\n`);
    },
  };
}

/** Tells an error with its code, what went wrong and what to do. Nothing of its message but the code's own words. */
export function tellError(output: Output, error: unknown): void {
  const { code, details } = error instanceof HubError ? error : new HubError('UNEXPECTED');
  const { title, cure } = errorCodes[code];
  output.note(`${code}: ${title}. ${cure}`);
  for (const line of detailsInWords(details)) output.note(line);
  output.answer({ code, details });
}
