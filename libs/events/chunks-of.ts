import type { EventToAppend } from './event-log.ts';

/** How much one chunk may hold. */
export interface ChunkLimits {
  readonly maxEvents: number;
  /** Of all bodies together; an event that is larger by itself gets a chunk of its own. */
  readonly maxBytes: number;
}

/** Cuts events into pieces that one statement or request takes; their order stays. */
export function chunksOf(events: readonly EventToAppend[], { maxEvents, maxBytes }: ChunkLimits): EventToAppend[][] {
  const chunks: EventToAppend[][] = [];
  let bytes = 0;
  for (const event of events) {
    const last = chunks.at(-1);
    if (last && last.length < maxEvents && bytes + event.body.length <= maxBytes) {
      last.push(event);
      bytes += event.body.length;
    } else {
      chunks.push([event]);
      bytes = event.body.length;
    }
  }
  return chunks;
}
