import { applyDecorators, Catch, type RpcExceptionFilter, UseFilters } from '@nestjs/common';
import { type CustomTransportStrategy, EventPattern, Server } from '@nestjs/microservices';
import { lastValueFrom, type Observable, throwError } from 'rxjs';
import { HubError } from '#schemas/errors';
import {
  BatchGatherer,
  type EventBatch,
  type EventLog,
  type SubscribeOptions,
  type Subscription,
  type TopicName,
  topics,
} from '#libs/events';

const transport = Symbol('event-log');

/** Lets errors through as they are: Nest's own filter makes each one "Internal server error", and its code would be lost. */
@Catch()
class AsItIs implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

type BatchMethodDecorator = <Method extends (batches: readonly EventBatch[]) => Promise<void>>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** The decorated method of a Nest controller receives the batches of the topic, of several partitions together; when it returns, effects and offsets are durable. */
export const OnEvents = (topic: TopicName): BatchMethodDecorator =>
  applyDecorators(EventPattern(topic, transport) as MethodDecorator, UseFilters(new AsItIs()));

/** Settings of the strategy. */
export interface EventLogStrategySettings extends SubscribeOptions {
  readonly log: EventLog;
  readonly group: string;
}

/** While one waits for the database another is worked on; each takes a connection. */
const groupsAtOnce = 3;
const isTopic = (name: string): name is TopicName => Object.hasOwn(topics, name);

/** Nest's transport over an EventLog: subscribes one group to the topics that have a handler with OnEvents. */
export class EventLogStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId = transport;
  private readonly settings: EventLogStrategySettings;
  private gatherer: BatchGatherer | undefined;
  private subscription: Subscription | undefined;

  constructor(settings: EventLogStrategySettings) {
    super();
    this.settings = settings;
  }

  /** @throws HubError TOPIC_UNKNOWN when a handler names a topic that is not in the catalogue */
  async listen(started: (error?: unknown) => void): Promise<void> {
    try {
      const names = [...this.messageHandlers.keys()];
      const known = names.filter(isTopic);
      if (known.length < names.length)
        throw new HubError('TOPIC_UNKNOWN', { topics: names.filter((name) => !isTopic(name)) });
      const { log, group, ...options } = this.settings;
      const gatherer = new BatchGatherer((batches) => this.handle(batches), {
        ...{ groupsAtOnce, enoughEvents: options.maxEvents ?? 500 },
      });
      this.gatherer = gatherer;
      this.subscription = await log.subscribe(group, known, gatherer.take, options);
      started();
    } catch (error) {
      started(error);
    }
  }

  async close(): Promise<void> {
    const closed = this.subscription?.close();
    this.gatherer?.stop();
    await closed;
  }

  /** There are no transport events: see onFailure and onRetry of the settings. */
  on(): void {
    return undefined;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Nest declares it so
  unwrap<T>(): T {
    return this.settings.log as T;
  }

  private async handle(batches: readonly EventBatch[]): Promise<void> {
    const topic = batches[0]?.topic ?? '';
    const handler = this.getHandlerByPattern(topic);
    if (!handler) throw new HubError('TOPIC_UNKNOWN', { topic });
    // Nest turns an exception into an error in the stream: subscribing brings it back, so that the offset stays.
    await lastValueFrom(this.transformToObservable(await handler(batches)), { defaultValue: undefined });
  }
}
