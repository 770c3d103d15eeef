import type { FeedStatus, InvolvementEvent, LookUpAnswer, LookUpRequest, MembershipMove, Partnership } from '#schemas';
import { aPartnership, aViewer } from '#libs/access/testing';
import type { Viewer } from '#libs/access';
import { type EventBatch, type EventBody, type EventToAppend, toEvent, type TopicName } from '#libs/events';
import { type Finding, FlagIndexService, type IndexOutcome, LookUpService } from '#libs/flag-index';
import { aHandle, aLookUpRequest } from '#libs/flag-index/testing';
import {
  Database,
  type DatabaseRole,
  loadPartnership,
  PostgresConsumerOffsets,
  PostgresFlagUnitOfWork,
  PostgresLookUpUnitOfWork,
  TransactionalEvents,
} from '#libs/postgres';
import { startPostgres, type TestPostgres } from '#test/postgres';

/** The flag index on a PostgreSQL of its own, each part under the role that its process takes. */
export class FlagIndexUnderTest {
  private readonly next = new Map<TopicName, bigint>();
  private readonly epochs = new Map<TopicName, bigint>();

  private constructor(
    readonly server: TestPostgres,
    readonly owner: Database,
    readonly indexer: Database,
    readonly hub: Database,
    readonly flags: FlagIndexService,
    readonly lookUps: LookUpService,
  ) {}

  static async start(): Promise<FlagIndexUnderTest> {
    const server = await startPostgres();
    const owner = await Database.connect({ url: server.url });
    await owner.migrate();
    const indexer = await Database.connect({ url: server.url, role: 'signpost_indexer' });
    const hub = await Database.connect({ url: server.url, role: 'signpost_hub' });
    await loadPartnership(owner, aPartnership());
    return new FlagIndexUnderTest(
      server,
      owner,
      indexer,
      hub,
      new FlagIndexService(new PostgresFlagUnitOfWork(indexer)),
      new LookUpService(new PostgresLookUpUnitOfWork(hub, new TransactionalEvents('log'))),
    );
  }

  connect(role: DatabaseRole): Promise<Database> {
    return Database.connect({ url: this.server.url, role, connections: 1 });
  }

  load(partnership: Partnership): Promise<void> {
    return loadPartnership(this.owner, partnership);
  }

  /** Empties the index and everything that came of it; the partnership stays. */
  async clear(): Promise<void> {
    await this.owner.query(
      `truncate flags.record, flags.subject, flags.flag, flags.feed_run, flags.look_up, flags.disclosure, flags.notice,
         audit.entry, log.event, log.arrival, log.placement, log.dead_letter, log.consumer_offset`,
    );
    this.next.clear();
    this.epochs.clear();
  }

  /** A batch as a consumer would get it, at the offsets that come next. */
  async batch<T extends TopicName>(
    topic: T,
    bodies: readonly EventBody<T>[],
    at: Date = new Date(),
  ): Promise<EventBatch> {
    return this.batchOf(
      topic,
      bodies.map((body, index) =>
        toEvent({ topic, key: `key ${index}`, body, op: 'upsert', version: `${index}`, source: '/test', at }),
      ),
    );
  }

  async batchOf(topic: TopicName, events: readonly EventToAppend[]): Promise<EventBatch> {
    const first = this.next.get(topic) ?? 0n;
    const next = first + BigInt(events.length);
    this.next.set(topic, next);
    const epoch = this.epochs.get(topic) ?? (await this.claim(topic));
    return {
      group: 'indexer',
      topic,
      partition: 0,
      epoch,
      first,
      next,
      events: events.map((event, index) => ({ ...event, partition: 0, offset: first + BigInt(index) })),
    };
  }

  /** Takes the partition over: batches of the owner before are refused. */
  async claim(topic: TopicName): Promise<bigint> {
    const { epoch } = await new PostgresConsumerOffsets(this.indexer).claim('indexer', topic, 0);
    this.epochs.set(topic, epoch);
    return epoch;
  }

  async involve(...bodies: readonly InvolvementEvent[]): Promise<IndexOutcome> {
    return this.flags.takeInvolvements(await this.batch('involvements', bodies));
  }

  async move(...moves: readonly MembershipMove[]): Promise<IndexOutcome> {
    return this.flags.takeMemberships(await this.batch('memberships', [{ moves }]));
  }

  async feed(...statuses: readonly FeedStatus[]): Promise<IndexOutcome> {
    return this.flags.takeFeedStatus(await this.batch('feed-status', statuses));
  }

  /** Asks about the subject of a word, or about whom the finding says. */
  ask(
    about: string | Finding,
    request: Partial<LookUpRequest> = {},
    viewer: Partial<Viewer> = {},
    now: Date = new Date(),
  ): Promise<LookUpAnswer> {
    const finding: Finding =
      typeof about === 'string' ? { kind: 'person', subject: aHandle(about), membershipVersion: '1' } : about;
    return this.lookUps.answer({ viewer: aViewer(viewer), request: aLookUpRequest(request), finding, now });
  }

  /** Every row of a table under the owner's eyes. */
  rows<Row = Record<string, unknown>>(table: string, order = '1'): Promise<Row[]> {
    return this.owner.query<Row>(`select * from ${table} order by ${order}`);
  }

  async stop(): Promise<void> {
    await Promise.all([this.owner, this.indexer, this.hub].map((database) => database.close()));
    await this.server.stop();
  }
}
