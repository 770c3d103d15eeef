import { KafkaJSConnectionError, KafkaJSNumberOfRetriesExceeded, KafkaJSProtocolError } from 'kafkajs';
import { HubError } from '#schemas/errors';
import { fromKafka } from './from-kafka.ts';

const protocol = (type: string, retriable: boolean): Error =>
  new KafkaJSProtocolError(Object.assign(new Error('canary'), { type, code: 1, retriable }));

describe('fromKafka', () => {
  it.each([
    { what: 'a lost connection', error: new KafkaJSConnectionError('canary'), code: 'LOG_UNREACHABLE' },
    { what: 'a broker without leader', error: protocol('NOT_LEADER_FOR_PARTITION', true), code: 'LOG_UNREACHABLE' },
    {
      what: 'retries used up',
      error: new KafkaJSNumberOfRetriesExceeded(new Error('canary'), { retryCount: 5, retryTime: 100 }),
      code: 'LOG_UNREACHABLE',
    },
    { what: 'a message that is too large', error: protocol('MESSAGE_TOO_LARGE', false), code: 'UNEXPECTED' },
    { what: 'a fault of ours', error: new TypeError('canary'), code: 'UNEXPECTED' },
    { what: 'a HubError', error: new HubError('LOG_GAP'), code: 'LOG_GAP' },
  ])('makes $what $code, without its message', ({ error, code }) => {
    const made = fromKafka(error);
    expect(made.code).toBe(code);
    expect(JSON.stringify([made.message, made.details, made.cause])).not.toContain('canary');
  });
});
