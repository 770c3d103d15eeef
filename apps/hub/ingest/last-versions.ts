/** The newest version that is held of any record of a stream. */
export abstract class LastVersions {
  /** @returns an unsigned 64-bit integer in decimal; 0 when no record of the stream is held */
  abstract of(agency: string, stream: string): Promise<string>;
}
