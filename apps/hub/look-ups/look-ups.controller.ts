import { Controller, Inject } from '@nestjs/common';
import type { Histogram } from 'prom-client';
import { AccessStore, lookUpOptionsOf, rolesOf } from '#libs/access';
import type { Log, Metrics } from '#libs/runtime';
import type { LookUpAnswer, LookUpOptions } from '#schemas';
import { HubError } from '#schemas/errors';
import { JsonBody } from '../api/json-body.decorator.ts';
import { Route } from '../api/route.decorator.ts';
import { hubLog, hubMetrics } from '../hub-parts.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';
import { AskService } from './ask.service.ts';

/** "Who else knows this person, and whom do I ask?" */
@Controller()
export class LookUpsController {
  private readonly seconds: Histogram;

  constructor(
    private readonly asking: AskService,
    private readonly access: AccessStore,
    @Inject(hubLog) private readonly log: Log,
    @Inject(hubMetrics) metrics: Metrics,
  ) {
    this.seconds = metrics.histogram('signpost_look_up_seconds', 'Time to answer a look-up, audit row included');
  }

  /** What the asker may choose; empty when no agreement of the agency is in force. */
  @Route('lookUpOptions')
  async options(@SignedIn() { viewer }: UserCaller): Promise<LookUpOptions> {
    if (!rolesOf['look-up'].some((role) => viewer.roles.includes(role))) throw new HubError('ROLE_REFUSED');
    return lookUpOptionsOf(await this.access.directory(), viewer.agency, new Date());
  }

  @Route('lookUp')
  async ask(@SignedIn() { viewer }: UserCaller, @JsonBody() body: unknown): Promise<LookUpAnswer> {
    const startedAt = performance.now();
    const { agency } = viewer;
    try {
      const { request, answer } = await this.asking.ask(viewer, body, new Date());
      const tookMs = performance.now() - startedAt;
      this.seconds.observe(tookMs / 1000);
      const { receipt } = answer;
      this.log('LOOK_UP_ANSWERED', { receipt, agency, purpose: request.purpose, tookMs: Math.round(tookMs) });
      return answer;
    } catch (error) {
      if (error instanceof HubError) this.log('LOOK_UP_REFUSED', { agency, code: error.code });
      throw error;
    }
  }
}
