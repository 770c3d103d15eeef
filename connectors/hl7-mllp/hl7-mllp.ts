import { HubError } from '#schemas/errors';
import { compileMapping, type ConnectorKind } from '#libs/connector-sdk';
import { listen } from './listen.ts';
import { readMessagesFile } from './read-messages-file.ts';

const defaultIdleMs = 300_000;
const defaultMessageMs = 30_000;

/** HL7 v2 messages over MLLP. */
export const hl7Mllp: ConnectorKind = {
  name: 'hl7-mllp',
  transport: 'mllp',
  format: 'hl7v2',
  create: ({ manifest, mapping, settings }) => ({
    mode: 'receive',
    manifest,
    toRecord: compileMapping(mapping),
    readFile: (path) => readMessagesFile(path, manifest),
    listen(receive) {
      const { host = '127.0.0.1', port, idleMs = defaultIdleMs, messageMs = defaultMessageMs } = settings;
      if (port === undefined) throw new HubError('CONFIG_INVALID', { fields: ['port'] });
      return listen(host, port, { manifest, receive, idleMs, messageMs });
    },
    close: () => Promise.resolve(),
  }),
};
