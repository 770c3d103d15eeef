import 'reflect-metadata';
import { Controller, type INestMicroservice, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern } from '@nestjs/microservices';
import { HubError } from '#schemas/errors';
import { type BatchHandler, type EventBatch, EventLog, type Subscription, type TopicName } from '#libs/events';
import { EventLogStrategy, OnEvents } from './event-log-strategy.ts';

/** Keeps what was subscribed, and hands batches over at the test's word. */
class FakeEventLog extends EventLog {
  group = '';
  topics: readonly TopicName[] = [];
  give: BatchHandler = () => Promise.reject(new Error('nobody subscribed'));
  closed = false;

  append(): Promise<void> {
    return Promise.resolve();
  }
  subscribe(group: string, topics: readonly TopicName[], handler: BatchHandler): Promise<Subscription> {
    Object.assign(this, { group, topics, give: handler });
    return Promise.resolve({ close: () => this.close() });
  }
  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

const aBatch = (topic: TopicName): EventBatch => ({
  ...{ group: 'indexer', topic, partition: 0, epoch: 1n, first: 0n, next: 0n },
  events: [],
});

const taken: EventBatch[] = [];

@Controller()
class FlagsController {
  @OnEvents('involvements')
  takeInvolvements(batches: readonly EventBatch[]): Promise<void> {
    taken.push(...batches);
    return Promise.resolve();
  }

  @OnEvents('memberships')
  takeMemberships(): Promise<void> {
    return Promise.reject(new HubError('DATABASE_UNREACHABLE'));
  }
}
@Module({ controllers: [FlagsController] })
class FlagsModule {}

@Controller()
class LostController {
  @(EventPattern('no-such-topic') as MethodDecorator)
  take(): void {
    taken.length = 0;
  }
}
@Module({ controllers: [LostController] })
class LostModule {}

const start = async (log: EventLog, module: new () => object): Promise<INestMicroservice> => {
  const app = await NestFactory.createMicroservice(module, {
    strategy: new EventLogStrategy({ log, group: 'indexer' }),
    logger: false,
  });
  await app.listen();
  return app;
};

describe('EventLogStrategy', () => {
  it('subscribes the group to every topic that has a handler', async () => {
    const log = new FakeEventLog();
    const app = await start(log, FlagsModule);
    expect(log.group).toBe('indexer');
    expect([...log.topics].sort()).toEqual(['involvements', 'memberships']);
    await app.close();
    expect(log.closed).toBe(true);
  });

  it('hands the batch to the method of its topic, and waits for it', async () => {
    const log = new FakeEventLog();
    const app = await start(log, FlagsModule);
    const batch = aBatch('involvements');
    await log.give(batch);
    expect(taken).toEqual([batch]);
    await app.close();
  });

  it('gives an error back with its code, so that the offset stays and the log knows whether to try again', async () => {
    const log = new FakeEventLog();
    const app = await start(log, FlagsModule);
    await expect(log.give(aBatch('memberships'))).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      retriable: true,
    });
    await app.close();
  });

  it('refuses a handler of a topic that the catalogue does not know', async () => {
    const log = new FakeEventLog();
    await expect(start(log, LostModule)).rejects.toMatchObject({
      code: 'TOPIC_UNKNOWN',
      details: { topics: ['no-such-topic'] },
    });
  });
});
