import { HubError } from '#schemas/errors';
import { createLog, faultOf } from './log.ts';

const readingAlong = () => {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  return { lines, log: createLog('matcher', { write }) };
};

describe('createLog', () => {
  it('writes service, level, event and the listed fields as one line of JSON', () => {
    const { lines, log } = readingAlong();
    log('RECORD_DEAD_LETTERED', { connector: 'csv-drop', code: 'DATE_INVALID', fields: ['birthDate'] });
    log('CONSUMER_RETRIES', { group: 'matcher', code: 'DATABASE_UNREACHABLE', details: { sqlState: '08006' } });
    const line = { level: 'warn', service: 'matcher' };
    expect(lines).toEqual([
      {
        ...line,
        time: expect.any(String),
        event: 'RECORD_DEAD_LETTERED',
        connector: 'csv-drop',
        code: 'DATE_INVALID',
        fields: ['birthDate'],
      },
      {
        ...line,
        time: expect.any(String),
        event: 'CONSUMER_RETRIES',
        group: 'matcher',
        code: 'DATABASE_UNREACHABLE',
        details: { sqlState: '08006' },
      },
    ]);
  });

  it('leaves out a field that the event does not list', () => {
    const { lines, log } = readingAlong();
    // @ts-expect-error such a field does not compile
    log('NOTICE_MAILED', { noticeId: 'n1', familyName: 'canary' });
    expect(JSON.stringify(lines)).not.toContain('canary');
  });

  it('writes offsets, which JSON has no number for, as decimal text', () => {
    const { lines, log } = readingAlong();
    log('BATCH_TAKEN', { topic: 'memberships', first: 9007199254740993n });
    // Level debug is off by default.
    expect(lines).toEqual([]);
    log('EVENT_QUARANTINED', { offset: 9007199254740993n });
    expect(lines).toEqual([expect.objectContaining({ offset: '9007199254740993' })]);
  });
});

describe('faultOf', () => {
  it('says code, details and place of a HubError', () => {
    const fault = faultOf(new HubError('LOG_GAP', { topic: 'decisions' }));
    expect(fault).toMatchObject({ code: 'LOG_GAP', details: { topic: 'decisions' } });
    expect(fault.place).toMatch(/libs\/runtime\/log\.spec\.ts:\d+/);
  });

  it('says nothing of the message of any other error', () => {
    const fault = faultOf(new SyntaxError('Unexpected token canary\n    at canary (canary)'));
    expect(fault).toMatchObject({ code: 'UNEXPECTED', details: { error: 'SyntaxError' } });
    expect(JSON.stringify(fault)).not.toContain('canary');
  });
});
