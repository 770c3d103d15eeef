import { checkIdentifier } from '#schemas/identifiers';
import { chunkFiles } from './files/chunk-files.ts';
import { Generator, type GeneratorSettings } from './generate.ts';
import { isReservedName } from './names/name-lists.ts';
import { type GivenSettings, checkSettings, referencePartnership } from './reference-partnership.ts';
import { sampleToday } from './sample-partnership.ts';
import { agencyIds } from './world/agency-id.ts';
import { IdentifierOffice } from './world/identifiers.ts';

const settings = (more: Partial<GivenSettings> = {}): GeneratorSettings =>
  checkSettings({ people: 1500, agencies: agencyIds, seed: 4, today: sampleToday, days: 14, ...more });
/** Held equal as text: a deep comparison of ten thousand records takes seconds. */
const textOf = (value: unknown): string => JSON.stringify(value);
const everything = (generator: Generator) => generator.chunk(1, generator.extent.households);

describe('Generator', () => {
  it('gives the same people and records whoever makes which range of households', () => {
    const generator = new Generator(settings());
    const { households } = generator.extent;
    const whole = everything(generator);
    const first = new Generator(settings()).chunk(1, 200);
    const last = new Generator(settings()).chunk(201, households);
    expect(textOf([...first.people, ...last.people])).toBe(textOf(whole.people));
    const byId = <T extends { recordId: string }>(all: readonly T[]) =>
      [...all].sort((left, right) => (left.recordId < right.recordId ? -1 : 1));
    expect(textOf(byId([...first.observed, ...last.observed]))).toBe(textOf(byId(whole.observed)));
    expect(textOf(byId([...first.changes, ...last.changes]))).toBe(textOf(byId(whole.changes)));
  });

  it.each(['voluntary', 'school', 'police'] as const)('changes no draw of the others when %s joins', (joins) => {
    const before = agencyIds.filter((agency) => agency !== joins);
    const without = everything(new Generator(settings({ agencies: before })));
    const withIt = everything(new Generator(settings()));
    const others = <T extends { observation: { agency: string } }>(all: readonly T[]): readonly T[] =>
      all.filter(({ observation }) => observation.agency !== joins);
    expect(textOf(withIt.people)).toBe(textOf(without.people));
    expect(textOf(others(withIt.observed))).toBe(textOf(without.observed));
    expect(textOf(others(withIt.changes))).toBe(textOf(without.changes));
  });

  it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'seed %i: no two people share an identifier, and each holds its check',
    (seed) => {
      const { people, observed } = everything(new Generator(settings({ seed, people: 600, days: 0 })));
      const born = people.flatMap(({ identifiers }) =>
        Object.entries(identifiers).map(([type, value]) => `${type} ${value as string}`),
      );
      expect(new Set(born).size).toBe(born.length);
      const wrong = people.flatMap(({ identifiers }) =>
        Object.entries(identifiers).filter(([type, value]) => {
          const checked = checkIdentifier(type as 'NHS', value as string);
          return !checked.valid || checked.value !== value;
        }),
      );
      expect(wrong).toEqual([]);
      // Whatever check fails in a record is in the log.
      const typed = new Set(
        observed.flatMap(({ corruptions, recordId }) =>
          corruptions.some(({ operation }) => operation === 'identifier-typed-wrong') ? [recordId] : [],
        ),
      );
      const failing = observed.filter(({ observation }) =>
        observation.recorded.identifiers.some(({ valid }) => !valid),
      );
      expect(failing.filter(({ recordId }) => !typed.has(recordId))).toEqual([]);
    },
  );

  it('gives 300,000 people far apart NHS numbers of their own', () => {
    const office = new IdentifierOffice(9, sampleToday);
    const numbers = Array.from(
      { length: 300_000 },
      (_, i) => office.of(16 + i * 32, '1980-01-01').NHS ?? `none ${i.toString()}`,
    );
    expect(new Set(numbers).size).toBe(300_000);
  });

  it('knows every operation of a change file', () => {
    const { changes } = everything(new Generator(settings({ people: 5000, days: 60 })));
    expect([...new Set(changes.map(({ operation }) => operation))].sort()).toEqual([
      'change',
      'close',
      'delete',
      'erase',
      'insert',
      'merge',
      'unmerge',
    ]);
  });

  it('has every agency know people', () => {
    const { observed } = everything(new Generator(settings({ days: 0 })));
    const known = agencyIds.map((agency) => observed.filter(({ observation }) => observation.agency === agency).length);
    expect(known.filter((records) => records < 6)).toEqual([]);
  });

  it('draws the reserved third alone when asked, and else never', () => {
    const share = (hasReservedNames: boolean): number => {
      const { people } = everything(new Generator(settings({ hasReservedNames, days: 0 })));
      const names = people.filter(({ origin }) => origin === 'english').map(({ given }) => given[0] ?? '');
      return names.filter(isReservedName).length / names.length;
    };
    expect(share(false)).toBe(0);
    expect(share(true)).toBe(1);
  });

  it('makes harder profiles differ more, and errs alike in every group in the equal arm', () => {
    const touched = (more: Partial<GivenSettings>): number => {
      const { observed } = everything(new Generator(settings({ days: 0, people: 4000, ...more })));
      return observed.filter(({ corruptions }) => corruptions.length > 0).length / observed.length;
    };
    const [clean, typical, hard] = (['clean', 'typical', 'hard'] as const).map((profile) => touched({ profile }));
    expect(clean).toBeLessThan((typical ?? 0) / 2);
    expect(typical).toBeLessThan((hard ?? 0) / 1.5);
    const { observed } = everything(new Generator(settings({ days: 0, people: 8000, arm: 'equal' })));
    const rate = (isAbroad: boolean): number => {
      const own = observed.filter(
        ({ person, observation }) => person.bornAbroad === isAbroad && observation.agency === 'health',
      );
      const typed = own.filter(({ corruptions }) =>
        corruptions.some(({ operation }) => operation.endsWith('-typed-wrong')),
      );
      return typed.length / own.length;
    };
    expect(Math.abs(rate(true) - rate(false))).toBeLessThan(0.012);
  });
});

describe('chunkFiles', () => {
  it('writes each standing record once, its truth beside it and never in it', () => {
    const generator = new Generator(settings());
    const files = chunkFiles(settings(), everything(generator));
    const text = (path: string): string => files.parts.find((part) => part.path === path)?.text ?? '';
    const ids = text('truth.csv')
      .trim()
      .split('\n')
      .map((line) => line.split(',')[0]);
    expect(
      text('records.csv')
        .trim()
        .split('\n')
        .map((line) => line.split(',')[0]),
    ).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text('records.csv')).not.toMatch(/P-0|H-0/);
    const known = new Set(ids);
    const traps = text('truth/truth-trap.csv')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(
      traps.filter(([, left = '', right = '']) => !known.has(left) || !known.has(right) || left === right),
    ).toEqual([]);
  });

  it('expects link of one person alone and apart of two', () => {
    const { traps, truth } = referencePartnership(settings());
    const person = new Map(truth.map(({ recordId, personId }) => [recordId, personId]));
    const wrong = traps.filter(({ left, right, expected }) => {
      const isOne = person.get(left) === person.get(right);
      return (expected === 'link' && !isOne) || (expected === 'apart' && isOne);
    });
    expect(wrong).toEqual([]);
  });
});
