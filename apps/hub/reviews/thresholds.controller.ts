import { Controller, Param } from '@nestjs/common';
import { ThresholdWorkbench } from '#libs/linkage';
import type { Thresholds, ThresholdSimulation } from '#schemas';
import { JsonBody } from '../api/json-body.decorator.ts';
import { parseRequest } from '../api/parse-request.ts';
import { Route } from '../api/route.decorator.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';

/** Trying thresholds, proposing a change that another steward approves, and approving models. */
@Controller()
export class ThresholdsController {
  constructor(private readonly workbench: ThresholdWorkbench) {}

  @Route('thresholds')
  read(@SignedIn() { viewer }: UserCaller): Promise<Thresholds> {
    return this.workbench.read(viewer);
  }

  /** @throws HubError REQUEST_INVALID */
  @Route('simulateThresholds')
  simulate(@SignedIn() { viewer }: UserCaller, @JsonBody() body: unknown): Promise<ThresholdSimulation> {
    return this.workbench.simulate(viewer, parseRequest('threshold-request.v1', body));
  }

  /** @throws HubError REQUEST_INVALID */
  @Route('proposeThresholds')
  async propose(@SignedIn() { viewer }: UserCaller, @JsonBody() body: unknown): Promise<Record<string, never>> {
    await this.workbench.propose(viewer, parseRequest('threshold-request.v1', body), new Date());
    return {};
  }

  /** @throws HubError SECOND_PERSON_NEEDED, NOT_FOUND */
  @Route('approveThresholds')
  async approve(@SignedIn() { viewer }: UserCaller, @Param('id') id: string): Promise<Record<string, never>> {
    await this.workbench.approve(viewer, id, new Date());
    return {};
  }

  /** @throws HubError SECOND_PERSON_NEEDED, NOT_FOUND */
  @Route('approveModel')
  async approveModel(@SignedIn() { viewer }: UserCaller, @Param('id') id: string): Promise<Record<string, never>> {
    await this.workbench.approveModel(viewer, id, new Date());
    return {};
  }
}
