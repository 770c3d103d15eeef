import { jest } from '@jest/globals';
import { crashPoints } from '#libs/runtime';
import { type ChaosReport, chaosRun } from '../chaos/chaos-run.ts';
import { pointsOn } from '../chaos/faults/crash-at.ts';
import { victimsOn } from '../chaos/faults/victims.ts';

jest.setTimeout(480_000);

const say = (line: string): void => void process.stderr.write(`chaos: ${line}\n`);
/** `matcher 2` is a matcher, `connector police` a connector. */
const kindOf = (victim: string): string => victim.split(' ')[0] ?? victim;
const logs = ['postgres', 'kafka'] as const;

describe.each([
  { log: 'postgres', kills: 100 },
  { log: 'kafka', kills: 20 },
] as const)(
  'a partnership that lives on the $log log while $kills processes are killed and all else fails',
  (asked) => {
    let report: ChaosReport;
    beforeAll(async () => {
      report = await chaosRun({ ...asked, seed: 1, say, searchesLeaks: asked.log === 'postgres' });
    }, 480_000);

    it('killed each kind of process, at random or at a crash point', () => {
      expect(report.kills).toBe(asked.kills);
      const atPoints = [...report.reached].map((name) => crashPoints[name].process);
      const killed = [...Object.keys(report.killsOf).map(kindOf), ...atPoints];
      expect([...new Set(killed)].sort()).toEqual([...new Set(victimsOn(asked.log).map(kindOf))].sort());
    });

    it('ended a process at every crash point that it passes on this log', () => {
      expect([...report.reached].sort()).toEqual([...pointsOn(asked.log)].sort());
    });

    it('saw each other fault, a deadlock that the server spoke of among them', () => {
      expect(Object.values(report.faults).every((times) => times > 0)).toBe(true);
      expect(Object.keys(report.faults)).toHaveLength(7);
      expect(report.deadlocks).toBeGreaterThan(0);
      expect(report.acknowledged).toBeGreaterThan(200);
      // How many are answered between kills is the machine's matter.
      expect(report.answered).toBeGreaterThan(0);
    });

    it('lost nothing, doubled nothing, took no wrong version and split nobody', () => {
      expect(report.damage).toEqual([]);
      expect(report.rebuiltOtherwise).toEqual([]);
    });

    it('let nothing personal out', () => {
      expect(report.leaks).toEqual([]);
    });
  },
);

describe('the named crash points', () => {
  it('are each passed on one log at least', () => {
    expect([...new Set(logs.flatMap(pointsOn))].sort()).toEqual(Object.keys(crashPoints).sort());
  });
});
