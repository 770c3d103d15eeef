import { Controller, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { type HealthCheck, healthOf, type Metrics } from '#libs/runtime';
import { Route } from '../api/route.decorator.ts';
import { healthChecks, hubMetrics } from '../hub-parts.ts';

/** What operators and their tools ask. */
@Controller()
export class HealthController {
  constructor(
    @Inject(healthChecks) private readonly checks: Readonly<Record<string, HealthCheck>>,
    @Inject(hubMetrics) private readonly metrics: Metrics,
  ) {}

  /** 200 when every check is up, else 503: the form of every process's health. */
  @Route('health')
  async health(@Res() response: Response): Promise<void> {
    const health = await healthOf(this.checks);
    response.status(health.status === 'up' ? 200 : 503).json(health);
  }

  @Route('metrics')
  async metricsText(@Res() response: Response): Promise<void> {
    const { registry } = this.metrics;
    response.setHeader('content-type', registry.contentType);
    response.send(await registry.metrics());
  }
}
