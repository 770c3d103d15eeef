import { Controller } from '@nestjs/common';
import type { EventBatch } from '#libs/events';
import { OnEvents } from '#libs/runtime';
import { NoticeMailer } from './notice-mailer.ts';

/** Notices in, mails out. */
@Controller()
export class MailerController {
  constructor(private readonly mailer: NoticeMailer) {}

  @OnEvents('notices')
  async mailNotices(batches: readonly EventBatch[]): Promise<void> {
    for (const batch of batches) await this.mailer.take(batch);
  }
}
