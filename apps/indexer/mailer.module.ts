import { type DynamicModule, Module } from '@nestjs/common';
import { MailerController } from './mailer.controller.ts';
import { NoticeMailer } from './notice-mailer.ts';

/** Mail to owners from the event log: consumer group `mailer`, apart, so that a mail server that is down holds no flag up. */
@Module({})
export class MailerModule {
  static of(mailer: NoticeMailer): DynamicModule {
    return {
      module: MailerModule,
      controllers: [MailerController],
      providers: [{ provide: NoticeMailer, useValue: mailer }],
    };
  }
}
