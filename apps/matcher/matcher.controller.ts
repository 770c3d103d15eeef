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
  takeRecords(batch: EventBatch): Promise<void> {
    return this.reported(batch, () => this.linkage.takeRecords(batch));
  }

  @OnEvents('decisions')
  takeDecisions(batch: EventBatch): Promise<void> {
    return this.reported(batch, () => this.linkage.takeDecisions(batch));
  }

  private async reported(batch: EventBatch, take: () => Promise<BatchOutcome>): Promise<void> {
    const startedAt = performance.now();
    const outcome = await this.report.during(batch, take);
    this.report.of(batch, outcome, performance.now() - startedAt);
  }
}
