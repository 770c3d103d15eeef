import type { RunReport } from '#libs/connector-sdk';
import type { Output } from './output.ts';
import { printReport } from './run.ts';

const report: RunReport = {
  status: {
    agency: 'police',
    stream: 'person',
    runId: '00000000-0000-4000-8000-000000000001',
    startedAt: '2026-11-24T10:00:00.000Z',
    finishedAt: '2026-11-24T10:00:01.000Z',
    state: 'paused',
    pausedBecause: 'TOKEN_INVALID',
    read: 3,
    sent: 0,
    unchanged: 0,
    deadLettered: 0,
    codes: {},
  },
  fields: [],
  deletesPostponed: false,
  retriable: false,
};

describe('printReport', () => {
  it('names the key and who registers it where the hub does not take the token that the connector signed', () => {
    const lines: string[] = [];
    const ignore = (): void => undefined;
    const output: Output = { json: false, line: (text) => void lines.push(text), answer: ignore, note: ignore };
    printReport(report, output);
    expect(lines).toContain('paused because TOKEN_INVALID');
    expect(lines.at(-1)).toMatch(/CONNECTOR_PRIVATE_KEY.*partnership lead registered its public key/);
    expect(lines.join()).not.toContain('new token');
  });
});
