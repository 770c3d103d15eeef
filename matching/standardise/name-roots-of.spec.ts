import { diminutives } from './diminutives.ts';
import { fullFormsOf, mainSpellingsOf } from './name-roots-of.ts';
import { romanisations } from './romanisations.ts';
import { spellingVariants } from './spelling-variants.ts';

const shareOne = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((root) => right.includes(root));

describe('the roots of given names', () => {
  it.each([
    ['bob', 'robert'],
    ['peggy', 'margaret'],
    ['ned', 'edmund'],
    ['gosia', 'malgorzata'],
    ['sasha', 'oleksandr'],
  ])('%s is a full or short form of %s', (left, right) => {
    expect(shareOne(fullFormsOf(left), fullFormsOf(right))).toBe(true);
  });

  it.each([
    ['mohammed', 'mohamud'],
    ['yousaf', 'youssef'],
    ['ayesha', 'aysha'],
    ['rehman', 'rahman'],
    ['dafydd', 'david'],
    ['shaun', 'shawn'],
    ['olena', 'elena'],
    ['serhiy', 'sergei'],
    ['laxmi', 'lakshmi'],
    ['giorgos', 'georgios'],
    ['piotr', 'peter'],
    ['niamh', 'neve'],
  ])('%s and %s are spellings of one name', (left, right) => {
    expect(shareOne(mainSpellingsOf(left), mainSpellingsOf(right))).toBe(true);
  });

  it.each([
    ['amina', 'amira'],
    ['sarah', 'susan'],
    ['mohammed', 'ahmed'],
    ['john', 'james'],
  ])('%s and %s are two names', (left, right) => {
    expect(
      shareOne([...fullFormsOf(left), ...mainSpellingsOf(left)], [...fullFormsOf(right), ...mainSpellingsOf(right)]),
    ).toBe(false);
  });

  it.each([
    ['diminutives', diminutives],
    ['spellingVariants', spellingVariants],
    ['romanisations', romanisations],
  ])('%s has each root once, its members once, folded', (_, list) => {
    const lines = list
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    const roots = lines.map(([root]) => root);
    expect(new Set(roots).size).toBe(roots.length);
    for (const line of lines) {
      expect(new Set(line).size).toBe(line.length);
      for (const name of line) expect(name).toMatch(/^[a-z]+$/);
    }
  });
});
