import { KafkaJSError } from 'kafkajs';
import { HubError } from '#schemas/errors';

/** An error of the Kafka client with a code: LOG_UNREACHABLE (retriable), or UNEXPECTED where the broker refuses for good. A HubError as it is. */
export function fromKafka(error: unknown): HubError {
  if (error instanceof HubError) return error;
  // Its messages name brokers and topics, never bodies, but they are not ours: only kind and type go on.
  const { name, type } = error as { readonly name?: string; readonly type?: string };
  const refused = error instanceof KafkaJSError && !error.retriable && !name?.startsWith('KafkaJSNumberOfRetries');
  const lost = /Connection|NoBroker|Timeout|Closed/.test(name ?? '');
  return new HubError(refused && !lost ? 'UNEXPECTED' : 'LOG_UNREACHABLE', { log: 'kafka', error: name, type });
}
