import type { CodeRule, Condition, TextListRule, TextRule } from '#schemas';
import { HubError } from '#schemas/errors';
import { compilePath, nodesAt, type SourceNode, textsAt } from '../source/source-node.ts';

/** Whether a condition holds for a record or a part of it. */
export type Holds = (source: SourceNode) => boolean;
/** A text of a record or a part of it; undefined when there is none. */
export type TextOf = (source: SourceNode) => string | undefined;

/** Compiles a condition; none always holds. */
export function compileCondition(rule: Condition | undefined): Holds {
  if (!rule) return () => true;
  const { path, is, any, none } = rule;
  const first = path === undefined ? undefined : compileFirst([path]);
  const oneOfAny = any && compileFirst(any);
  const oneOfNone = none && compileFirst(none);
  return (source) => {
    if (oneOfAny && oneOfAny(source) === undefined) return false;
    if (oneOfNone && oneOfNone(source) !== undefined) return false;
    if (!first) return true;
    const text = first(source);
    return is ? is.includes(text ?? '') : text !== undefined;
  };
}

/** The first text of the fields named. */
export function compileFirst(from: readonly string[]): TextOf {
  const paths = from.map(compilePath);
  return (source) => {
    for (const path of paths) {
      const [text] = textsAt(source, path);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}

const orNothing = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

function cut(rule: TextRule, text: string): string {
  const start = rule.after === undefined ? 0 : text.indexOf(rule.after);
  if (start < 0) return '';
  const rest = rule.after === undefined ? text : text.slice(start + rule.after.length);
  const end = rule.before === undefined ? -1 : rest.indexOf(rule.before);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

function compileSource(rule: TextRule): TextOf {
  if (rule.const !== undefined) return () => rule.const;
  if (rule.join) {
    const paths = rule.join.map(compilePath);
    return (source) => orNothing(paths.flatMap((path) => textsAt(source, path)).join(rule.with ?? ' '));
  }
  return compileFirst(rule.from ?? []);
}

/** Compiles a text rule; without a rule there is no text. */
export function compileText(rule: TextRule | undefined): TextOf {
  if (!rule) return () => undefined;
  const holds = compileCondition(rule.when);
  const read = compileSource(rule);
  return (source) => {
    if (!holds(source)) return undefined;
    const text = orNothing(cut(rule, read(source) ?? ''));
    if (rule.case === 'upper') return text?.toUpperCase();
    return rule.case === 'lower' ? text?.toLowerCase() : text;
  };
}

/** Compiles a rule for several texts; without a rule there are none. */
export function compileTexts(rule: TextListRule | undefined): (source: SourceNode) => readonly string[] {
  if (!rule) return () => [];
  const paths = rule.from.map(compilePath);
  const { split } = rule;
  return (source) => {
    const texts = paths.flatMap((path) => textsAt(source, path));
    if (split === undefined) return texts;
    return texts.flatMap((text) => text.split(split).map((part) => part.trim())).filter((part) => part !== '');
  };
}

/**
 * Compiles a code map. A code that is not in it is an error unless the rule says what it means.
 *
 * @returns a function that throws HubError CODE_UNKNOWN with the field's path
 */
export function compileCode(rule: CodeRule): (source: SourceNode) => string {
  const meanings = new Map(Object.entries(rule.codes).map(([code, meaning]) => [code.toUpperCase(), meaning]));
  const read = compileFirst(rule.from);
  return (source) => {
    const code = read(source);
    if (code === undefined) return rule.empty;
    const meaning = meanings.get(code.toUpperCase()) ?? rule.otherwise;
    if (meaning === undefined) throw new HubError('CODE_UNKNOWN', { fields: rule.from });
    return meaning;
  };
}

/** The parts that a rule with `each` applies to; the whole record without it. */
export function compileEach(each: string | undefined): (source: SourceNode) => readonly SourceNode[] {
  if (each === undefined) return (source) => [source];
  const path = compilePath(each);
  return (source) => nodesAt(source, path);
}
