export type {
  AnyConnector,
  Connector,
  ConnectorKind,
  ConnectorParts,
  ConnectorSettings,
  PullConnector,
  Receipt,
  Receive,
  ReceiveConnector,
} from './connector.ts';
export { dropConnector } from './drop/drop-connector.ts';
export { type FileFault, faultsOfManifest, loadManifest, type LoadedManifest } from './manifest/load-manifest.ts';
export { compileMapping } from './mapping/compile-mapping.ts';
export type { MappedInvolvement, MappedReceipt, MappedRecord, ToRecord } from './mapping/mapped-record.ts';
export { failedTestsOf, type FailedMappingTest } from './mapping/test-mapping.ts';
export { recordHandleOf } from './record-handle.ts';
export { runOnce, type RunParts, sendReport } from './run/connector-run.ts';
export { type ReceivingOptions, type RunningReceiver, startReceiving } from './run/receiving-run.ts';
export type { RunReport } from './run/run-report.ts';
export { toOutgoing, type Outgoing, type RecordOrigin } from './run/to-outgoing.ts';
export { Sender } from './sender.ts';
export { isForbiddenName } from './source/forbidden-fields.ts';
export { legacyKeyOf } from './source/legacy-key.ts';
export { looksLikeMisreadUtf8 } from './source/misread-utf8.ts';
export { shapeOf } from './source/shape-of.ts';
export type * from './source/source-item.ts';
export { isGone, operationOf, tellChanges } from './source/tell-changes.ts';
export { compilePath, leaf, nodesAt, type SourceNode, textsAt, toSourceNode } from './source/source-node.ts';
export { type ConnectorState, openState } from './state/connector-state.ts';
export { Checkpoint } from './state/checkpoint.ts';
export type { DeadLetter, DeadLetterContent } from './state/dead-letter.ts';
export { DeadLetterStore } from './state/dead-letter-store.ts';
export { SentStore } from './state/sent-store.ts';
