import { Controller } from '@nestjs/common';
import type { EventBatch } from '#libs/events';
import { type BatchOutcome, LinkageService } from '#libs/linkage';
import { OnEvents } from '#libs/runtime';
import { MatcherReport } from './matcher-report.ts';

/** Batches in, persons out. */
@Controller()
export class MatcherController {
  constructor(
    private readonly linkage: LinkageService,
    private readonly report: MatcherReport,
  ) {}

  @OnEvents('agency-records')
  takeRecords(batches: readonly EventBatch[]): Promise<void> {
    return this.reported(batches, () => this.linkage.takeRecords(...batches));
  }

  @OnEvents('decisions')
  takeDecisions(batches: readonly EventBatch[]): Promise<void> {
    return this.reported(batches, () => this.linkage.takeDecisions(...batches));
  }

  private async reported(batches: readonly EventBatch[], take: () => Promise<BatchOutcome>): Promise<void> {
    const startedAt = performance.now();
    const outcome = await this.report.during(batches, take);
    this.report.of(batches, outcome, performance.now() - startedAt);
  }
}
