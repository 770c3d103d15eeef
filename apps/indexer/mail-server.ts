import { createTransport, type Transporter } from 'nodemailer';
import { HubError } from '#schemas/errors';
import type { Mail } from './mail-of-notice.ts';

/** Takes mails. */
export interface MailServer {
  /** @throws HubError MAIL_UNREACHABLE (retriable), MAIL_REFUSED */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** A mail server by SMTP. */
export function smtpServer(url: string): MailServer {
  const transport: Transporter = createTransport({
    url,
    // Servers let each new connection wait: one for each mail is ten mails a second at most.
    pool: true,
    maxConnections: 1,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object);
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(mail);
      } catch (error) {
        // The server's words are not passed on: they quote the mailbox.
        throw new HubError(isForGood(error) ? 'MAIL_REFUSED' : 'MAIL_UNREACHABLE', { smtpStatus: statusOf(error) });
      }
    },
    close: () => transport.close(),
  };
}

const statusOf = (error: unknown): number => (error as { responseCode?: number }).responseCode ?? 0;

/** A 5xx answer to sender, recipient or content. A log-in refused or a lost connection may come right. */
const isForGood = (error: unknown): boolean =>
  statusOf(error) >= 500 && ['EENVELOPE', 'EMESSAGE'].includes((error as { code?: string }).code ?? '');
