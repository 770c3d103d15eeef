import { Body, Controller, Get, Param, Post, Query, Redirect, UseGuards } from '@nestjs/common';
import type { SourceAnswerCode } from '#schemas';
import { HubClient } from '../hub/hub-client.ts';
import type { PostedForm } from '../pages/form.ts';
import { Page } from '../pages/page.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';
import { words } from '../words/words.ts';
import { choicesOf } from './choices-of.ts';
import { requiredCode } from './required-code.ts';
import { reviewIdOf } from './review-id-of.ts';
import { type Told, toldInWords } from './told-in-words.ts';

/** What stewards ask about the records of one's own agency. */
@Controller('source-questions')
@UseGuards(SignedInGuard)
export class SourceQuestionsController {
  constructor(private readonly hub: HubClient) {}

  @Get()
  async list(@SignedIn() { token }: Visit, @Query('told') told: unknown): Promise<Page> {
    const { questions } = await this.hub.sourceQuestions(token);
    return new Page('reviews/source-questions', {
      questions,
      told: toldInWords(told),
      answerChoices: choicesOf(words.sourceAnswer),
    });
  }

  @Post(':id/answer')
  @Redirect('/source-questions', 303)
  async answer(
    @SignedIn() { token }: Visit,
    @Param('id') id: string,
    @Body() form: PostedForm,
  ): Promise<{ readonly url: string }> {
    const answer = requiredCode<SourceAnswerCode>(form, 'answer', words.sourceAnswer);
    await this.hub.answerSource(token, reviewIdOf(id), { answer });
    return { url: `/source-questions?told=${'answered' satisfies Told}` };
  }
}
