import { Controller, Inject, Param } from '@nestjs/common';
import { DoNotLinkList, PersonHistories, Unlinking } from '#libs/linkage';
import type { Log } from '#libs/runtime';
import type { DoNotLink, PersonHistory, Unlinked, UnlinkPreview } from '#schemas';
import { JsonBody } from '../api/json-body.decorator.ts';
import { parseRequest } from '../api/parse-request.ts';
import { Route } from '../api/route.decorator.ts';
import { hubLog } from '../hub-parts.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';

/** Persons over time, and undoing what was linked in error. */
@Controller()
export class PeopleController {
  constructor(
    private readonly histories: PersonHistories,
    private readonly unlinking: Unlinking,
    private readonly doNotLink: DoNotLinkList,
    @Inject(hubLog) private readonly log: Log,
  ) {}

  /** @throws HubError NOT_FOUND */
  @Route('personHistory')
  history(@SignedIn() { viewer }: UserCaller, @Param('id') id: string): Promise<PersonHistory> {
    return this.histories.history(viewer, id, new Date());
  }

  /** @throws HubError NOT_FOUND, REQUEST_INVALID */
  @Route('previewUnlink')
  preview(
    @SignedIn() { viewer }: UserCaller,
    @Param('id') id: string,
    @JsonBody() body: unknown,
  ): Promise<UnlinkPreview> {
    return this.unlinking.preview(viewer, id, parseRequest('unlink-request.v1', body).records);
  }

  /** @throws HubError NOT_FOUND, REQUEST_INVALID */
  @Route('unlink')
  async unlink(
    @SignedIn() { viewer }: UserCaller,
    @Param('id') id: string,
    @JsonBody() body: unknown,
  ): Promise<Unlinked> {
    const unlinked = await this.unlinking.unlink(
      viewer,
      id,
      parseRequest('unlink-request.v1', body).records,
      new Date(),
    );
    this.log('PERSON_UNLINKED', { personId: id, ...unlinked, userId: viewer.userId });
    return unlinked;
  }

  @Route('doNotLink')
  list(@SignedIn() { viewer }: UserCaller): Promise<DoNotLink> {
    return this.doNotLink.list(viewer);
  }

  /** @throws HubError NOT_FOUND */
  @Route('releasePair')
  async release(@SignedIn() { viewer }: UserCaller, @Param('id') id: string): Promise<Record<string, never>> {
    await this.doNotLink.release(viewer, id, new Date());
    return {};
  }
}
