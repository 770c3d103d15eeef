import type { Line, Sent } from './evidence.ts';
import { damageOf, verdictOf } from './verdict-of.ts';

const sent = (handle: string, version: string, parts: Partial<Sent> = {}): Sent => ({
  ...{ kind: 'sent', handle, version, state: 'active', content: `${handle}@${version}`, person: handle[0] ?? '' },
  ...parts,
});

/**
 * Two human beings: a has two records, one of which changed, b has one that was deleted and one that its source calls the same as
 * another that looks like c. Versions 2 and 3 of a1 were sent the wrong way round.
 */
const intents: readonly Line[] = [
  sent('a1', '1'),
  sent('a1', '3'),
  sent('a1', '2'),
  sent('a2', '1'),
  sent('b1', '1'),
  sent('b1', '2', { state: 'deleted' }),
  sent('b2', '1'),
  sent('c1', '1'),
  sent('b2', '2', { other: { handle: 'c1', verdict: 'same' } }),
  ...[
    ['a1', '1'],
    ['a1', '3'],
    ['a1', '2'],
    ['a2', '1'],
    ['b1', '1'],
    ['b1', '2'],
    ['b2', '1'],
    ['c1', '1'],
    ['b2', '2'],
  ].map(([handle = '', version = '']): Line => ({ kind: 'acknowledged', handle, version })),
  { kind: 'delivered', handle: 'd1', state: 'active' },
  { kind: 'answered', receipt: 'R1' },
];

const recordLine = (handle: string, version: string, state: 'active' | 'deleted' = 'active'): Line => ({
  kind: 'record',
  ...{ handle, version, state, content: `${handle}@${version}` },
});
const move = (handle: string, version: string, from: string | null, to: string | null): Line => ({
  kind: 'move',
  ...{ handle, version, from, to },
});
const inOrder = [
  ['a1', '1'],
  ['a1', '3'],
  ['a2', '1'],
  ['b1', '1'],
  ['b1', '2'],
  ['b2', '1'],
  ['c1', '1'],
  ['b2', '2'],
] as const;
const effects: readonly Line[] = [
  ...inOrder.map(([handle, version]) =>
    recordLine(handle, version, handle === 'b1' && version === '2' ? 'deleted' : 'active'),
  ),
  ...inOrder.map(([handle, version]): Line => ({ kind: 'involvement', handle, version })),
  recordLine('d1', '77'),
  move('a1', '10', null, 'A'),
  move('a2', '10', null, 'A'),
  move('b1', '10', null, 'B'),
  move('b1', '11', 'B', null),
  move('b2', '10', null, 'B'),
  move('c1', '10', null, 'C'),
  move('c1', '12', 'C', 'B'),
  move('d1', '10', null, 'D'),
  { kind: 'audit', receipt: 'R1' },
  { kind: 'notice', id: 'N1', receipt: 'R1', flag: 'F1' },
];
const held: readonly Line[] = [
  ...[
    ['a1', '3', '10', 'A'],
    ['a2', '1', '10', 'A'],
    ['b1', '2', '11', null],
    ['b2', '2', '10', 'B'],
    ['c1', '1', '12', 'B'],
  ].flatMap(([handle, version, membershipVersion, person]): Line[] => [
    {
      kind: 'held-record',
      ...{ handle: handle ?? '', version: version ?? '', content: `${handle ?? ''}@${version ?? ''}` },
      state: handle === 'b1' ? 'deleted' : 'active',
    },
    { kind: 'held-person', handle: handle ?? '', version: membershipVersion ?? '', person: person ?? null },
    {
      kind: 'held-index',
      ...{ handle: handle ?? '', version: version ?? '', membershipVersion: membershipVersion ?? '' },
      subject: typeof person === 'string' ? `subject of ${person}` : null,
    },
  ]),
  { kind: 'held-record', handle: 'd1', version: '77', state: 'active', content: 'd1@77' },
  { kind: 'held-person', handle: 'd1', version: '10', person: 'D' },
  { kind: 'held-index', handle: 'd1', version: '77', subject: 'subject of D', membershipVersion: '10' },
  { kind: 'held-flag', handle: 'a1', subject: 'subject of A' },
  { kind: 'looked-up', receipt: 'R1' },
  { kind: 'disclosed', receipt: 'R1', flag: 'F1' },
  { kind: 'mailed', id: 'N1' },
  { kind: 'mailed', id: 'N1' },
  ...['agency-records', 'involvements'].flatMap((topic) =>
    intents.flatMap((line): Line[] =>
      line.kind === 'sent' ? [{ kind: 'logged', topic, handle: line.handle, version: line.version }] : [],
    ),
  ),
];
const whole: readonly Line[] = [...intents, ...effects, ...held];

const isLike = (line: Line, like: Partial<Record<string, unknown>>): boolean =>
  Object.entries(like).every(([name, value]) => (line as unknown as Record<string, unknown>)[name] === value);
/** The log without the lines that are like this; the test fails where there is none. */
function without(like: Partial<Record<string, unknown>>): readonly Line[] {
  const left = whole.filter((line) => !isLike(line, like));
  if (left.length === whole.length) throw new Error(`no line is like ${JSON.stringify(like)}`);
  return left;
}
/** The log with lines that are like this changed. */
const changed = (like: Partial<Record<string, unknown>>, to: Partial<Record<string, unknown>>): readonly Line[] => {
  without(like);
  return whole.map((line) => (isLike(line, like) ? { ...line, ...to } : line));
};
/** The log with a line once more, at the end of its kind. */
const again = (like: Partial<Record<string, unknown>>): readonly Line[] => [
  ...whole,
  ...whole.filter((line) => isLike(line, like)),
];

describe('damageOf', () => {
  it('finds nothing wrong with a whole log, though versions came out of order and a mail came twice', () => {
    expect(damageOf(whole)).toEqual([]);
  });

  it.each([
    ['a lost record', 'lost', without({ kind: 'record', handle: 'a2' })],
    ['a lost newest version', 'lost', without({ kind: 'record', handle: 'a1', version: '3' })],
    ['a lost involvement', 'lost', without({ kind: 'involvement', handle: 'c1' })],
    ['a lost event that a newer one makes void', 'lost', without({ kind: 'logged', handle: 'a1', version: '2' })],
    ['a lost record of a source system', 'lost', without({ kind: 'held-record', handle: 'd1' })],
    ['a lost move', 'lost', without({ kind: 'move', handle: 'c1', version: '10' })],
    [
      'a move that did not reach the index',
      'lost',
      changed({ kind: 'held-index', handle: 'c1' }, { membershipVersion: '10' }),
    ],
    ['a lost person', 'lost', without({ kind: 'held-person', handle: 'b2' })],
    ['an event in the dead letters', 'lost', [...whole, { kind: 'dead-letter', handle: 'a1', code: 'EVENT_INVALID' }]],
    ['a lost look-up', 'lost', without({ kind: 'looked-up' })],
    ['a lost audit row', 'lost', without({ kind: 'audit' })],
    ['a lost notice', 'lost', without({ kind: 'notice' })],
    ['a lost mail', 'lost', without({ kind: 'mailed' })],
    ['a doubled record', 'doubled', again({ kind: 'record', handle: 'b2', version: '2' })],
    ['a doubled involvement', 'doubled', again({ kind: 'involvement', handle: 'b2', version: '2' })],
    ['a doubled move', 'doubled', again({ kind: 'move', handle: 'c1', version: '12' })],
    ['a doubled audit row', 'doubled', again({ kind: 'audit' })],
    ['a doubled notice', 'doubled', [...whole, { kind: 'notice', id: 'N2', receipt: 'R1', flag: 'F1' }]],
    ['an older version that won', 'wrong version', [...whole, recordLine('a1', '2')]],
    [
      'an older version that is held',
      'wrong version',
      changed({ kind: 'held-record', handle: 'a1' }, { version: '1' }),
    ],
    ['an older version in the index', 'wrong version', changed({ kind: 'held-index', handle: 'a1' }, { version: '1' })],
    ['another content', 'wrong version', changed({ kind: 'held-record', handle: 'a1' }, { content: 'a1@1' })],
    [
      'a deleted record that is active',
      'wrong version',
      changed({ kind: 'held-record', handle: 'b1' }, { state: 'active' }),
    ],
    ['a version that nobody sent', 'wrong version', changed({ kind: 'record', handle: 'a2' }, { content: 'another' })],
    [
      'a membership that is not the last move',
      'wrong version',
      changed({ kind: 'held-person', handle: 'a2' }, { person: 'Z' }),
    ],
    ['a flag that stayed behind', 'wrong version', changed({ kind: 'held-flag' }, { subject: 'subject of B' })],
    ['a split person', 'split person', changed({ kind: 'held-person', handle: 'a2' }, { person: 'Z' })],
    ['a merge without effect', 'split person', changed({ kind: 'held-person', handle: 'c1' }, { person: 'C' })],
    ['a person with two subjects', 'split person', changed({ kind: 'held-index', handle: 'a2' }, { subject: 'other' })],
    ['joined persons', 'joined persons', changed({ kind: 'held-person', handle: 'a2' }, { person: 'B' })],
    [
      'an unmerge without effect',
      'joined persons',
      changed({ kind: 'sent', handle: 'b2', version: '2' }, { other: { handle: 'c1', verdict: 'released' } }),
    ],
    [
      'two persons under one subject',
      'joined persons',
      changed({ kind: 'held-index', handle: 'c1' }, { subject: 'subject of A' }),
    ],
  ] as const)('finds %s', (_, kind, lines) => {
    expect(damageOf(lines as readonly Line[]).map((damage) => damage.kind)).toContain(kind);
  });
});

describe('verdictOf', () => {
  it('counts damage by kind', () => {
    expect(verdictOf(damageOf(again({ kind: 'audit' })))).toEqual({
      ...{ lost: 0, doubled: 1, 'wrong version': 0, 'split person': 0, 'joined persons': 0 },
    });
  });
});
