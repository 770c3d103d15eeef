import type { BatchModel } from '../score/batch-model.ts';
import type { TermFrequencies } from '../score/matching-model.ts';

/**
 * All that a hub needs to match records as they arrive: a model whose term frequencies and prior are frozen, so that a verdict does not change because
 * other people arrived. Plain data, dated, never edited: another training is another model.
 */
export interface HubModel extends BatchModel {
  /** Day of training, EDTF. */
  readonly date: string;
  readonly termFrequencies: TermFrequencies;
}

/** A blocking key that more records share says too little to be worth comparing: other keys bring the right ones together. */
export const mostRecordsOfKey = 200;
