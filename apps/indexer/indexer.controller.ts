import { Controller } from '@nestjs/common';
import type { EventBatch } from '#libs/events';
import { FlagIndexService, type IndexOutcome } from '#libs/flag-index';
import { OnEvents } from '#libs/runtime';
import { IndexerReport } from './indexer-report.ts';

/** Batches in, flags out. */
@Controller()
export class IndexerController {
  constructor(
    private readonly index: FlagIndexService,
    private readonly report: IndexerReport,
  ) {}

  @OnEvents('involvements')
  takeInvolvements(batches: readonly EventBatch[]): Promise<void> {
    return this.reported(batches, () => this.index.takeInvolvements(...batches));
  }

  @OnEvents('memberships')
  takeMemberships(batches: readonly EventBatch[]): Promise<void> {
    return this.reported(batches, () => this.index.takeMemberships(...batches));
  }

  @OnEvents('feed-status')
  takeFeedStatus(batches: readonly EventBatch[]): Promise<void> {
    return this.reported(batches, () => this.index.takeFeedStatus(...batches));
  }

  private async reported(batches: readonly EventBatch[], take: () => Promise<IndexOutcome>): Promise<void> {
    const startedAt = performance.now();
    const outcome = await take();
    this.report.of(batches, outcome, performance.now() - startedAt);
  }
}
