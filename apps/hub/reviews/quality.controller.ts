import { Controller } from '@nestjs/common';
import { QualityBoard } from '#libs/linkage';
import type { ReviewQuality } from '#schemas';
import { Route } from '../api/route.decorator.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';

/** How well reviews are decided. */
@Controller()
export class QualityController {
  constructor(private readonly board: QualityBoard) {}

  @Route('reviewQuality')
  read(@SignedIn() { viewer }: UserCaller): Promise<ReviewQuality> {
    return this.board.read(viewer, new Date());
  }
}
