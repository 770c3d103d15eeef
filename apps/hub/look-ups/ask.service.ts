import type { AccessStore, Viewer } from '#libs/access';
import { checkLookUp, type LookUpService } from '#libs/flag-index';
import type { PersonFinder, PressedReviews } from '#libs/linkage';
import type { LookUpAnswer, LookUpRequest } from '#schemas';
import { requireCleanText } from '../api/parse-request.ts';

/** A look-up as it was checked, and its answer. */
export interface Answered {
  readonly request: LookUpRequest;
  readonly answer: LookUpAnswer;
}

/** The walk of one look-up: access decides, linkage finds the person asked about, the flag index answers. */
export class AskService {
  constructor(
    private readonly access: AccessStore,
    private readonly finder: PersonFinder,
    private readonly lookUps: LookUpService,
    private readonly pressed: PressedReviews,
  ) {}

  /**
   * @param body as it came
   * @throws HubError every code of checkLookUp, TEXT_FORBIDDEN_CHARACTER, AUDIT_FAILED, DATABASE_UNREACHABLE
   */
  async ask(viewer: Viewer, body: unknown, now: Date): Promise<Answered> {
    requireCleanText(body);
    const request = checkLookUp(body, viewer, await this.access.directory(), now);
    const finding = await this.finder.find(request.person, viewer.agency);
    if (finding.kind === 'ambiguous' || finding.kind === 'unsure')
      this.pressed.note(finding.subjects, request.urgency, now);
    return { request, answer: await this.lookUps.answer({ viewer, request, finding, now }) };
  }
}
