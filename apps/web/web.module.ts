import { type DynamicModule, Module } from '@nestjs/common';
import { FeedsController } from './feeds/feeds.controller.ts';
import { HomeController } from './home/home.controller.ts';
import { HubClient } from './hub/hub-client.ts';
import { IndicatorsController } from './indicators/indicators.controller.ts';
import { LookUpsController } from './look-ups/look-ups.controller.ts';
import { LookUpWalk } from './look-ups/look-up-walk.ts';
import { NoticesController } from './notices/notices.controller.ts';
import { DoNotLinkController } from './people/do-not-link.controller.ts';
import { PeopleController } from './people/people.controller.ts';
import { QualityController } from './quality/quality.controller.ts';
import { ThresholdsController } from './quality/thresholds.controller.ts';
import { ReviewsController } from './reviews/reviews.controller.ts';
import { SourceQuestionsController } from './reviews/source-questions.controller.ts';
import { Cookies } from './sessions/cookies.ts';
import { SignInController } from './sessions/sign-in.controller.ts';
import type { WebParts } from './web-parts.ts';
import { WebSite } from './web-site.ts';

/** The pages over the hub's API. */
@Module({
  controllers: [
    SignInController,
    HomeController,
    LookUpsController,
    NoticesController,
    ReviewsController,
    SourceQuestionsController,
    PeopleController,
    DoNotLinkController,
    QualityController,
    ThresholdsController,
    FeedsController,
    IndicatorsController,
  ],
})
export class WebModule {
  static of({ hub, cookies, site, walk }: WebParts): DynamicModule {
    return {
      module: WebModule,
      providers: [
        { provide: HubClient, useValue: hub },
        { provide: Cookies, useValue: cookies },
        { provide: WebSite, useValue: site },
        { provide: LookUpWalk, useValue: walk },
      ],
    };
  }
}
