import { Controller } from '@nestjs/common';
import { requirePermission } from '#libs/access';
import { NoticeStore } from '#libs/flag-index';
import type { Notices } from '#schemas';
import { Route } from '../api/route.decorator.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';

/** What an agency is told of look-ups that touched its flags. */
@Controller()
export class NoticesController {
  constructor(private readonly notices: NoticeStore) {}

  @Route('notices')
  latest(@SignedIn() { viewer }: UserCaller): Promise<Notices> {
    requirePermission(viewer, 'read-notices', { agency: viewer.agency }, {});
    return this.notices.last(viewer.agency);
  }
}
