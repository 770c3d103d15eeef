import { createHash, randomUUID } from 'node:crypto';
import type { LookUpAnswer } from '#schemas';
import { HubError } from '#schemas/errors';
import {
  type AskerContext,
  askerContextOf,
  type PartnershipDirectory,
  policyVersion,
  requirePermission,
} from '#libs/access';
import { askerShownAs } from './asker-shown-as.ts';
import { coverageOf } from './coverage-of.ts';
import type { FeedRun } from './feed-run.ts';
import type { Finding } from './finding.ts';
import { groupedBy } from './grouped-by.ts';
import { judgeFlags } from './judged-flag.ts';
import type { LookUpAsked } from './look-up-asked.ts';
import type { Disclosure, HeldFlags, LookUpStores, LookUpUnitOfWork, NoticeToOwner } from './look-up-unit-of-work.ts';
import { newReceipt } from './new-receipt.ts';
import { noticeEventOf } from './notice-event-of.ts';
import { noticeTexts } from './notice-texts.ts';
import { toShownFlags } from './to-shown-flags.ts';
import { underLiveTier } from './under-live-tier.ts';
import { type View, viewOf } from './view-of.ts';

/** Answers "who else knows this person?" in one transaction: audit row, disclosures, notices to owners. No audit, no answer. */
export class LookUpService {
  constructor(private readonly unitOfWork: LookUpUnitOfWork) {}

  /**
   * @param asked a request that checkLookUp has let pass; permission is asked for again
   * @throws HubError AUDIT_FAILED when the audit row could not be written; AGREEMENT_NOT_IN_FORCE, PURPOSE_REFUSED, ROLE_REFUSED
   */
  answer(asked: LookUpAsked): Promise<LookUpAnswer> {
    return this.unitOfWork.run(async (stores) => {
      const directory = await stores.directory();
      const context = askerContextOf(asked.viewer, directory, asked.now);
      requirePermission(asked.viewer, 'look-up', asked.request, context);
      const held = await stores.flags.ofSubjects(subjectsOf(asked.finding));
      const runs = await stores.feedRuns();
      return this.keep(stores, asked, new Composition(asked, directory, context, held, runs));
    });
  }

  private async keep(stores: LookUpStores, asked: LookUpAsked, composed: Composition): Promise<LookUpAnswer> {
    const { answer, view, disclosures, notices } = composed;
    const { viewer, request, now } = asked;
    try {
      await stores.audit.append({
        action: 'look-up',
        at: now,
        userId: viewer.userId,
        agency: viewer.agency,
        team: viewer.team,
        policyVersion,
        receipt: answer.receipt,
        purpose: request.purpose,
        legalBasis: request.legalBasis,
        caseReference: request.caseReference,
        relationship: request.relationship,
        urgency: request.urgency,
        ...(view.subject !== undefined && { subject: view.subject }),
        outcome: answer.outcome,
        flagsTouched: view.touched.length,
        flagsDisclosed: disclosures.length,
        answerDigest: createHash('sha256').update(JSON.stringify(answer)).digest('hex'),
      });
    } catch {
      // Why is not passed on: a driver's message could quote the row.
      throw new HubError('AUDIT_FAILED', { receipt: answer.receipt });
    }
    await stores.lookUps.add({
      receipt: answer.receipt,
      at: now,
      askerAgency: viewer.agency,
      purpose: request.purpose,
      outcome: answer.outcome,
      disclosures,
      notices,
    });
    await stores.append(notices.map((notice) => noticeEventOf(notice, answer.receipt, now)));
    return answer;
  }
}

function subjectsOf(finding: Finding): readonly string[] {
  if (finding.kind === 'person') return [finding.subject];
  return finding.kind === 'ambiguous' || finding.kind === 'unsure' ? finding.subjects : [];
}

/** Everything that an answer consists of, worked out from what was read. */
class Composition {
  readonly view: View;
  readonly answer: LookUpAnswer;
  readonly disclosures: readonly Disclosure[];
  readonly notices: readonly NoticeToOwner[];

  constructor(
    asked: LookUpAsked,
    directory: PartnershipDirectory,
    context: AskerContext,
    held: HeldFlags,
    runs: readonly FeedRun[],
  ) {
    const { viewer, request, finding, now } = asked;
    // The later of two clocks: one that is slow must not bring a flag back that has expired.
    const at = now > held.readAt ? now : held.readAt;
    const asksAll = (request.agencies ?? []).length === 0;
    const isAsked = (agency: string): boolean => asksAll || request.agencies?.includes(agency) === true;
    const isInScope = (agency: string): boolean =>
      isAsked(agency) && context.agreements.some(({ parties }) => parties.includes(agency));
    const judged = judgeFlags(
      held.flags.map((flag) => underLiveTier(flag, directory)),
      viewer,
      { ...context, purpose: request.purpose, legalBasis: request.legalBasis },
      at,
    );
    const receipt = newReceipt();
    const reference = newReceipt();
    this.view = viewOf(
      finding,
      groupedBy(judged, ({ flag }) => flag.subject),
      isAsked,
    );
    this.answer = {
      outcome: this.view.outcome,
      flags: toShownFlags(this.view.shown, directory, reference),
      coverage: coverageOf({ directory, askerAgency: viewer.agency, isInScope, runs, at }),
      notice: noticeTexts[this.view.outcome],
      receipt,
      answeredAt: now.toISOString(),
      brokerDesk: directory.brokerDesk,
    };
    this.disclosures = this.view.shown.map(({ flag, decision: { level = 'L0' } }) => ({
      flagId: flag.id,
      subject: flag.subject,
      owner: flag.owner,
      level,
      membershipVersion:
        finding.kind === 'person' ? finding.membershipVersion : (held.membershipVersions.get(flag.subject) ?? '0'),
      ...(level === 'L0' && { reference }),
    }));
    const asker = askerShownAs(viewer, directory);
    this.notices = this.view.touched.map(({ flag }) => ({
      noticeId: randomUUID(),
      kind: 'owner-notice',
      flagId: flag.id,
      agency: flag.owner,
      team: flag.team,
      ...asker,
      purpose: request.purpose,
      urgency: request.urgency,
    }));
  }
}
