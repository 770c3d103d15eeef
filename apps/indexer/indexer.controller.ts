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
  takeInvolvements(batch: EventBatch): Promise<void> {
    return this.reported(batch, () => this.index.takeInvolvements(batch));
  }

  @OnEvents('memberships')
  takeMemberships(batch: EventBatch): Promise<void> {
    return this.reported(batch, () => this.index.takeMemberships(batch));
  }

  @OnEvents('feed-status')
  takeFeedStatus(batch: EventBatch): Promise<void> {
    return this.reported(batch, () => this.index.takeFeedStatus(batch));
  }

  private async reported(batch: EventBatch, take: () => Promise<IndexOutcome>): Promise<void> {
    const startedAt = performance.now();
    const outcome = await take();
    this.report.of(batch, outcome, performance.now() - startedAt);
  }
}
