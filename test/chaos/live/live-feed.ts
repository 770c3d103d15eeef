import { setTimeout as sleep } from 'node:timers/promises';
import { IdentityKeys } from '#libs/linkage';
import { sampleAgencyIds, type SampleAgencyId } from '#libs/reference-partnership';
import type { Partnership } from '#schemas';
import { hubAudience } from '#apps/standalone';
import type { HubProcesses } from '#test/hub-processes';
import { HttpsSender } from '../../../apps/connector-runner/send/https-sender.ts';
import type { Intent } from '../check/evidence.ts';
import { Draws } from '../draws.ts';
import { type LiveItem, LiveSource, liveStream } from './live-source.ts';

/** The partnership in which each agency has a live stream beside its own. */
export const withLiveStreams = (partnership: Partnership): Partnership => ({
  ...partnership,
  agencies: partnership.agencies.map((agency) => ({
    ...agency,
    streams: agency.streams.flatMap((stream) => [
      stream,
      { ...stream, name: liveStream, connectorId: `${agency.id}-${liveStream}` },
    ]),
  })),
});

/** Something that a live source told. */
export interface ToldItem {
  readonly handle: string;
  /** Tells it once more; ends when it is acknowledged. */
  again(): Promise<void>;
}

/** Live sources at work. */
export interface LiveFeed {
  /** Items acknowledged so far. */
  acknowledged(): number;
  /** Something that was told before; undefined before anything was. */
  pick(draws: Draws): ToldItem | undefined;
  /** No more changes; ends when all that was sent is acknowledged. */
  end(): Promise<void>;
}

/** Settings of a live feed. */
export interface LiveFeedSettings {
  readonly hub: HubProcesses;
  readonly seed: number;
  /** Told of each intent before it is carried out, and of each acknowledgement. */
  readonly note: (intent: Intent) => void;
  /** Pause of each source after a batch, in milliseconds. */
  readonly pauseMs: number;
  /** Ends all sources at once, whatever is not acknowledged. */
  readonly signal: AbortSignal;
}

/** Lets each agency's live source tell its changes to the hub, each batch again and again until it is acknowledged. */
export function startLiveFeed({ hub, seed, note, pauseMs, signal }: LiveFeedSettings): LiveFeed {
  const keys = IdentityKeys.from(hub.data.secrets.identityKey);
  const people = { count: 0, nameless: 0 };
  let version = BigInt(Date.now()) * 4096n;
  const told: { readonly sender: HttpsSender; readonly item: LiveItem }[] = [];
  let acknowledged = 0;
  let isOver = false;

  async function feed(agency: SampleAgencyId, draws: Draws): Promise<void> {
    const { handleKey = '', privateKey = '' } = hub.data.secrets.connectors[agency] ?? {};
    const sender = new HttpsSender({
      ...{ hubUrl: hub.hubUrl, hubAudience, connectorId: `${agency}-${liveStream}`, privateKey },
      ...{ agency, stream: liveStream, timeoutMs: 5000 },
    });
    const contentOf = (body: string): string => keys.contentHash(body);
    const source = new LiveSource({ agency, handleKey, draws, people, contentOf, nextVersion: () => ++version });
    while (!isOver && !signal.aborted) {
      const batch = Array.from({ length: 1 + draws.below(6) }, () => source.next()).flat();
      for (const { sent } of batch) note(sent);
      await sendAll(sender, batch, signal);
      for (const { sent } of batch) note({ kind: 'acknowledged', handle: sent.handle, version: sent.version });
      acknowledged += batch.length;
      told.push(...batch.map((item) => ({ sender, item })));
      await sleep(draws.next() * 2 * pauseMs);
    }
  }

  const sources = sampleAgencyIds.map((agency, place) => feed(agency, new Draws(seed * 31 + place)));
  // Awaited by end(); until then a failure must not end the process unseen.
  const done = Promise.all(sources);
  done.catch(() => undefined);
  return {
    acknowledged: () => acknowledged,
    pick: (draws) => {
      const one = draws.pick(told);
      return one && { handle: one.item.sent.handle, again: () => sendAll(one.sender, [one.item], signal) };
    },
    end: async () => {
      isOver = true;
      await done;
    },
  };
}

async function sendAll(sender: HttpsSender, batch: readonly LiveItem[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const answer = await sender.send(batch.map(({ item }) => item)).catch(() => undefined);
    if (!answer) {
      await sleep(200);
      continue;
    }
    const [rejected] = answer.rejected;
    if (rejected) throw new Error(`the hub rejects a live item: ${rejected.code} ${rejected.fields.join(' ')}`);
    return;
  }
}
