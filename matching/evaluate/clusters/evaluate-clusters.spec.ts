import fc from 'fast-check';
import { evaluateClusters } from './evaluate-clusters.ts';

const byRecord = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((word): [string, string] => [word.charAt(0), word.slice(1)]));

describe('evaluateClusters', () => {
  it('counts pairs and records as done by hand', () => {
    // Persons 1: abc, 2: de. Clusters x: ab, y: cd, e alone. Pairs put together ab cd, of them ab true; true ab ac bc de.
    const result = evaluateClusters(byRecord('ax bx cy dy'), byRecord('a1 b1 c1 d2 e2'));
    expect(result).toMatchObject({
      personsExactlyRight: 0,
      personsSplit: 2,
      clustersOfSeveralPeople: 1,
      truePairs: 4,
      predictedPairs: 2,
      foundPairs: 1,
      precision: 0.5,
      recall: 0.25,
      clusters: 3,
      persons: 2,
      largestCluster: 2,
    });
    expect(result.f1).toBeCloseTo(1 / 3, 12);
    expect(result.b3Precision).toBeCloseTo((1 + 1 + 0.5 + 0.5 + 1) / 5, 12);
    expect(result.b3Recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2) / 5, 12);
  });

  it('is one for the truth itself and for nothing', () => {
    const truth = byRecord('a1 b1 c2');
    expect(evaluateClusters(truth, truth)).toMatchObject({ precision: 1, recall: 1, f1: 1, b3F1: 1 });
    expect(evaluateClusters(new Map(), new Map())).toMatchObject({ precision: 1, recall: 1 });
  });

  it('does not count clustered records that have no truth', () => {
    expect(evaluateClusters(byRecord('ax zx'), byRecord('a1'))).toMatchObject({ predictedPairs: 0, records: 1 });
  });

  it('equals counting every pair and every record, one by one', () => {
    const drawn = fc.array(fc.tuple(fc.option(fc.nat(6)), fc.nat(6)), { maxLength: 40 });
    fc.assert(
      fc.property(drawn, (rows) => {
        const truth = new Map(rows.map(([, person], i) => [`r${i}`, `p${person}`]));
        const clusters = new Map(rows.flatMap(([cluster], i) => (cluster === null ? [] : [[`r${i}`, `c${cluster}`]])));
        const names = [...truth.keys()];
        const isOne = (map: ReadonlyMap<string, string>, left: string, right: string) =>
          map.has(left) && map.get(left) === map.get(right);
        const pairs = names.flatMap((left, i) => names.slice(i + 1).map((right) => [left, right] as const));
        const count = (test: (left: string, right: string) => boolean) =>
          pairs.filter(([left, right]) => test(left, right)).length;
        const b3 = (of: ReadonlyMap<string, string>) => {
          const shares = names.map((name) => {
            const group = names.filter((other) => other === name || isOne(of, name, other));
            const both = group.filter(
              (other) => other === name || (isOne(clusters, name, other) && isOne(truth, name, other)),
            );
            return both.length / group.length;
          });
          return names.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / names.length;
        };
        const result = evaluateClusters(clusters, truth);
        expect(result.truePairs).toBe(count((left, right) => isOne(truth, left, right)));
        expect(result.predictedPairs).toBe(count((left, right) => isOne(clusters, left, right)));
        expect(result.foundPairs).toBe(
          count((left, right) => isOne(clusters, left, right) && isOne(truth, left, right)),
        );
        expect(result.b3Precision).toBeCloseTo(b3(clusters), 12);
        expect(result.b3Recall).toBeCloseTo(b3(truth), 12);
        const clusterOf = (name: string) => clusters.get(name) ?? `alone ${name}`;
        const people = [...new Set(truth.values())].map((person) => names.filter((name) => truth.get(name) === person));
        const groups = [...new Set(names.map(clusterOf))].map((own) => names.filter((name) => clusterOf(name) === own));
        const kindsIn = (members: string[], of: (name: string) => string | undefined) => new Set(members.map(of)).size;
        expect(result.personsSplit).toBe(people.filter((own) => kindsIn(own, clusterOf) > 1).length);
        expect(result.clustersOfSeveralPeople).toBe(
          groups.filter((own) => kindsIn(own, (name) => truth.get(name)) > 1).length,
        );
        const asText = groups.map((own) => own.join());
        expect(result.personsExactlyRight).toBe(people.filter((own) => asText.includes(own.join())).length);
      }),
    );
  });
});
