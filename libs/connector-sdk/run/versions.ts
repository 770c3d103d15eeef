/** Room for this many records in each millisecond since the start of a run. */
const versionsPerMs = 4096n;

/**
 * Gives out versions that grow per record: one more than the last, or the start of the run in ms x 4096 + n.
 *
 * So a connector that lost its state goes on above what it sent before, as long as the clock did not go back; the hub's own word on
 * the newest version covers that.
 */
export class Versions {
  #next: bigint;

  /** @param newestAtHub newest version that the hub holds of the stream, 0 when none */
  constructor(runStart: Date, newestAtHub = 0n) {
    const clock = BigInt(runStart.getTime()) * versionsPerMs;
    this.#next = newestAtHub >= clock ? newestAtHub + 1n : clock;
  }

  /** The next version of a record. @param last its last one, if any */
  after(last: bigint | undefined): bigint {
    const mine = this.#next++;
    return last !== undefined && last >= mine ? last + 1n : mine;
  }
}
