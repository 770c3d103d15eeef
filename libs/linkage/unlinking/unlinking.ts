import { requirePermission, type Viewer } from '#libs/access';
import type { Unlinked, UnlinkPreview } from '#schemas';
import { HubError } from '#schemas/errors';
import { auditedBy } from '../stewards/audited-by.ts';
import { decisionEventsOf, type HandlePair } from '../stewards/decision-events-of.ts';
import type { StewardStores, StewardUnitOfWork } from '../stewards/steward-unit-of-work.ts';
import { personFor } from './person-histories.ts';
import type { ShownLookUp } from './person-rows.ts';
import { recallShown, wrongSubjectsOf } from './recall-shown.ts';
import { type TimeTogether, timesTogether } from './times-together.ts';

interface Wrong {
  readonly pairs: readonly HandlePair[];
  readonly together: readonly TimeTogether[];
  readonly shown: readonly ShownLookUp[];
}

/** Takes records of somebody else out of a person. */
export class Unlinking {
  /** @param subjectKey key of the subject pseudonyms, 32 bytes in base64url */
  constructor(
    private readonly work: StewardUnitOfWork,
    private readonly subjectKey: string,
  ) {}

  /**
   * Who was shown the wrong link; changes nothing.
   *
   * @param records numbers of the person's history
   * @throws HubError ROLE_REFUSED, NOT_FOUND, REQUEST_INVALID where a number is of no member, or all of them are named
   */
  async preview(viewer: Viewer, personId: string, records: readonly number[]): Promise<UnlinkPreview> {
    return this.work.run(async (stores) => {
      const { together, shown } = await this.wrong(viewer, personId, records, stores);
      return {
        together: together.map(({ since, until }) => ({
          since: since.toISOString(),
          ...(until && { until: until.toISOString() }),
        })),
        shown: shown.map(({ receipt, at, askerAgencyName, purpose }) => ({
          receipt,
          at: at.toISOString(),
          agencyName: askerAgencyName,
          purpose,
        })),
        agencies: new Set(shown.map(({ askerAgency }) => askerAgency)).size,
      };
    });
  }

  /**
   * Keeps the named records apart from the others for good, and recalls what was shown meanwhile: words, notices and audit row in one transaction.
   *
   * @throws HubError as preview does
   */
  async unlink(viewer: Viewer, personId: string, records: readonly number[], now: Date): Promise<Unlinked> {
    return this.work.run(async (stores) => {
      const { pairs, shown } = await this.wrong(viewer, personId, records, stores);
      await stores.audit.append({ action: 'unlink', ...auditedBy(viewer, now), personId });
      const recalls = await recallShown(stores, shown, now);
      await stores.append([...decisionEventsOf(pairs, 'different', now), ...recalls]);
      return { pairs: pairs.length, recalled: recalls.length };
    });
  }

  private async wrong(
    viewer: Viewer,
    personId: string,
    records: readonly number[],
    stores: StewardStores,
  ): Promise<Wrong> {
    const { moves, members, numbered } = await personFor(viewer, personId, stores);
    const queue = await stores.persons.queueOf(personId);
    requirePermission(viewer, 'decide-review', { queue: queue ?? 'ordinary' }, {});
    const others = new Set(records.map((record) => numbered[record - 1]));
    const handles = members.map(({ recordHandle }) => recordHandle);
    const [apart, kept] = [handles.filter((one) => others.has(one)), handles.filter((one) => !others.has(one))];
    if (apart.length !== others.size || kept.length === 0)
      throw new HubError('REQUEST_INVALID', { fields: ['/records'] });
    const inQuestion = new Set(handles);
    const together = timesTogether(
      moves.filter(({ recordHandle }) => inQuestion.has(recordHandle)),
      (handle) => others.has(handle),
    );
    const subjects = wrongSubjectsOf(together, this.subjectKey);
    const pairs = apart.flatMap((one) => kept.map((other): HandlePair => [one, other]));
    return { pairs, together, shown: await stores.disclosures.shownOf(subjects) };
  }
}
