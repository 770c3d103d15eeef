import type { NoticeEvent } from '#schemas';

/** A mail as it is handed to the mail server. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Fixed for a notice: sent twice, it is still one mail to those who look. */
  readonly messageId: string;
}

/**
 * The mail of a notice: a reference, that someone asked, and where to read more. No name, no agency, no purpose: mail travels in the clear.
 *
 * @param mailbox of the team that is told
 * @param webUrl address of the pages
 */
export function mailOfNotice({ noticeId, receipt }: NoticeEvent, from: string, mailbox: string, webUrl: string): Mail {
  return {
    from,
    to: mailbox,
    subject: `Signpost: someone asked, reference ${receipt}`,
    text: `Someone has asked about a person whom your team may be asked about.

Reference: ${receipt}

Sign in to read the notice: ${webUrl}
`,
    messageId: `<${noticeId}@signpost>`,
  };
}

/** Sender of notices where none is set: no-reply at the host of the pages. */
export function defaultSender(webUrl: string): string {
  const { hostname } = new URL(webUrl);
  return `no-reply@${/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(hostname) ? hostname : 'localhost'}`;
}
