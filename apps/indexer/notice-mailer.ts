import { HubError } from '#schemas/errors';
import { type PartnershipDirectory, teamOf } from '#libs/access';
import { bodyOf, type EventBatch, type LoggedEvent } from '#libs/events';
import { advance, type Database, fence, PostgresAccessStore, PostgresDeadLetters } from '#libs/postgres';
import { crashPoint, faultOf, type Log } from '#libs/runtime';
import type { IndexerMetrics } from './indexer-metrics.ts';
import { mailOfNotice } from './mail-of-notice.ts';
import type { MailServer } from './mail-server.ts';

/** How notices are mailed. */
export interface MailSettings {
  readonly from: string;
  readonly webUrl: string;
}

/** Mails notices to the teams of owners: at least once each, with a Message-ID of its own, so that a repeat can be told. */
export class NoticeMailer {
  private readonly deadLetters = new PostgresDeadLetters();

  constructor(
    private readonly database: Database,
    private readonly server: MailServer,
    private readonly settings: MailSettings,
    private readonly log: Log,
    private readonly metrics: Pick<IndexerMetrics, 'countMail'>,
  ) {}

  /**
   * Mails a batch of topic notices; the offset moves after each mail.
   *
   * @throws HubError MAIL_UNREACHABLE, CONSUMER_FENCED, DATABASE_UNREACHABLE, PARTNERSHIP_MISSING (all retriable)
   */
  async take(batch: EventBatch): Promise<void> {
    const progress = await this.database.transaction((session) => fence(session, batch));
    const directory = await new PostgresAccessStore(this.database).directory();
    for (const event of batch.events) {
      if (!progress.isDue(event)) continue;
      const refused = await this.mail(event, directory);
      await this.done(batch, event, refused);
    }
  }

  /** @returns what is wrong with the event, where it can never be mailed */
  private async mail(event: LoggedEvent, directory: PartnershipDirectory): Promise<HubError | undefined> {
    const { from, webUrl } = this.settings;
    const named: { noticeId?: string; agency?: string } = {};
    try {
      const notice = bodyOf('notices', event);
      const { noticeId, agency, team } = notice;
      Object.assign(named, { noticeId, agency });
      const route = teamOf(directory, agency, team);
      if (!route) throw new HubError('EVENT_INVALID', { fields: ['/team'] });
      await this.server.send(mailOfNotice(notice, from, route.mailbox, webUrl));
      crashPoint('notice-mailed');
      this.log('NOTICE_MAILED', named);
      this.metrics.countMail('sent');
      return undefined;
    } catch (error) {
      if (!(error instanceof HubError) || error.retriable) throw error;
      const { code, place } = faultOf(error);
      this.log('NOTICE_NOT_MAILED', { ...named, code, place });
      this.metrics.countMail('refused');
      return error;
    }
  }

  private async done(batch: EventBatch, event: LoggedEvent, refused: HubError | undefined): Promise<void> {
    const { group, topic, partition } = batch;
    const { offset, key, attributes, body } = event;
    await this.database.transaction(async (session) => {
      await fence(session, batch);
      if (refused) {
        const { fields } = refused.details;
        await this.deadLetters.quarantine(session, {
          group,
          topic,
          partition,
          offset,
          key,
          eventId: attributes.id,
          code: refused.code,
          fields: Array.isArray(fields) ? fields : [],
          attributes,
          body,
        });
      }
      await advance(session, { ...batch, next: offset + 1n });
    });
  }
}
