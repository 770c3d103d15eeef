export { Bench, testHandleKey } from './bench.ts';
export { describeConnector } from './describe-connector.ts';
export { MemorySender } from './memory-sender.ts';
export type {
  ChangingSource,
  ConnectorUnderTest,
  SourceUnderTest,
  TestChange,
  TestPerson,
} from './source-under-test.ts';
