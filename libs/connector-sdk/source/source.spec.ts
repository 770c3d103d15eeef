import { fieldsWithForbiddenCharacters, hasForbiddenCharacter, isForbiddenName } from './forbidden-fields.ts';
import { looksLikeMisreadUtf8 } from './misread-utf8.ts';
import { shapeOf } from './shape-of.ts';
import { compilePath, textsAt, toSourceNode } from './source-node.ts';

describe('shapeOf', () => {
  it.each([
    { text: "O'NEIL-Smith", shape: "A'AAAA-Aaaaa" },
    { text: 'ZZ99 3WZ', shape: 'AA99 9AA' },
    { text: 'Łukasz ñandú 李', shape: 'Aaaaaa aaaaa a' },
    { text: 'a\u001b[2J', shape: 'a?[9A' },
  ])('masks $text', ({ text, shape }) => {
    expect(shapeOf(text)).toBe(shape);
  });
});

describe('forbidden characters and names', () => {
  it.each(['\u0000', '\u0007', '\u202e', '\u2066', '\ud800', '\u0085'])('finds %j', (sign) => {
    expect(hasForbiddenCharacter(`a${sign}b`)).toBe(true);
    expect(fieldsWithForbiddenCharacters(toSourceNode('row', { A: 'x', B: { C: `y${sign}` } }))).toEqual(['C']);
  });

  it.each(['Siân', 'Łukasz', 'line\r\nline', 'tab\t', '😀', '李'])('lets %j pass', (text) => {
    expect(hasForbiddenCharacter(text)).toBe(false);
  });

  it('refuses names that mean something else to the language', () => {
    expect(['__proto__', 'constructor', 'prototype', 'a\u0000'].every(isForbiddenName)).toBe(true);
    expect(isForbiddenName('proto')).toBe(false);
  });
});

describe('looksLikeMisreadUtf8', () => {
  it('tells UTF-8 that was read as windows-1252 from names', () => {
    const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
    for (const name of ['Siôn', 'Zoë', 'Łukasz', 'O’Neil', 'Mòrag'])
      expect(looksLikeMisreadUtf8(misread(name))).toBe(true);
    for (const name of ['Siôn', 'ZOË', 'ÅSA', 'Ångström', 'O’Neil', 'JOSÉ’S'])
      expect(looksLikeMisreadUtf8(name)).toBe(false);
  });
});

describe('textsAt', () => {
  it('finds every text at a path, without blanks around', () => {
    const node = toSourceNode('x', { A: [{ B: ' 1 ' }, { B: ['2', ''] }], C: null });
    expect(textsAt(node, compilePath('A/B'))).toEqual(['1', '2']);
    expect(textsAt(node, compilePath('C'))).toEqual([]);
  });
});
