import { Controller, Inject } from '@nestjs/common';
import { Route } from '../api/route.decorator.ts';
import { hubUrl } from '../hub-parts.ts';
import { openApiDocument } from './openapi-document.ts';

/** The hub's own description. */
@Controller()
export class OpenApiController {
  constructor(@Inject(hubUrl) private readonly url: string) {}

  @Route('openApi')
  document(): Readonly<Record<string, unknown>> {
    return openApiDocument(this.url);
  }
}
