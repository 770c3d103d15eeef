import { defaultSender, mailOfNotice } from './mail-of-notice.ts';

const notice = {
  noticeId: '018f0000-0000-7000-8000-000000000001',
  agency: 'police',
  team: 'safeguarding-unit',
  kind: 'owner-notice',
  receipt: '0123456789',
  at: '2026-11-24T10:00:00.000Z',
} as const;

describe('mailOfNotice', () => {
  it('holds a reference and an address, under a Message-ID of the notice', () => {
    const mail = mailOfNotice(notice, 'no-reply@example.org', 'unit@example.org', 'https://signpost.example.org');
    expect(mail).toMatchObject({
      to: 'unit@example.org',
      messageId: '<018f0000-0000-7000-8000-000000000001@signpost>',
      subject: 'Signpost: someone asked, reference 0123456789',
    });
    expect(mail.text).toContain('https://signpost.example.org');
    expect(mail.text + mail.subject).not.toMatch(/police|safeguarding|2026/);
  });
});

describe('defaultSender', () => {
  it.each([
    ['https://signpost.example.org/start', 'no-reply@signpost.example.org'],
    ['http://127.0.0.1:3000', 'no-reply@localhost'],
    ['http://localhost:3000', 'no-reply@localhost'],
  ])('of %s is %s', (webUrl, sender) => expect(defaultSender(webUrl)).toBe(sender));
});
