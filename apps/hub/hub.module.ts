import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessStore, SessionStore } from '#libs/access';
import { FeedHealthStore, NoticeStore } from '#libs/flag-index';
import { IndicatorStore } from '#libs/indicators';
import {
  DoNotLinkList,
  PersonHistories,
  PressedReviews,
  QualityBoard,
  ThresholdWorkbench,
  ReviewAnswers,
  ReviewDesk,
  SourceQuestions,
  Unlinking,
} from '#libs/linkage';
import { FeedHealthController } from './agencies/feed-health.controller.ts';
import { ProblemFilter } from './api/problem.filter.ts';
import { RequestLog } from './api/request-log.ts';
import { HealthController } from './health/health.controller.ts';
import { healthChecks, hubAudience, hubLog, hubMetrics, type HubParts, hubUrl } from './hub-parts.ts';
import { IndicatorsController } from './indicators/indicators.controller.ts';
import { IngestController } from './ingest/ingest.controller.ts';
import { IngestService } from './ingest/ingest.service.ts';
import { LastVersions } from './ingest/last-versions.ts';
import { AskService } from './look-ups/ask.service.ts';
import { LookUpsController } from './look-ups/look-ups.controller.ts';
import { NoticesController } from './notices/notices.controller.ts';
import { OpenApiController } from './openapi/openapi.controller.ts';
import { PressedReviewsWriter } from './reviews/pressed-reviews-writer.ts';
import { PeopleController } from './people/people.controller.ts';
import { QualityController } from './reviews/quality.controller.ts';
import { ThresholdsController } from './reviews/thresholds.controller.ts';
import { ReviewsController } from './reviews/reviews.controller.ts';
import { SourceQuestionsController } from './reviews/source-questions.controller.ts';
import { BearerGuard } from './sessions/bearer.guard.ts';
import { RelyingParty } from './sessions/relying-party.ts';
import { SessionsController } from './sessions/sessions.controller.ts';
import { SignInService } from './sessions/sign-in.service.ts';
import { UserTokens } from './sessions/user-tokens.ts';

const controllers = [
  HealthController,
  OpenApiController,
  IngestController,
  SessionsController,
  LookUpsController,
  NoticesController,
  ReviewsController,
  SourceQuestionsController,
  PeopleController,
  QualityController,
  ThresholdsController,
  FeedHealthController,
  IndicatorsController,
];

/** What the controllers are given, by class or token. */
function providersOf(parts: HubParts): Provider[] {
  const { access, sessions, signIns, events, metrics, log } = parts;
  const provider = new RelyingParty(parts.provider);
  const keysOfProvider = (): Promise<URL> => provider.jwksUri();
  return [
    { provide: hubLog, useValue: log },
    { provide: hubMetrics, useValue: metrics },
    { provide: hubUrl, useValue: parts.url },
    { provide: hubAudience, useValue: parts.audience },
    { provide: healthChecks, useValue: parts.checks },
    { provide: RequestLog, useValue: new RequestLog(log, metrics) },
    { provide: AccessStore, useValue: access },
    { provide: SessionStore, useValue: sessions },
    { provide: SignInService, useValue: new SignInService(provider, signIns, access, sessions, parts.webUrl) },
    { provide: UserTokens, useValue: new UserTokens(parts.provider.issuer, parts.audience, keysOfProvider) },
    { provide: IngestService, useValue: new IngestService(events, parts.sealFor, access) },
    { provide: LastVersions, useValue: parts.lastVersions },
    { provide: AskService, useValue: new AskService(access, parts.finder, parts.lookUps, parts.pressed) },
    { provide: NoticeStore, useValue: parts.notices },
    { provide: ReviewDesk, useValue: new ReviewDesk(parts.stewards, parts.reviewEngine) },
    { provide: ReviewAnswers, useValue: new ReviewAnswers(parts.stewards, parts.subjectKey) },
    { provide: SourceQuestions, useValue: new SourceQuestions(parts.stewards) },
    { provide: PersonHistories, useValue: new PersonHistories(parts.stewards) },
    { provide: Unlinking, useValue: new Unlinking(parts.stewards, parts.subjectKey) },
    { provide: QualityBoard, useValue: new QualityBoard(parts.stewards) },
    { provide: ThresholdWorkbench, useValue: new ThresholdWorkbench(parts.stewards, parts.reviewEngine) },
    { provide: DoNotLinkList, useValue: new DoNotLinkList(parts.stewards) },
    { provide: FeedHealthStore, useValue: parts.feeds },
    { provide: IndicatorStore, useValue: parts.indicators },
    { provide: PressedReviews, useValue: parts.pressed },
    PressedReviewsWriter,
    ProblemFilter,
    { provide: APP_GUARD, useClass: BearerGuard },
  ];
}

/** The hub's routes over its parts. */
@Module({})
export class HubModule {
  static of(parts: HubParts): DynamicModule {
    return { module: HubModule, controllers, providers: providersOf(parts) };
  }
}
