import { dayOf } from '#schemas/dates';
import type { LookUpOptions, LookUpRequest } from '#schemas';
import { HubError } from '#schemas/errors';
import type { HubClient } from '../hub/hub-client.ts';
import type { PostedForm } from '../pages/form.ts';
import type { Page } from '../pages/page.ts';
import { askedFaults } from './asked-faults.ts';
import { askedOf, askedPersonOf } from './asked.ts';
import { faultsOfRefusal } from './faults-of-refusal.ts';
import { answerPage, type Typed, whoPage, whyPage } from './look-up-pages.ts';
import { reasonFaults, reasonOf } from './reason.ts';

/** The pages of a look-up in their order. Each step takes all that was typed so far and checks it again; nothing is kept between. */
export class LookUpWalk {
  /**
   * @param recordStream stream that a practitioner's own record reference belongs to
   * @param now for tests
   */
  constructor(
    private readonly hub: HubClient,
    private readonly recordStream: string,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Why are you asking? */
  async why(token: string, form?: PostedForm): Promise<Page> {
    return whyPage(await this.hub.lookUpOptions(token), typedIn(form));
  }

  /** Who is it? Or back to the reason, where that is wrong. */
  async who(token: string, form: PostedForm): Promise<Page> {
    const options = await this.hub.lookUpOptions(token);
    const typed = typedIn(form);
    const faults = reasonFaults(typed.reason, options);
    return faults.length > 0 ? whyPage(options, typed, faults) : whoPage(options, typed);
  }

  /** The hub's answer, or the page whose fields it or we refuse. */
  async answer(token: string, form: PostedForm): Promise<Page> {
    const options = await this.hub.lookUpOptions(token);
    const typed = typedIn(form);
    const reason = reasonFaults(typed.reason, options);
    if (reason.length > 0) return whyPage(options, typed, reason);
    const asked = askedFaults(typed.asked, dayOf(this.now()));
    if (asked.length > 0) return whoPage(options, typed, asked);
    return this.ask(token, options, typed);
  }

  private async ask(token: string, options: LookUpOptions, typed: Typed): Promise<Page> {
    try {
      return answerPage(options, typed, await this.hub.lookUp(token, this.requestOf(typed)));
    } catch (error) {
      const refused = error instanceof HubError ? faultsOfRefusal(error) : undefined;
      if (!refused) throw error;
      return refused.reason.length > 0
        ? whyPage(options, typed, refused.reason)
        : whoPage(options, typed, refused.asked);
    }
  }

  private requestOf({ reason, asked }: Typed): LookUpRequest {
    const { agencies, ...asTyped } = reason;
    return {
      // reasonFaults has found each code among the choices.
      ...(asTyped as Pick<LookUpRequest, 'purpose' | 'legalBasis' | 'caseReference' | 'relationship' | 'urgency'>),
      ...(agencies.length > 0 && { agencies }),
      person: askedPersonOf(asked, this.recordStream),
    };
  }
}

const typedIn = (form: PostedForm): Typed => ({ reason: reasonOf(form), asked: askedOf(form) });
