/** Counts what answers show against what is true. */
export class AnswerCount {
  answers = 0;
  /** Answers that show an agency which does not know the person. */
  wrong = 0;
  #known = 0;
  #missing = 0;

  /** @param shown agencies of the answer @param knowing agencies that know the person asked about */
  add(shown: ReadonlySet<string>, knowing: ReadonlySet<string>): void {
    this.answers++;
    if ([...shown].some((agency) => !knowing.has(agency))) this.wrong++;
    this.#known += knowing.size;
    this.#missing += [...knowing].filter((agency) => !shown.has(agency)).length;
  }

  /** Share of the agencies that know the persons of the answers and are not shown; without any, 0. */
  get notShown(): number {
    return this.#missing / Math.max(1, this.#known);
  }
}
