import { assignPersonIds, type HubModel, type HubRecord, linkHubRecords } from '#matching';
import type { LogPosition } from '#libs/events';
import type { LinkageService } from '../linkage-service.ts';
import type { LinkageUnitOfWork } from '../linkage-unit-of-work.ts';
import type { Constraint, LinkedRecord } from '../neighbourhood.ts';
import { changesBetween, evenlyDrawn, type RelinkPlan } from './relink-plan.ts';

/** Records of one transaction. */
const chunkRecords = 500;

/** Told how many records are done. */
export type RelinkProgress = (records: number) => void;

/** What is stored of a hub, as far as another model needs it. */
interface Stored {
  readonly records: HubRecord[];
  readonly linked: LinkedRecord[];
  readonly constraints: Map<string, Constraint>;
}

/** Links the stored records of a hub anew: by all at once to see what a model would change, then chunk by chunk while live work goes on. */
export class Relink {
  constructor(
    private readonly unitOfWork: LinkageUnitOfWork,
    /** A position of the re-link's own, so that one runs at a time. */
    private readonly at: LogPosition,
  ) {}

  /** What a model would change. Changes nothing. @param sampleSize pairs of records to show */
  async plan(model: HubModel, sampleSize: number, onProgress: RelinkProgress = () => undefined): Promise<RelinkPlan> {
    const { records, linked, constraints } = await this.read(onProgress);
    const said = [...constraints.values()];
    const pairsOf = (verdict: Constraint['verdict']) =>
      said.filter((one) => one.verdict === verdict).map(({ left, right }): [string, string] => [left, right]);
    const { persons, possibleLinks } = linkHubRecords(records, model, {
      same: pairsOf('same'),
      different: pairsOf('different'),
    });
    const before = new Map(
      linked.flatMap(({ recordHandle, personId }): readonly [string, string][] =>
        personId === undefined ? [] : [[recordHandle, personId]],
      ),
    );
    const mintedIds = new Map(linked.map(({ recordHandle, mintedId }) => [recordHandle, mintedId]));
    const after = assignPersonIds(persons, mintedIds, before);
    const { counts, recordsMoved, changes, personsBefore, personsAfter } = changesBetween(before, after);
    return {
      modelId: model.id,
      records: records.length,
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

  private async read(onProgress: RelinkProgress): Promise<Stored> {
    const stored: Stored = { records: [], linked: [], constraints: new Map() };
    for await (const handles of this.chunks()) {
      await this.unitOfWork.run(this.at, async ({ records, persons }) => {
        for (const { recordHandle, record } of await records.open(handles))
          stored.records.push({ handle: recordHandle, agency: record.recordRef.agency, details: record });
        const near = await persons.neighbourhoodOf(handles);
        const own = new Set(handles);
        stored.linked.push(...near.records.filter(({ recordHandle }) => own.has(recordHandle)));
        for (const constraint of near.constraints)
          stored.constraints.set(`${constraint.left} ${constraint.right} ${constraint.origin}`, constraint);
      });
      onProgress(stored.records.length);
    }
    return stored;
  }

  private async *chunks(): AsyncGenerator<readonly string[]> {
    let last: string | undefined;
    for (;;) {
      const handles = await this.unitOfWork.run(this.at, ({ records }) => records.activeAfter(last, chunkRecords));
      if (handles.length === 0) return;
      yield handles;
      last = handles.at(-1);
    }
  }
}
