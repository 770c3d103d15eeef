import type { AccessStore, PartnershipDirectory } from '#libs/access';
import { type EventPublisher, toEvent } from '#libs/events';
import { involvementFaults } from '#libs/flag-index';
import { crashPoint } from '#libs/runtime';
import type { FeedStatus, IngestAnswer, IngestItem, RejectedItem } from '#schemas';
import { HubError } from '#schemas/errors';
import { eventsOfItem } from './events-of-item.ts';
import { type ItemFaults, itemFaultsOf, type StreamName } from './item-faults.ts';

const mostItems = 500;
/** A connector that sends one by one must not read the directory each time; a change to the partnership is known this soon. */
const directoryForMs = 2000;

/** Takes what connectors send and appends it to the event log. */
export class IngestService {
  private known: { readonly directory: PartnershipDirectory; readonly until: number } | undefined;

  constructor(
    private readonly log: EventPublisher,
    private readonly sealFor: string,
    private readonly access: AccessStore,
  ) {}

  /**
   * Takes a batch: good items are appended, bad ones rejected by index. When it returns, the good ones are durable.
   *
   * @throws HubError REQUEST_INVALID (no list of items), REQUEST_TOO_LARGE (over 500 items), LOG_UNREACHABLE
   */
  async take(own: StreamName, body: unknown, now: Date): Promise<IngestAnswer> {
    const items = itemsOf(body);
    const today = now.toISOString().slice(0, 10);
    const directory = await this.directory(now);
    const rejected: RejectedItem[] = [];
    const accepted: IngestItem[] = [];
    items.forEach((item, index) => {
      const faults = itemFaultsOf(item, own, today) ?? unknownPartsOf(item as IngestItem, directory);
      if (faults) rejected.push({ index, ...faults });
      else accepted.push(item as IngestItem);
    });
    crashPoint('ingest-checked');
    if (accepted.length > 0) await this.log.append(accepted.flatMap((item) => eventsOfItem(item, this.sealFor, now)));
    crashPoint('ingest-appended');
    return { accepted: accepted.length, rejected };
  }

  private async directory(now: Date): Promise<PartnershipDirectory> {
    if (!this.known || this.known.until < now.getTime())
      this.known = { directory: await this.access.directory(), until: now.getTime() + directoryForMs };
    return this.known.directory;
  }

  /**
   * Takes a connector's report on its last run.
   *
   * @throws HubError RECORD_NOT_YOURS, LOG_UNREACHABLE
   */
  async takeFeedStatus(own: StreamName, status: FeedStatus, now: Date): Promise<void> {
    if (status.agency !== own.agency || status.stream !== own.stream)
      throw new HubError('RECORD_NOT_YOURS', { fields: ['/agency', '/stream'] });
    const name = `${own.agency}/${own.stream}`;
    await this.log.append([
      toEvent({
        topic: 'feed-status',
        key: name,
        body: status,
        op: 'run',
        version: status.runId,
        source: `/agencies/${name}`,
        at: now,
      }),
    ]);
  }
}

/** What the index would refuse later, unseen by the agency: a team or agreement that the partnership does not know. */
function unknownPartsOf({ involvement }: IngestItem, directory: PartnershipDirectory): ItemFaults | undefined {
  const fields = involvement ? involvementFaults(involvement, directory) : [];
  return fields.length > 0
    ? { code: 'RECORD_INVALID', fields: fields.map((path) => `/involvement${path}`) }
    : undefined;
}

function itemsOf(body: unknown): readonly unknown[] {
  const { items, ...others } = (typeof body === 'object' && body !== null ? body : {}) as { items?: unknown };
  if (!Array.isArray(items) || items.length === 0 || Object.keys(others).length > 0)
    throw new HubError('REQUEST_INVALID', { fields: ['/items'] });
  if (items.length > mostItems) throw new HubError('REQUEST_TOO_LARGE', { fields: ['/items'], mostItems });
  return items as unknown[];
}
