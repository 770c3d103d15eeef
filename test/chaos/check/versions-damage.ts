import { byKey, type Damage, type Line, linesOf } from './evidence.ts';

interface Versioned {
  readonly handle: string;
  readonly version: string;
}

/** That the versions of each record only grow in the order of effects, and that none has two. */
function orderDamage(what: string, effects: readonly Versioned[]): Damage[] {
  const damage: Damage[] = [];
  for (const [handle, all] of byKey(effects, (effect) => effect.handle)) {
    const seen = new Set<string>();
    let last = -1n;
    for (const { version } of all) {
      if (seen.has(version)) damage.push({ kind: 'doubled', what: `${what} ${handle} version ${version}` });
      else if (BigInt(version) < last)
        damage.push({ kind: 'wrong version', what: `${what} ${handle}: ${version} after ${last.toString()}` });
      seen.add(version);
      if (BigInt(version) > last) last = BigInt(version);
    }
  }
  return damage;
}

/** That each acknowledged version has its effect, unless a newer one of the record came first and makes it void. */
function lossDamage(what: string, accepted: readonly Versioned[], effects: readonly Versioned[]): Damage[] {
  const effectsOf = byKey(effects, (effect) => effect.handle);
  return accepted.flatMap(({ handle, version }): Damage[] => {
    const versions = (effectsOf.get(handle) ?? []).map((effect) => BigInt(effect.version));
    const isThere = versions.some((each) => each >= BigInt(version));
    return isThere ? [] : [{ kind: 'lost', what: `${what} ${handle} version ${version}` }];
  });
}

/** That the log holds each acknowledged version, also one that a newer makes void. */
function logDamage(lines: readonly Line[]): Damage[] {
  const logged = linesOf(lines, 'logged');
  return [...byKey(logged, ({ topic }) => topic)].flatMap(([topic, events]) => {
    const held = new Set(events.map(({ handle, version }) => `${handle} ${version}`));
    return linesOf(lines, 'acknowledged')
      .filter(({ handle, version }) => !held.has(`${handle} ${version}`))
      .map(({ handle, version }): Damage => ({ kind: 'lost', what: `event of ${topic} ${handle} version ${version}` }));
  });
}

/** Each accepted version of a record has exactly one effect on identity and one on the index, in growing order. */
export function versionsDamage(lines: readonly Line[]): readonly Damage[] {
  const accepted = linesOf(lines, 'acknowledged');
  const records = linesOf(lines, 'record');
  const involvements = linesOf(lines, 'involvement');
  const sent = new Map(linesOf(lines, 'sent').map((each) => [`${each.handle} ${each.version}`, each]));
  const speakers = new Set(linesOf(lines, 'sent').map(({ handle }) => handle));
  const invented = records.flatMap(({ handle, version, content, state }): Damage[] => {
    if (!speakers.has(handle)) return [];
    const meant = sent.get(`${handle} ${version}`);
    if (meant?.content === content && meant.state === state) return [];
    return [{ kind: 'wrong version', what: `record ${handle} version ${version} is not what was sent` }];
  });
  return [
    ...orderDamage('record', records),
    ...orderDamage('involvement of', involvements),
    ...orderDamage('move of', linesOf(lines, 'move')),
    ...lossDamage('record', accepted, records),
    ...lossDamage('involvement of', accepted, involvements),
    ...logDamage(lines),
    ...invented,
    ...linesOf(lines, 'dead-letter').map(({ handle, code }): Damage => ({
      kind: 'lost',
      what: `event of ${handle} in the dead letters: ${code}`,
    })),
  ];
}
