import { HubError } from '#schemas/errors';
import { failureInWords } from './failure-in-words.ts';

describe('failureInWords', () => {
  it('says what went wrong, what to do, and where to read on', () => {
    const error = new HubError('DATABASE_UNREACHABLE', { sqlState: '28P01', table: undefined });
    expect(failureInWords(error, '/data/signpost.log')).toEqual([
      'could not start: The database cannot be reached. Check DATABASE_URL and the server.',
      '  sqlState: 28P01',
      expect.stringMatching(
        /^  code DATABASE_UNREACHABLE .*failure-in-words\.spec\.ts.*; log: [/]data[/]signpost\.log$/,
      ),
    ]);
  });

  it('tells the name of an error that nobody expected, never its message', () => {
    const lines = failureInWords(new TypeError('canary'), 'x').join('\n');
    expect(lines).toContain('TypeError');
    expect(lines).not.toContain('canary');
  });
});
