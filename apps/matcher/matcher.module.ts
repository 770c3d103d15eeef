import { type DynamicModule, Module } from '@nestjs/common';
import { LinkageService } from '#libs/linkage';
import { MatcherReport } from './matcher-report.ts';
import { MatcherController } from './matcher.controller.ts';

/** The matcher's one feature. */
@Module({})
export class MatcherModule {
  static of(linkage: LinkageService, report: MatcherReport): DynamicModule {
    return {
      module: MatcherModule,
      controllers: [MatcherController],
      providers: [
        { provide: LinkageService, useValue: linkage },
        { provide: MatcherReport, useValue: report },
      ],
    };
  }
}
