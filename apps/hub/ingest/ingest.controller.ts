import { Controller, Inject } from '@nestjs/common';
import type { Log } from '#libs/runtime';
import type { IngestAnswer, LastVersion } from '#schemas';
import { JsonBody } from '../api/json-body.decorator.ts';
import { parseRequest } from '../api/parse-request.ts';
import { Route } from '../api/route.decorator.ts';
import { hubLog } from '../hub-parts.ts';
import type { ConnectorCaller } from '../sessions/caller.ts';
import { Connector } from '../sessions/caller.decorator.ts';
import { IngestService } from './ingest.service.ts';
import { LastVersions } from './last-versions.ts';

/** What a connector sends over HTTPS. */
@Controller()
export class IngestController {
  constructor(
    private readonly ingest: IngestService,
    private readonly lastVersions: LastVersions,
    @Inject(hubLog) private readonly log: Log,
  ) {}

  @Route('ingest')
  async take(@Connector() { agency, stream }: ConnectorCaller, @JsonBody() body: unknown): Promise<IngestAnswer> {
    const startedAt = performance.now();
    const answer = await this.ingest.take({ agency, stream }, body, new Date());
    this.log('RECORDS_INGESTED', {
      agency,
      stream,
      accepted: answer.accepted,
      rejected: answer.rejected.length,
      codes: [...new Set(answer.rejected.map(({ code }) => code))],
      tookMs: Math.round(performance.now() - startedAt),
    });
    return answer;
  }

  @Route('lastVersion')
  async lastVersion(@Connector() { agency, stream }: ConnectorCaller): Promise<LastVersion> {
    return { lastVersion: await this.lastVersions.of(agency, stream) };
  }

  @Route('feedStatus')
  async feedStatus(@Connector() { agency, stream }: ConnectorCaller, @JsonBody() body: unknown): Promise<void> {
    await this.ingest.takeFeedStatus({ agency, stream }, parseRequest('feed-status.v1', body), new Date());
  }
}
