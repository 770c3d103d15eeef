import { HubError } from '#schemas/errors';

/** Which records a whole export held. */
export class SeenKeys {
  readonly #handles = new Set<string>();
  /** True when a place in the export could not be read and may hide a record. */
  mayHide = false;

  add(handle: string): void {
    this.#handles.add(handle);
  }

  /**
   * The records that the export no longer holds.
   *
   * @param live handles that the hub holds
   * @param maxDeletePercent guard of the manifest, percent of the live ones
   * @throws HubError DELETE_GUARD when more are gone: the export is more likely cut short than true
   */
  gone(live: Iterable<string>, maxDeletePercent: number): readonly string[] {
    const all = [...live];
    const gone = all.filter((handle) => !this.#handles.has(handle));
    if (gone.length * 100 > all.length * maxDeletePercent)
      throw new HubError('DELETE_GUARD', { gone: gone.length, known: all.length });
    return gone;
  }
}
