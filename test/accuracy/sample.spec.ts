import { samplePartnership } from '#libs/reference-partnership';
import { defaultModel, linkHubRecords, LiveMatcher } from '#matching';
import { evaluateClusters } from '#matching/evaluate';

/** Floors, not goals: a change of the engine that falls below has to say why. */
const floors = { precision: 0.996, recall: 0.97, b3F1: 0.97, blockingRecall: 0.99, apart: 0.97 };

// Seed 1 was looked at while thresholds and assumptions were chosen; 31 to 34 were linked once, after that.
describe.each([1, 31, 32, 33, 34])('the sample partnership, seed %i', (seed) => {
  const { agencyRecords, truth, traps } = samplePartnership(seed);
  const batch = agencyRecords.map((agencyRecord) => {
    const { agency, stream, key } = agencyRecord.recordRef;
    return { handle: `${agency}/${stream}/${key}`, agency, details: agencyRecord };
  });
  const personOfRecord = new Map(truth.map(({ recordId, personId }) => [recordId, personId]));
  const expected = new Map(batch.map(({ handle }) => [handle, personOfRecord.get(handle) ?? '']));
  const { persons, possibleLinks } = linkHubRecords(batch, defaultModel);
  const personOf = new Map(
    persons.flatMap((handles, person) => handles.map((handle) => [handle, `${person}`] as const)),
  );

  const named = new Set(
    batch.filter(({ details: { names } }) => names.some(({ given }) => given.length > 0)).map(({ handle }) => handle),
  );
  // Whether a record without a given name is a child's or the twin's, nobody can tell.
  const pairsOf = (name: string) =>
    traps
      .filter(({ trap, expected }) => trap === name && expected === 'apart')
      .filter(({ left, right }) => named.has(left) && named.has(right))
      .map(({ left, right }) => [left, right] as const);

  it('is linked with few errors, without review', () => {
    const { precision, recall, b3F1 } = evaluateClusters(personOf, expected);
    expect(precision).toBeGreaterThanOrEqual(floors.precision);
    expect(recall).toBeGreaterThanOrEqual(floors.recall);
    expect(b3F1).toBeGreaterThanOrEqual(floors.b3F1);
  });

  it.each(['twins', 'parent-and-child-of-one-name'])('keeps %s apart', (name) => {
    const pairs = pairsOf(name);
    expect(pairs.length).toBeGreaterThan(10);
    const apart = pairs.filter(([left, right]) => personOf.get(left) !== personOf.get(right));
    // Father and son of one name of whom a record has neither birth date nor number cannot be told apart: the truth expects review there.
    expect(apart.length / pairs.length).toBeGreaterThanOrEqual(name === 'twins' ? 1 : floors.apart);
  });

  it('compares nearly every pair of records of one person', () => {
    const matcher = new LiveMatcher(defaultModel, 2);
    const keysOf = new Map(batch.map(({ handle, details }) => [handle, new Set(matcher.blockingKeysOf(details))]));
    const byPerson = new Map<string, string[]>();
    for (const [handle, person] of expected) byPerson.set(person, [...(byPerson.get(person) ?? []), handle]);
    const pairs = [...byPerson.values()].flatMap((own) =>
      own.flatMap((left, at) => own.slice(at + 1).map((right) => [left, right] as const)),
    );
    const compared = pairs.filter(([left, right]) =>
      [...(keysOf.get(left) ?? [])].some((key) => keysOf.get(right)?.has(key)),
    );
    expect(compared.length / pairs.length).toBeGreaterThanOrEqual(floors.blockingRecall);
  });

  it('asks about few pairs, most of them of one person', () => {
    const right = possibleLinks.filter((edge) => expected.get(edge.left) === expected.get(edge.right)).length;
    expect(possibleLinks.length).toBeLessThan(batch.length / 20);
    expect(right / possibleLinks.length).toBeGreaterThan(0.5);
  });
});
