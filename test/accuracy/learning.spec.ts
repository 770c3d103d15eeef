import { aViewer } from '#libs/access/testing';
import { Learning, QualityBoard, Sampling } from '#libs/linkage';
import { InMemoryStewards } from '#libs/linkage/testing';
import { samplePartnership } from '#libs/reference-partnership';
import { defaultModel, type HubModel, linkHubRecords, refineHubModel } from '#matching';
import { evaluateClusters } from '#matching/evaluate';
import { takenInOrder, withHandles } from './live-order.ts';

const at = [{ group: 'sample', topic: 'agency-records', partition: 0, epoch: 1n, first: 0n, next: 0n }] as const;
const [drawnAt, answeredAt] = [new Date('2026-01-05T10:00:00Z'), new Date('2026-01-07T10:00:00Z')];

/** By which equal birth dates say half of what they say. */
const bent: HubModel = {
  ...defaultModel,
  id: 'bent',
  comparisons: defaultModel.comparisons.map((one) =>
    one.attribute === 'birthDate'
      ? { ...one, levels: one.levels.map((level) => ({ ...level, m: Math.sqrt(level.m * level.u) })) }
      : one,
  ),
};

interface Pair {
  readonly left: string;
  readonly right: string;
}

// 43 and 44 were looked at while the constants of learning were chosen.
describe.each([45, 46])('learning from stewards who are right, seed %i', (seed) => {
  const { agencyRecords, truth } = samplePartnership(seed);
  const records = withHandles(agencyRecords);
  const personOfRecord = new Map(truth.map(({ recordId, personId }) => [recordId, personId]));
  const recordOf = new Map(
    records.map(({ handle, record }) => [handle, { handle, agency: record.recordRef.agency, details: record }]),
  );
  const expected = new Map(
    records.map(({ handle, record: { recordRef } }) => [
      handle,
      personOfRecord.get(`${recordRef.agency}/${recordRef.stream}/${recordRef.key}`) ?? '',
    ]),
  );
  const isSame = ({ left, right }: Pair): boolean => expected.get(left) === expected.get(right);
  let linkage: Awaited<ReturnType<typeof takenInOrder>>;

  beforeAll(async () => {
    linkage = await takenInOrder(records);
  }, 60_000);

  /** Draws a sample as of a model, has it answered, and learns. */
  async function learned(model: HubModel, seedOfDraw: number) {
    linkage.state.sampled = [];
    await new Sampling(linkage, at).draw({ size: 400, seed: seedOfDraw, modelId: model.id, at: drawnAt });
    const { state } = linkage;
    state.sampled = state.sampled.map((pair) => ({
      ...{ ...pair, verdict: isSame(pair) ? ('same' as const) : ('different' as const), answeredAt },
    }));
    return { ...(await new Learning(linkage, at).learn(model)), sampled: linkage.state.sampled };
  }

  const f1By = (model: HubModel): number => {
    const { persons } = linkHubRecords([...recordOf.values()], model);
    const personOf = new Map(persons.flatMap((handles, person) => handles.map((one) => [one, `${person}`] as const)));
    return evaluateClusters(personOf, expected).f1;
  };

  it('tells how many links are wrong and how many near misses are one person', async () => {
    const stewards = new InMemoryStewards();
    stewards.sampled.push(...(await learned(defaultModel, 1)).sampled);
    const { sample } = await new QualityBoard(stewards).read(aViewer({ roles: ['data-steward'] }), answeredAt);
    const personOf = linkage.state.personOf();
    const edges = [...linkage.state.edges.values()];
    const shareOf = (isLinked: boolean, isSo: (pair: Pair) => boolean): number => {
      const own = edges.filter(({ left, right }) => (personOf.get(left) === personOf.get(right)) === isLinked);
      return own.filter(isSo).length / own.length;
    };
    const { falseLinks, missedLinks } = sample;
    const wrong = shareOf(true, (pair) => !isSame(pair));
    const missed = shareOf(false, isSame);
    expect([(falseLinks.low ?? 1) <= wrong, wrong <= (falseLinks.high ?? 0)]).toEqual([true, true]);
    expect([(missedLinks.low ?? 1) <= missed, missed <= (missedLinks.high ?? 0)]).toEqual([true, true]);
    expect(falseLinks.high).toBeLessThan(0.05);
  });

  it('comes nearer to m of all pairs than answers from the band of doubt would', async () => {
    const mBy = (pairs: readonly (Pair & { readonly weight: number })[]) =>
      refineHubModel(
        defaultModel,
        pairs.flatMap((pair) => {
          const [left, right] = [recordOf.get(pair.left), recordOf.get(pair.right)];
          return left && right ? [{ left, right, isMatch: isSame(pair), weight: pair.weight }] : [];
        }),
      ).model;
    const all = mBy([...linkage.state.edges.values()].map((pair) => ({ ...pair, weight: 1 })));
    /** Bits that agreement and its absence weigh wrongly by, on the average match. */
    const distance = ({ comparisons }: HubModel): number =>
      all.comparisons
        .filter(({ attribute }) => ['given', 'family', 'birthDate', 'postcode', 'address'].includes(attribute))
        .flatMap(({ attribute, levels }) => {
          const own = comparisons.find((one) => one.attribute === attribute)?.levels ?? [];
          return levels.map(({ m }, level) => m * Math.abs(Math.log2((own[level]?.m ?? 1) / m)));
        })
        .reduce((sum, bits) => sum + bits, 0);
    const { model } = await learned(defaultModel, 2);
    const doubtful = [...linkage.state.edges.values()].filter(({ matchWeight }) => matchWeight < 8);
    const byDoubt = mBy(doubtful.map((pair) => ({ ...pair, weight: 1 })));
    expect(doubtful.length).toBeGreaterThan(100);
    expect(distance(model)).toBeLessThan(distance(defaultModel));
    expect(distance(defaultModel)).toBeLessThan(distance(byDoubt) / 2);
  });

  it('mends a model that is bent, and leaves one that is not nearly as good as it was', async () => {
    expect(f1By((await learned(bent, 3)).model)).toBeGreaterThan(f1By(bent) + 0.0005);
    expect(f1By((await learned(defaultModel, 4)).model)).toBeGreaterThan(f1By(defaultModel) - 0.003);
  }, 60_000);
});
