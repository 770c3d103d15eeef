import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A process's metrics. Label values are names from code or the partnership (topic, route, agency, code), never data. */
export interface Metrics {
  readonly registry: Registry;
  /** Something that only grows. Its name begins with signpost_ and ends with _total. */
  counter<L extends string>(name: string, help: string, labels?: readonly L[]): Counter<L>;
  /** Something that rises and falls. */
  gauge<L extends string>(name: string, help: string, labels?: readonly L[]): Gauge<L>;
  /** How long something takes, in seconds; its name ends with _seconds. */
  histogram<L extends string>(
    name: string,
    help: string,
    labels?: readonly L[],
    buckets?: readonly number[],
  ): Histogram<L>;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A registry of its own, so that several apps may run in one process, with Node's own figures in it. */
export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    counter: (name, help, labelNames = []) => new Counter({ name, help, labelNames, registers }),
    gauge: (name, help, labelNames = []) => new Gauge({ name, help, labelNames, registers }),
    histogram: (name, help, labelNames = [], buckets = seconds) =>
      new Histogram({ name, help, labelNames, buckets: [...buckets], registers }),
  };
}
