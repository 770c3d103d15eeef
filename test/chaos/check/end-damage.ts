import { byKey, type Damage, type Line, linesOf } from './evidence.ts';
import { foldOfIntents } from './fold-of-intents.ts';

/** That what is held in the end is what the sources said last. */
function recordsDamage(lines: readonly Line[]): Damage[] {
  const held = new Map(linesOf(lines, 'held-record').map((record) => [record.handle, record]));
  const index = new Map(linesOf(lines, 'held-index').map((record) => [record.handle, record]));
  const said = [...foldOfIntents(lines).newest.values()].flatMap(({ handle, version, state, content }): Damage[] => {
    const [record, indexed] = [held.get(handle), index.get(handle)];
    if (!record) return [{ kind: 'lost', what: `record ${handle} is not held` }];
    if (record.version !== version || indexed?.version !== version)
      return [
        {
          kind: 'wrong version',
          what: `record ${handle} is held as ${record.version}, in the index as ${indexed?.version ?? 'nothing'}, not ${version}`,
        },
      ];
    if (record.state === state && record.content === content) return [];
    return [{ kind: 'wrong version', what: `record ${handle} version ${version} is held with another content` }];
  });
  const delivered = linesOf(lines, 'delivered').flatMap(({ handle, state }): Damage[] =>
    held.get(handle)?.state === state
      ? []
      : [
          {
            kind: 'lost',
            what: `record ${handle} of a source system is ${held.get(handle)?.state ?? 'not held'}, not ${state}`,
          },
        ],
  );
  return [...said, ...delivered];
}

/** That the moves of each record are one chain that ends at the membership held, and that the index has followed to its end. */
function movesDamage(lines: readonly Line[]): Damage[] {
  const moves = byKey(linesOf(lines, 'move'), ({ handle }) => handle);
  const index = new Map(linesOf(lines, 'held-index').map((record) => [record.handle, record]));
  const damage = [...moves].flatMap(([handle, chain]): Damage[] =>
    chain.flatMap(({ from, version }, place): Damage[] =>
      from === (chain[place - 1]?.to ?? null)
        ? []
        : [{ kind: 'lost', what: `a move of ${handle} before version ${version}` }],
    ),
  );
  for (const { handle, version, person } of linesOf(lines, 'held-person')) {
    const last = moves.get(handle)?.at(-1);
    if (last?.version !== version || last.to !== person)
      damage.push({ kind: 'wrong version', what: `membership of ${handle} is not its last move` });
    const indexed = index.get(handle);
    if (indexed?.membershipVersion !== version)
      damage.push({
        kind: 'lost',
        what: `the index has ${handle} at move ${indexed?.membershipVersion ?? 'none'}, not ${version}`,
      });
  }
  return damage;
}

/** That persons and subjects are one to one, and each flag stands under the subject of its record. */
function subjectsDamage(lines: readonly Line[]): Damage[] {
  const subjectOf = new Map(linesOf(lines, 'held-index').map(({ handle, subject }) => [handle, subject]));
  const members = linesOf(lines, 'held-person').flatMap(({ handle, person }) =>
    person === null ? [] : [{ handle, person, subject: subjectOf.get(handle) ?? 'none' }],
  );
  const several = (
    what: string,
    kind: Damage['kind'],
    groups: ReadonlyMap<string, readonly { readonly person: string; readonly subject: string }[]>,
    of: 'person' | 'subject',
  ): Damage[] =>
    [...groups].flatMap(([key, group]): Damage[] =>
      new Set(group.map((each) => each[of])).size > 1 ? [{ kind, what: `${what} ${key} has several` }] : [],
    );
  return [
    ...several(
      'person',
      'split person',
      byKey(members, ({ person }) => person),
      'subject',
    ),
    ...several(
      'subject',
      'joined persons',
      byKey(members, ({ subject }) => subject),
      'person',
    ),
    ...linesOf(lines, 'held-flag').flatMap(({ handle, subject }): Damage[] =>
      subjectOf.get(handle) === subject ? [] : [{ kind: 'wrong version', what: `a flag of ${handle} is elsewhere` }],
    ),
  ];
}

/** What is wrong with the state in the end. */
export function endDamage(lines: readonly Line[]): readonly Damage[] {
  return [...recordsDamage(lines), ...movesDamage(lines), ...subjectsDamage(lines)];
}
