import type { AgencyRecordEvent, InvolvementEvent, Review, Reviews } from '#schemas';
import type { ErrorCode } from '#schemas/errors';
import { defaultModel } from '#matching';
import { type EventLog, type EventToAppend, sealingKeyPair, toEvent } from '#libs/events';
import { createTopics, KafkaEventLog } from '#libs/kafka';
import type { Viewer } from '#libs/access';
import { aViewer } from '#libs/access/testing';
import {
  type BacklogSource,
  IdentityKeys,
  LinkageService,
  ReviewAnswers,
  ReviewDesk,
  ReviewEngine,
  StewardUnitOfWork,
} from '#libs/linkage';
import {
  boundsOf,
  Database,
  OutboxRelay,
  PostgresConsumerOffsets,
  PostgresEventLog,
  PostgresLinkageUnitOfWork,
  PostgresStewardUnitOfWork,
  replayDeadLetters,
  TransactionalEvents,
} from '#libs/postgres';
import { startKafka } from '#test/kafka';
import { startPostgres } from '#test/postgres';

const sealing = sealingKeyPair();
export const sealingPrivateKey = sealing.privateKey;
export const identityKey = Buffer.alloc(32, 3).toString('base64url');
export const identityKeys = IdentityKeys.from(identityKey);
export const subjectKey = Buffer.alloc(32, 5).toString('base64url');

const steward = aViewer({ roles: ['data-steward'] });

/** Where the event log is kept. */
export type LogKind = 'postgres' | 'kafka';

/** One matcher of several. */
export interface MatcherUnderTest {
  /** Partitions of agency-records of which it has taken a batch. */
  readonly partitions: ReadonlySet<number>;
  close(): Promise<void>;
}

/** Matchers on a real PostgreSQL, over either event log. */
export class LinkageUnderTest {
  private readonly matchers: MatcherUnderTest[] = [];
  private readonly stops: (() => Promise<void>)[] = [];
  /** Events that the matchers have to take: records fed and decisions made. */
  private toTake = 0;
  involvementsAppended = 0;
  /** Events that the matchers ignored because a newer version is held. */
  olderIgnored = 0;
  private group = 'matcher';

  private constructor(
    readonly databaseUrl: string,
    readonly owner: Database,
    readonly hub: Database,
    readonly publisher: EventLog,
    readonly brokers: readonly string[],
  ) {}

  static async start(kind: LogKind): Promise<LinkageUnderTest> {
    const postgres = await startPostgres();
    const broker = kind === 'kafka' ? await startKafka() : undefined;
    const brokers = broker ? [broker.address] : [];
    const owner = await Database.connect({ url: postgres.url });
    await owner.migrate();
    const hub = await Database.connect({ url: postgres.url, role: 'signpost_hub' });
    if (broker) await createTopics(brokers);
    const publisher = broker
      ? new KafkaEventLog({ brokers, clientId: 'test' })
      : new PostgresEventLog(hub, { owner: 'test' });
    const relay = broker && new OutboxRelay(hub, publisher);
    relay?.start();
    const linkage = new LinkageUnderTest(postgres.url, owner, hub, publisher, brokers);
    linkage.stops.push(
      () => postgres.stop(),
      () => owner.close(),
      () => hub.close(),
      async () => broker?.stop(),
      async () => relay?.close(),
      () => publisher.close(),
      () => linkage.stopMatchers(),
    );
    return linkage;
  }

  async stop(): Promise<void> {
    for (const stop of this.stops.reverse()) await stop();
  }

  /** A log as another process would open it, with offsets in the database given. */
  open(owner: string, database: Database): EventLog {
    return this.brokers.length > 0
      ? new KafkaEventLog({ brokers: this.brokers, clientId: owner, offsets: new PostgresConsumerOffsets(database) })
      : new PostgresEventLog(database, { owner });
  }

  /** The log as a first load reads it. */
  async backlogSource(): Promise<BacklogSource & { close(): Promise<void> }> {
    const database = await Database.connect({ url: this.databaseUrl, role: 'signpost_matcher' });
    const log = this.open('first-load', database);
    return {
      ...{ log, offsets: new PostgresConsumerOffsets(database) },
      boundsOf: (topic) => (log instanceof KafkaEventLog ? log.boundsOf(topic) : boundsOf(database, topic)),
      close: async () => {
        await log.close();
        await database.close();
      },
    };
  }

  /** What a steward may do, over the hub's own role. */
  stewards(): StewardUnitOfWork {
    const inner = new PostgresStewardUnitOfWork(this.hub, identityKeys, this.transactional());
    return {
      run: (work) =>
        inner.run((stores) =>
          work({
            ...stores,
            append: async (events) => {
              await stores.append(events);
              this.toTake += events.filter(({ topic }) => topic === 'decisions').length;
            },
          }),
        ),
    };
  }

  /** The queue of the one steward, or of another. */
  queue(by: Viewer = steward): Promise<Reviews> {
    return this.desk().queue(by, 'ordinary', new Date());
  }

  review(reviewId: string): Promise<Review> {
    return this.desk().read(steward, reviewId, new Date());
  }

  /** @throws HubError REVIEW_DECIDED */
  async decideReview(reviewId: string, verdict: 'same' | 'different', by: Viewer = steward): Promise<void> {
    await new ReviewAnswers(this.stewards(), subjectKey).decide(by, reviewId, verdict, new Date());
  }

  private desk(): ReviewDesk {
    return new ReviewDesk(this.stewards(), new ReviewEngine(defaultModel));
  }

  /** @param clock of the machine that it runs on */
  async startMatcher(clock?: () => Date): Promise<MatcherUnderTest> {
    const database = await Database.connect({ url: this.databaseUrl, role: 'signpost_matcher' });
    const log = this.open('matcher', database);
    const unitOfWork = new PostgresLinkageUnitOfWork(database, identityKeys, this.transactional());
    const settings = { model: defaultModel, openWith: sealing.privateKey, subjectKey, ...(clock && { clock }) };
    const service = new LinkageService(unitOfWork, settings);
    const partitions = new Set<number>();
    await log.subscribe(
      this.group,
      ['agency-records', 'decisions'],
      async (batch) => {
        const taken = batch.topic === 'decisions' ? service.takeDecisions(batch) : service.takeRecords(batch);
        this.olderIgnored += (await taken).older;
        if (batch.topic === 'agency-records') partitions.add(batch.partition);
      },
      { maxEvents: 7 },
    );
    const matcher: MatcherUnderTest = {
      partitions,
      close: async () => {
        this.matchers.splice(this.matchers.indexOf(matcher), 1);
        await log.close();
        await database.close();
      },
    };
    this.matchers.push(matcher);
    return matcher;
  }

  async stopMatchers(): Promise<void> {
    await Promise.all([...this.matchers].map((matcher) => matcher.close()));
  }

  /** Forgets all but the registry and what is kept with it. */
  async forget(): Promise<void> {
    await this.owner.query(
      `truncate identity.agency_record, identity.record_key, identity.blocking_key, identity.membership,
         identity.link_evidence, identity.decision`,
    );
  }

  /** Forgets, and has two matchers take everything again from the start. */
  async replay(clock?: () => Date): Promise<void> {
    await this.stopMatchers();
    await this.forget();
    // Another group each time: Kafka keeps where the old one stood.
    this.group += '-again';
    await this.startMatcher(clock);
    await this.startMatcher(clock);
    await this.settled();
  }

  async feed(...bodies: AgencyRecordEvent[]): Promise<void> {
    await this.append(...bodies.map((body) => this.eventOf(body)));
  }

  /** The event of a body, sealed for these matchers. */
  eventOf(body: AgencyRecordEvent): EventToAppend {
    return toEvent({
      topic: 'agency-records',
      key: body.recordHandle,
      body,
      op: body.op,
      version: body.version,
      source: '/agencies/test/person',
      at: new Date(),
      sealFor: sealing.publicKey,
    });
  }

  /** Appends events of topic agency-records as they are. */
  async append(...events: readonly EventToAppend[]): Promise<void> {
    this.toTake += events.length;
    await this.publisher.append(events);
  }

  /** Puts an event into the Postgres log past what an append refuses, as another program could. */
  async appendUnchecked(event: EventToAppend): Promise<void> {
    this.toTake++;
    await this.owner.transaction((session) => new TransactionalEvents('log').append(session, [event]));
  }

  /** Publishes the dead letters of a code once more. @returns how many */
  async replayDeadLetters(code: ErrorCode): Promise<number> {
    const replayed = await replayDeadLetters(this.owner, this.transactional(), { group: this.group, code });
    this.toTake += replayed;
    return replayed;
  }

  /** Version of a record as it is stored. */
  async heldVersion(recordHandle: string): Promise<string | undefined> {
    const [row] = await this.owner.query<{ version: string }>(
      'select version from identity.agency_record where handle = $1',
      [recordHandle],
    );
    return row?.version;
  }

  async involve(...bodies: InvolvementEvent[]): Promise<void> {
    this.involvementsAppended += bodies.length;
    const common = { topic: 'involvements', op: 'upsert', source: '/agencies/test/person', at: new Date() } as const;
    await this.publisher.append(
      bodies.map((body) => toEvent({ ...common, key: body.recordHandle, version: body.version, body })),
    );
  }

  /** A steward decides the one open review. @returns the handles of its two records, sorted */
  async decide(verdict: 'same' | 'different'): Promise<readonly string[]> {
    const { reviews } = await this.queue();
    if (reviews.length !== 1) throw new Error(`${reviews.length.toString()} reviews are open, not one`);
    await this.decideReview(reviews[0]!.id, verdict);
    const [pair] = await this.owner.query<{ left: string; right: string }>(
      `select replace(left_handle::text, '-', '') as left, replace(right_handle::text, '-', '') as right
       from identity.review where id = $1`,
      [reviews[0]!.id],
    );
    return [pair!.left, pair!.right];
  }

  /** Waits until the matchers have taken everything appended. */
  async settled(withinMs = 30_000): Promise<void> {
    for (let attempt = 0; attempt < withinMs / 25; attempt++) {
      const [row] = await this.owner.query<{ done: string | null }>(
        `select sum(next_offset) as done from log.consumer_offset where consumer_group = $1`,
        [this.group],
      );
      if (Number(row?.done ?? 0) >= this.toTake) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error('The matchers did not finish.');
  }

  /** Person by record handle. */
  async persons(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.owner.query<{ handle: string; person_id: string }>(
      `select replace(handle::text, '-', '') as handle, person_id from identity.membership where person_id is not null`,
    );
    return new Map(rows.map(({ handle, person_id }) => [handle, person_id]));
  }

  private transactional(): TransactionalEvents {
    return new TransactionalEvents(this.brokers.length > 0 ? 'outbox' : 'log');
  }
}
