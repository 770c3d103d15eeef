import type { NameRule, PersonName } from '#schemas';
import type { SourceNode } from '../source/source-node.ts';
import { compileCondition, compileEach, compileText, compileTexts } from './text-rules.ts';

type ToName = (source: SourceNode) => Omit<PersonName, 'use'> | undefined;

function nameInParts(rule: NameRule): ToName {
  const given = compileTexts(rule.given);
  const family = compileText(rule.family);
  return (source) => ({ given: given(source), family: family(source) ?? '' });
}

/** A name in one field: what precedes the sign is the family name. Without the sign it is one word, and not parted. */
function nameInOneField(rule: NameRule, sign: string): ToName {
  const text = compileText(rule.text);
  return (source) => {
    const raw = text(source);
    if (raw === undefined) return undefined;
    const at = raw.indexOf(sign);
    if (at < 0) return { given: [], family: raw, raw };
    const given = raw.slice(at + 1).split(new RegExp(`[ ${sign}]`));
    return { given: given.filter((part) => part !== ''), family: raw.slice(0, at).trim(), raw, derived: true };
  };
}

const title = /^(?:(?:mr|mrs|miss|ms|mx|master|dr|rev|sir|dame|lady|lord)\.?|&|and)$/i;

/** A name as it is spoken: titles, forenames, family name. One word is not parted. */
function nameAsSpoken(rule: NameRule): ToName {
  const text = compileText(rule.text);
  return (source) => {
    const raw = text(source);
    if (raw === undefined) return undefined;
    const words = raw.split(/\s+/);
    const begin = words.findIndex((word) => !title.test(word));
    // Of titles alone, the last may be the name: Lord, Master and Dame are family names too.
    const name = words.slice(begin < 0 ? -1 : begin);
    const family = name.pop() ?? '';
    return name.length === 0 ? { given: [], family, raw } : { given: name, family, raw, derived: true };
  };
}

function compileForm(rule: NameRule): ToName {
  if (rule.form === 'parts') return nameInParts(rule);
  if (rule.form === 'spoken') return nameAsSpoken(rule);
  return nameInOneField(rule, rule.form === 'slash' ? '/' : ',');
}

/** Compiles a name rule. A name without any part is left out. */
export function compileName(rule: NameRule): (source: SourceNode) => readonly PersonName[] {
  const parts = compileEach(rule.each);
  const holds = compileCondition(rule.when);
  const toName = compileForm(rule);
  return (source) =>
    parts(source)
      .filter(holds)
      .map(toName)
      .filter((name) => name !== undefined)
      .filter(({ given, family }) => given.length > 0 || family !== '')
      .map((name) => ({ use: rule.use, ...name }));
}
