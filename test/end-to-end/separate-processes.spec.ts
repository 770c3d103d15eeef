import { jest } from '@jest/globals';
import { PostgresConsumerOffsets } from '#libs/postgres';
import { KafkaEventLog } from '#libs/kafka';
import { type TopicName, topics } from '#libs/events';
import { samplePartnership, withCanaries } from '#libs/reference-partnership';
import { askOnce } from '#apps/standalone';
import { canariesNotTaken } from '#test/canaries-taken';
import { canaryLeaks, emptyPlaces } from '#test/canary-leaks';
import { allProcesses, type HubProcesses, prepareHub, untilUp } from '#test/hub-processes';
import { type Broker, startKafka } from '#test/kafka';
import { startPostgres, type TestPostgres } from '#test/postgres';
import { untilLinked } from '#test/sample-load';

jest.setTimeout(240_000);

const sample = withCanaries(samplePartnership());
let postgres: TestPostgres;
let kafka: Broker;
let hub: HubProcesses;

beforeAll(async () => {
  [postgres, kafka] = await Promise.all([startPostgres(), startKafka()]);
  hub = await prepareHub({ databaseUrl: postgres.url, kafkaBroker: kafka.address, sample });
  hub.start(...allProcesses);
  await untilUp(hub);
  await hub.deliver();
  await untilLinked(hub, sample);
}, 240_000);
afterAll(async () => {
  await hub.stop();
  await kafka.stop();
  await postgres.stop();
}, 60_000);

/** Headers and keys of every event on the broker. */
async function headersOnBroker(): Promise<string> {
  const offsets = new PostgresConsumerOffsets(hub.database);
  const log = new KafkaEventLog({ brokers: [kafka.address], clientId: 'canary-test', offsets });
  const seen: string[] = [];
  let last = Date.now();
  const subscription = await log.subscribe('canary-test', Object.keys(topics) as TopicName[], ({ events }) => {
    last = Date.now();
    seen.push(
      ...events.map(({ key, attributes, body }) =>
        [key, JSON.stringify(attributes), Buffer.from(body).toString('latin1')].join(' '),
      ),
    );
    return Promise.resolve();
  });
  while (seen.length < sample.agencyRecords.length || Date.now() - last < 2000)
    await new Promise((done) => setTimeout(done, 100));
  await subscription.close();
  await log.close();
  return seen.join('\n');
}

describe('a hub of separate processes over Kafka and PostgreSQL', () => {
  it('answers every scripted look-up with the right agencies', async () => {
    const asked = [];
    for (const lookUp of sample.lookUps) {
      const { answer, ...rest } = await askOnce(lookUp, {
        hubUrl: hub.hubUrl,
        redirectUri: hub.redirectUri,
        password: hub.password,
        askerAgency: 'childrens-social-care',
      });
      const shownOpenly = answer.flags.filter(({ level }) => level !== 'L0');
      asked.push({ ...rest, isRight: lookUp.isProtected ? shownOpenly.length === 0 : rest.isRight });
    }
    expect(asked.filter(({ isRight }) => !isRight)).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(8);
  });

  it('has taken every canary of a good record, so that each could leak', async () => {
    expect(await canariesNotTaken(sample, hub.database, hub.data)).toEqual([]);
  });

  it('lets nothing personal and no legacy key out of the sealed bodies', async () => {
    const metrics = await hub.metrics();
    expect(Object.keys(metrics)).toEqual(allProcesses.map((name) => `metrics of ${name}`));
    const texts = { processes: hub.output(), postgres: postgres.log(), broker: await headersOnBroker(), ...metrics };
    const { leaks, searched } = await canaryLeaks({ sample, database: hub.database, data: hub.data, texts });
    expect(leaks).toEqual([]);
    const tables = ['flags.flag', 'flags.record', 'flags.notice', 'log.consumer_offset'];
    expect(emptyPlaces(searched, [...Object.keys(texts), 'mail', ...tables])).toEqual([]);
  });

  it('ends each process in good order', async () => {
    for (const name of allProcesses)
      expect({ name, code: await hub.running(name).end('SIGTERM') }).toEqual({ name, code: 0 });
  });
});
