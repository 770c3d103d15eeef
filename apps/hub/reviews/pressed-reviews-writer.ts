import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PressedReviews } from '#libs/linkage';
import type { Log } from '#libs/runtime';
import { HubError } from '#schemas/errors';
import { hubLog } from '../hub-parts.ts';

const everyMs = 1000;

/** Writes each second which reviews a look-up waits for; what cannot be written now is written later. */
@Injectable()
export class PressedReviewsWriter implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pressed: PressedReviews,
    @Inject(hubLog) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.write(), everyMs).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  private async write(): Promise<void> {
    try {
      const reviews = await this.pressed.write();
      if (reviews > 0) this.log('REVIEWS_PRESSED', { reviews });
    } catch (error) {
      this.log('REVIEWS_NOT_PRESSED', { code: error instanceof HubError ? error.code : 'UNEXPECTED' });
    }
  }
}
