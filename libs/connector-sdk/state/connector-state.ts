import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { derivedKey } from '../record-handle.ts';
import { Checkpoint } from './checkpoint.ts';
import { DeadLetterStore } from './dead-letter-store.ts';
import { SentStore } from './sent-store.ts';

/** What a connector remembers between runs. */
export interface ConnectorState {
  readonly folder: string;
  readonly checkpoint: Checkpoint;
  readonly sent: SentStore;
  readonly deadLetters: DeadLetterStore;
}

/**
 * Opens the state of a connector, or begins it.
 *
 * @param folder of this connector alone
 * @param handleKey secret of the agency, 32 bytes in base64url
 * @param options backfill: forgets how far the source was read, so that it is read from the beginning; versions go on
 * @throws HubError CHECKPOINT_DAMAGED, CONFIG_INVALID
 */
export function openState(
  folder: string,
  handleKey: string,
  now: Date,
  { backfill = false }: { readonly backfill?: boolean } = {},
): ConnectorState {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (backfill) for (const number of ['0', '1']) rmSync(join(folder, `checkpoint-${number}`), { force: true });
  return {
    folder,
    checkpoint: new Checkpoint(folder),
    sent: new SentStore(folder),
    deadLetters: new DeadLetterStore(folder, derivedKey(handleKey, 'dead-letter'), now),
  };
}
