import { HubError } from '#schemas/errors';

/** Parts of one start, closed in reverse order of their opening. */
export class ClosingList {
  private readonly parts: { readonly name: string; readonly close: () => Promise<void> }[] = [];
  private closing: Promise<void> | undefined;

  /** @param onFailure told the name of a part that did not close; the others still do */
  constructor(private readonly onFailure: (name: string) => void) {}

  /**
   * Opens a part and keeps how to close it. A close() that comes while it opens waits for it, and closes it too.
   *
   * @throws HubError SERVICE_MISSING when closing has begun
   */
  async open<T>(name: string, start: () => Promise<T>, close: (part: T) => Promise<void> | void): Promise<T> {
    if (this.closing) throw new HubError('SERVICE_MISSING', { service: name, reason: 'the start was ended' });
    const opening = start();
    this.parts.push({
      name,
      close: async () => {
        const part = await opening.then(
          (opened) => ({ opened }),
          () => undefined,
        );
        if (part) await close(part.opened);
      },
    });
    return opening;
  }

  /** Closes everything, once. */
  close(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  private async closeAll(): Promise<void> {
    for (let part = this.parts.pop(); part; part = this.parts.pop()) {
      const { name, close } = part;
      await close().catch(() => this.onFailure(name));
    }
  }
}
