import { Controller } from '@nestjs/common';
import type { EventBatch } from '#libs/events';
import { OnEvents } from '#libs/runtime';
import { NoticeMailer } from './notice-mailer.ts';

/** Notices in, mails out. */
@Controller()
export class MailerController {
  constructor(private readonly mailer: NoticeMailer) {}

  @OnEvents('notices')
  mailNotices(batch: EventBatch): Promise<void> {
    return this.mailer.take(batch);
  }
}
