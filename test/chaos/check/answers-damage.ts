import { byKey, type Damage, type Line, linesOf } from './evidence.ts';

/** Keys that occur more than once. */
function doubled(what: string, keys: readonly string[]): Damage[] {
  return [...byKey(keys, (key) => key)]
    .filter(([, all]) => all.length > 1)
    .map(([key]): Damage => ({ kind: 'doubled', what: `${what} ${key}` }));
}

function missing(what: string, wanted: Iterable<string>, there: readonly string[]): Damage[] {
  const known = new Set(there);
  return [...new Set(wanted)]
    .filter((key) => !known.has(key))
    .map((key): Damage => ({ kind: 'lost', what: `${what} ${key}` }));
}

/**
 * Each answer has one audit row, each disclosure one notice, and each notice is mailed. A mail may come twice after a crash (its
 * Message-ID tells), so mails are not counted.
 */
export function answersDamage(lines: readonly Line[]): readonly Damage[] {
  const answered = linesOf(lines, 'answered').map(({ receipt }) => receipt);
  const lookedUp = linesOf(lines, 'looked-up').map(({ receipt }) => receipt);
  const audited = linesOf(lines, 'audit').map(({ receipt }) => receipt);
  const notices = linesOf(lines, 'notice');
  const noticeKeys = notices.map(({ receipt, flag }) => `${receipt} ${flag}`);
  const disclosed = linesOf(lines, 'disclosed').map(({ receipt, flag }) => `${receipt} ${flag}`);
  const mailed = linesOf(lines, 'mailed').map(({ id }) => id);
  return [
    ...missing('look-up', answered, lookedUp),
    ...missing('audit row of', lookedUp, audited),
    ...missing('look-up of audit row', audited, lookedUp),
    ...doubled('audit row of', audited),
    ...missing('notice of', disclosed, noticeKeys),
    ...doubled('notice of', noticeKeys),
    ...missing(
      'mail of notice',
      notices.map(({ id }) => id),
      mailed,
    ),
  ];
}
