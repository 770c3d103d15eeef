export { indexerConfig, type IndexerConfig } from './indexer.config.ts';
export { startIndexer, type RunningIndexer } from './start-indexer.ts';
