import { HubError } from '#schemas/errors';
import type { Sender } from '#libs/connector-sdk';
import { KafkaEventLog } from '#libs/kafka';
import type { ConnectorRunnerConfig } from '../connector-runner-settings.ts';
import { HttpsSender } from './https-sender.ts';
import { KafkaSender } from './kafka-sender.ts';

/**
 * The way to the event log that the settings name: the hub's ingest, or the broker itself.
 *
 * @throws HubError CONFIG_INVALID with the settings that are missing
 */
export function openSender(config: ConnectorRunnerConfig): Sender {
  const {
    agency,
    stream = 'person',
    connectorId = agency,
    hubUrl,
    hubAudience,
    privateKey,
    brokers,
    sealingKey,
  } = config;
  if (hubUrl !== undefined && hubAudience !== undefined && privateKey !== undefined)
    return new HttpsSender({ hubUrl, hubAudience, connectorId, privateKey, agency, stream });
  if (brokers !== undefined && sealingKey !== undefined)
    return new KafkaSender({
      log: new KafkaEventLog({ brokers, clientId: `connector-${connectorId}` }),
      sealingKey,
      agency,
      stream,
    });
  throw new HubError('CONFIG_INVALID', { fields: ['hubUrl, hubAudience and privateKey, or brokers and sealingKey'] });
}
