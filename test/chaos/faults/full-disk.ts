import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onceReached } from '../once-reached.ts';
import { type Theatre, withInHand } from '../theatre.ts';

const fullForMs = 2500;
const piece = Buffer.alloc(1 << 20);

/** Writes until nothing more fits. @returns how to give the room back */
function fill(folder: string): () => void {
  const path = join(folder, 'ballast');
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, piece);
  } catch {
    closeSync(file);
    return () => rmSync(path);
  }
}

const refusal = `
  create or replace function chaos.full() returns trigger language plpgsql as $$ begin
    raise exception 'no space left on device' using errcode = '53100'; end $$;
  create or replace trigger chaos_full before insert on log.event for each row execute function chaos.full();
  create or replace trigger chaos_full before insert on log.outbox for each row execute function chaos.full();
  create or replace trigger chaos_full before insert or update on identity.agency_record for each row execute function chaos.full();`;

/**
 * The disk of PostgreSQL is full for a moment. Where its data are on a small disk of their own that is filled; else the server
 * refuses writes with the error that it has for that.
 */
export function fullDisk(theatre: Theatre): Promise<void> {
  return withInHand(theatre, ['postgres'], () => fillDisk(theatre));
}

async function fillDisk({ hub, postgres, smallDisk }: Theatre): Promise<void> {
  if (smallDisk === undefined) {
    await onceReached(() => hub.database.query(refusal));
    await sleep(fullForMs);
    await onceReached(() => hub.database.query('drop function if exists chaos.full cascade'));
    return;
  }
  const giveBack = fill(smallDisk);
  await sleep(fullForMs);
  giveBack();
  // A server that could not write its log ends itself; its keeper starts it again.
  const isUp = await hub.database.query('select 1').then(
    () => true,
    () => false,
  );
  if (!isUp) await postgres.killAndRestart();
}
