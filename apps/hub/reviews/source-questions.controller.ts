import { Controller, Param } from '@nestjs/common';
import { SourceQuestions } from '#libs/linkage';
import type { SourceQuestions as Listed } from '#schemas';
import { JsonBody } from '../api/json-body.decorator.ts';
import { parseRequest } from '../api/parse-request.ts';
import { Route } from '../api/route.decorator.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';

/** Questions to the steward of the agency that holds a record. */
@Controller()
export class SourceQuestionsController {
  constructor(private readonly questions: SourceQuestions) {}

  /** @throws HubError NOT_FOUND, REVIEW_DECIDED, REQUEST_INVALID */
  @Route('askSource')
  async ask(
    @SignedIn() { viewer }: UserCaller,
    @Param('id') id: string,
    @JsonBody() body: unknown,
  ): Promise<Record<string, never>> {
    await this.questions.ask(viewer, id, parseRequest('source-question-request.v1', body), new Date());
    return {};
  }

  @Route('sourceQuestions')
  toOwnAgency(@SignedIn() { viewer }: UserCaller): Promise<Listed> {
    return this.questions.toOwnAgency(viewer, new Date());
  }

  /** @throws HubError NOT_FOUND */
  @Route('answerSource')
  async answer(
    @SignedIn() { viewer }: UserCaller,
    @Param('id') id: string,
    @JsonBody() body: unknown,
  ): Promise<Record<string, never>> {
    await this.questions.answer(viewer, id, parseRequest('source-answer.v1', body).answer, new Date());
    return {};
  }
}
