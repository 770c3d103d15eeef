import { type DynamicModule, Module } from '@nestjs/common';
import { FlagIndexService } from '#libs/flag-index';
import { IndexerReport } from './indexer-report.ts';
import { IndexerController } from './indexer.controller.ts';

/** Flags and coverage from the event log: consumer group `indexer`. */
@Module({})
export class IndexerModule {
  static of(index: FlagIndexService, report: IndexerReport): DynamicModule {
    return {
      module: IndexerModule,
      controllers: [IndexerController],
      providers: [
        { provide: FlagIndexService, useValue: index },
        { provide: IndexerReport, useValue: report },
      ],
    };
  }
}
