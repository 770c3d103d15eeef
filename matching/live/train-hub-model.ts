import { TableComparer } from '../compare/table-comparer.ts';
import { publicTermFrequencies } from '../models/public-term-frequencies.ts';
import { trainTable } from '../train/train-table.ts';
import { hubAttributes } from './hub-attributes.ts';
import type { HubModel } from './hub-model.ts';
import { type HubRecord, tableOfDetails } from './table-of-details.ts';

/** How to train a hub's model. */
export interface HubTraining {
  readonly id: string;
  /** Day of training, EDTF. */
  readonly date: string;
  /** What the records are, for the model's provenance. */
  readonly source: string;
  readonly seed?: number;
  /** Records of the hub that the model is for: a larger hub holds more strangers of one name. */
  readonly hubRecords: number;
}

/** Pairs to compare for each record at most: a hub pays for them at every arrival. */
const pairsPerRecord = 6;

/**
 * Two records alone are linked from odds of eight to one: the same first name and birth date beside another family name are less. What is joined is weighed
 * again as persons, with all that their records hold. Below -3 bits (one in nine) no steward is asked.
 */
const thresholds = { link: 3, review: -3 };

/** Trains a hub's model on agency records without labels. The same records, in any order, give the same model. */
export function trainHubModel(
  records: readonly HubRecord[],
  { id, date, source, seed = 1, hubRecords }: HubTraining,
): HubModel {
  const table = tableOfDetails(records);
  const { model } = trainTable(table, new TableComparer(table), {
    seed,
    thresholds,
    pairBudget: pairsPerRecord * records.length,
  });
  return {
    ...model,
    blockingRules: withEveryNumber(model.blockingRules),
    id,
    date,
    provenance: [
      `${source}; for a hub of ${hubRecords} records. Term frequencies: public name lists.`,
      ...model.provenance,
    ],
    priorWeight: model.priorWeight + Math.log2(records.length / hubRecords),
    termFrequencies: publicTermFrequencies,
  };
}

/** What is known by one number is compared whatever else differs: its keys are few, and no sample shows what they are for. */
function withEveryNumber(blockingRules: readonly string[]): readonly string[] {
  const numbers = hubAttributes.filter(({ kind }) => kind === 'identifier').map(({ name }) => name);
  return [...new Set([...numbers, ...blockingRules])];
}
