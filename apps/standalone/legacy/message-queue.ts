import { keysOf } from './mllp-frames.ts';

/**
 * Messages for several connections at once, in order. A message waits while one of the same record is on its way: an integration engine
 * that sends on many connections keeps each patient's messages apart in just this way.
 */
export class MessageQueue {
  readonly #messages: readonly string[];
  readonly #onTheirWay = new Set<string>();
  #next = 0;
  #waiting: (() => void)[] = [];

  constructor(messages: readonly string[]) {
    this.#messages = messages;
  }

  /** The next message, once none of its records is on its way; undefined after the last. */
  async take(): Promise<string | undefined> {
    for (;;) {
      const message = this.#messages[this.#next];
      if (message === undefined) return undefined;
      const keys = keysOf(message);
      if (keys.every((key) => !this.#onTheirWay.has(key))) {
        this.#next += 1;
        for (const key of keys) this.#onTheirWay.add(key);
        return message;
      }
      await new Promise<void>((released) => this.#waiting.push(released));
    }
  }

  /** A message is acknowledged, or given up. */
  release(message: string): void {
    for (const key of keysOf(message)) this.#onTheirWay.delete(key);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const released of waiting) released();
  }
}
