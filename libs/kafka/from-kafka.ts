import { HubError } from '#schemas/errors';

/** An error of the Kafka client with a code: LOG_UNREACHABLE (retriable), or UNEXPECTED where the broker refuses for good or the fault is ours. A HubError as it is. */
export function fromKafka(error: unknown): HubError {
  if (error instanceof HubError) return error;
  // Its messages name brokers and topics, never bodies, but they are not ours: only kind and type go on.
  const {
    name = '',
    type,
    retriable,
  } = error as Partial<Error> & { readonly type?: string; readonly retriable?: boolean };
  const ofClient = name.startsWith('KafkaJS');
  const lost = /Connection|NoBroker|Timeout|Closed|NumberOfRetries/.test(name);
  const mayPass = ofClient && (lost || retriable !== false);
  return new HubError(mayPass ? 'LOG_UNREACHABLE' : 'UNEXPECTED', { log: 'kafka', error: name, type });
}
