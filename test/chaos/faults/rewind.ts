import { onceReached } from '../once-reached.ts';
import type { Theatre } from '../theatre.ts';

/** Sets stored offsets back, as a restore would, while their effects are kept: what is taken again must change nothing. */
export async function rewindOffsets({ hub, draws }: Theatre): Promise<void> {
  const most = 1 + draws.below(40);
  const third = draws.below(3);
  await onceReached(() =>
    hub.database.query(
      `update log.consumer_offset set next_offset = greatest(next_offset - $1, least(next_offset, 1))
       where consumer_group in ('matcher', 'indexer') and topic <> 'feed-status' and partition % 3 = $2`,
      [most, third],
    ),
  );
}
