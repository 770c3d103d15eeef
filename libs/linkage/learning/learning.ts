import type { HubModel } from '#matching';
import type { LogPosition } from '#libs/events';
import type { OpenedRecord } from '../agency-record-store.ts';
import type { LinkageUnitOfWork } from '../linkage-unit-of-work.ts';
import { type LearnedModel, learnModel } from './learn-model.ts';

/** Records opened in one transaction. */
const chunkRecords = 500;

/** Learns a new model from the random samples of a hub. It changes nothing there: who approves the model rolls it out. */
export class Learning {
  constructor(
    private readonly unitOfWork: LinkageUnitOfWork,
    private readonly at: readonly LogPosition[],
  ) {}

  /** @param parent model that the hub runs by @throws HubError LEARNING_TOO_FEW_ANSWERS */
  async learn(parent: HubModel): Promise<LearnedModel> {
    const samples = await this.unitOfWork.run(this.at, (stores) => stores.samples.all());
    const own = samples.filter(({ modelId }) => modelId === parent.id);
    const handles = [...new Set(own.flatMap(({ left, right }) => [left, right]))];
    const recordOf = new Map<string, OpenedRecord>();
    for (let start = 0; start < handles.length; start += chunkRecords) {
      const chunk = handles.slice(start, start + chunkRecords);
      for (const record of await this.unitOfWork.run(this.at, ({ records }) => records.open(chunk)))
        recordOf.set(record.recordHandle, record);
    }
    return learnModel(parent, samples, recordOf);
  }
}
