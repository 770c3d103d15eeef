/** A process, or a part of one, that was started. */
export interface RunningApp {
  readonly name: string;
  /** Stops in good order: what is in hand is finished. */
  close(): Promise<void>;
}
