/** `npm run bench -- orders`: records one after the other, in random orders, against the batch. `--people N`, `--orders K`, `--json`. */
import { parseArgs } from 'node:util';
import { agencyIds, referencePartnership, sampleToday } from '#libs/reference-partnership';
import { atLeast, evaluateClusters, type Figure, figureOf, tableOf } from '#matching/evaluate';
import { identicalPersons, personsInBatch, shuffled, takenInOrder, withHandles } from '../accuracy/live-order.ts';

const bar = 0.999;
const say = (line: string): void => void process.stderr.write(`bench: ${line}\n`);

/** Runs the bench. @returns false when an order misses the bar */
export async function benchOrders(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '50000' },
      orders: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
    },
  });
  const [people, orders] = [Number(values.people), Number(values.orders)];
  if (!Number.isInteger(people) || people < 1000 || people > 200_000 || !Number.isInteger(orders) || orders < 1) {
    process.stderr.write('usage: npm run bench -- orders [--people 1000..200000] [--orders 20] [--json]\n');
    process.exit(2);
  }
  const records = withHandles(
    referencePartnership({ people, agencies: agencyIds, seed: 61, today: sampleToday }).agencyRecords,
  );
  const inBatch = personsInBatch(records);
  const [f1, identical]: [number[], number[]] = [[], []];
  for (let order = 1; order <= orders; order++) {
    const live = (await takenInOrder(shuffled(records, order))).state.personOf();
    f1.push(evaluateClusters(live, inBatch).f1);
    identical.push(identicalPersons(live, inBatch));
    say(`order ${order} of ${orders}: F1 ${f1.at(-1)?.toFixed(5)}, persons identical ${identical.at(-1)?.toFixed(5)}`);
  }
  const least = (name: string, of: readonly number[]): Figure => {
    return atLeast(figureOf(name, '', [Math.min(...of)], 5), bar);
  };
  const count = `${records.length.toLocaleString('en-GB')} records in ${orders} orders`;
  const figures = [
    least(`${count}: F1 of pairs against the batch, least`, f1),
    least(`${count}: persons as in the batch, least`, identical),
  ];
  const lines = values.json ? figures.map((figure) => JSON.stringify(figure)) : tableOf(figures);
  process.stdout.write(`${lines.join('\n')}\n`);
  return figures.every(({ holds }) => holds);
}
