import type { ConnectorManifest, ConnectorMapping } from '#schemas';
import type { ToRecord } from './mapping/mapped-record.ts';
import type { BadRead, ChangeRead, RecordRead, SourceItem } from './source/source-item.ts';

/** What every connector can do. */
export interface Connector {
  readonly manifest: ConnectorManifest;
  readonly toRecord: ToRecord;
  /**
   * Reads a file of the source's own shape: what a preview shows.
   *
   * @throws HubError as reading the source
   */
  readFile(path: string): AsyncIterable<SourceItem>;
  close(): Promise<void>;
}

/** Reads a source when asked to. */
export interface PullConnector extends Connector {
  readonly mode: 'pull';
  /**
   * Everything that is new since the cursor.
   *
   * @param cursor what the last `mark` of an earlier run said; undefined reads all
   * @throws HubError SOURCE_UNREACHABLE (retriable), SOURCE_NOT_READ_ONLY, STREAM_FIELDS_MISSING, ...
   */
  read(cursor: unknown, now: Date): AsyncIterable<SourceItem>;
}

/** What became of something received. */
export type Receipt = { readonly kind: 'done' } | { readonly kind: 'dead-lettered'; readonly code: string };

/** Takes something received. Resolves when it is durable or dead-lettered; throws when the source must send it again. */
export type Receive = (item: RecordRead | ChangeRead | BadRead) => Promise<Receipt>;

/** Waits for a source to send. */
export interface ReceiveConnector extends Connector {
  readonly mode: 'receive';
  listen(receive: Receive): Promise<{ readonly port: number; close(): Promise<void> }>;
}

/** Either mode. */
export type AnyConnector = PullConnector | ReceiveConnector;

/** What a connector is made from. */
export interface ConnectorParts {
  readonly manifest: ConnectorManifest;
  readonly mapping: ConnectorMapping;
  /** Where the source is; which of them a connector needs stands in the `config` of its manifest. */
  readonly settings: ConnectorSettings;
}

/** Settings of the source. */
export interface ConnectorSettings {
  /** Folder into which the source drops its files. */
  readonly folder?: string;
  /** Milliseconds for which a file must not have changed before it is read; default 2000. */
  readonly settleMs?: number;
  /** postgres:// address of the source, with a read-only login. */
  readonly databaseUrl?: string;
  /** View or table, schema-qualified. */
  readonly view?: string;
  /** Address to listen at; default 127.0.0.1. */
  readonly host?: string;
  readonly port?: number;
  /** Milliseconds after which a silent connection is closed; default 300000. */
  readonly idleMs?: number;
  /** Milliseconds that one message may take to arrive; default 30000. */
  readonly messageMs?: number;
}

/** A kind of source, as the register in connectors/ lists it. */
export interface ConnectorKind {
  readonly name: string;
  /** Which manifests it serves. */
  readonly transport: ConnectorManifest['source']['transport'];
  readonly format: ConnectorManifest['decode']['format'];
  /** @throws HubError CONFIG_INVALID when a setting is missing */
  create(parts: ConnectorParts): AnyConnector;
}
