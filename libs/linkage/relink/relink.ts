import { type HubModel, LiveMatcher } from '#matching';
import type { LogPosition } from '#libs/events';
import type { LinkageService } from '../linkage-service.ts';
import type { LinkageUnitOfWork } from '../linkage-unit-of-work.ts';
import { linkStoredHub } from '../link-stored-hub.ts';
import { readStoredHub } from '../stored-hub.ts';
import { changesBetween, evenlyDrawn, type RelinkPlan } from './relink-plan.ts';

/** Records of one transaction. */
const chunkRecords = 500;

/** Told how many records are done. */
export type RelinkProgress = (records: number) => void;

/** Links the stored records of a hub anew: by all at once to see what a model would change, then chunk by chunk while live work goes on. */
export class Relink {
  constructor(
    private readonly unitOfWork: LinkageUnitOfWork,
    /** One position, of the re-link's own, so that one runs at a time. */
    private readonly at: readonly LogPosition[],
  ) {}

  /** What a model would change. Changes nothing. @param sampleSize pairs of records to show */
  async plan(model: HubModel, sampleSize: number, onProgress: RelinkProgress = () => undefined): Promise<RelinkPlan> {
    const hub = await readStoredHub(new LiveMatcher(model, Infinity), this.unitOfWork, this.at, onProgress);
    const { before, after, possibleLinks } = linkStoredHub(hub, model);
    const { counts, recordsMoved, changes, personsBefore, personsAfter } = changesBetween(before, after);
    return {
      modelId: model.id,
      records: hub.linked.length,
      ...{ personsBefore, personsAfter, ...counts, recordsMoved },
      questions: possibleLinks.length,
      sample: evenlyDrawn(changes, sampleSize),
    };
  }

  /**
   * Resolves every stored record by the model of a linkage, in the order of their handles. What arrives meanwhile is resolved as ever: an edge changes under
   * the locks of its records alone. Done again, it changes nothing more.
   *
   * @param linkage by the new model, which live work must have by now too
   * @returns memberships that were written: records that moved, or whose evidence is another
   */
  async apply(linkage: LinkageService, onProgress: RelinkProgress = () => undefined): Promise<number> {
    let [done, moves] = [0, 0];
    for await (const handles of this.chunks()) {
      moves += (await linkage.relink(this.at, handles)).moves;
      onProgress((done += handles.length));
    }
    return moves;
  }

  private async *chunks(): AsyncGenerator<readonly string[]> {
    let last: string | undefined;
    for (;;) {
      const found = await this.unitOfWork.run(this.at, ({ persons }) => persons.activeAfter(last, chunkRecords));
      if (found.length === 0) return;
      const handles = found.map(({ recordHandle }) => recordHandle);
      yield handles;
      last = handles.at(-1);
    }
  }
}
