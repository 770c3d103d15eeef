import { randomUUID } from 'node:crypto';
import type { FeedStatus } from '#schemas';
import { HubError } from '#schemas/errors';
import type { RunCounts } from './run-counts.ts';

/** How a run went: what the hub is told, and what the agency's IT team may know besides. */
export interface RunReport {
  readonly status: FeedStatus;
  /** Names of missing fields and the like; never values. */
  readonly fields: readonly string[];
  /** True when records may be gone from the source, but bad places in the export could hide them. */
  readonly deletesPostponed: boolean;
  /** Whether running again soon may help without a change to the source. */
  readonly retriable: boolean;
}

/** What ended or spoiled a run. */
export interface RunFault {
  readonly state: 'paused' | 'failed';
  readonly code: string;
  readonly fields: readonly string[];
  readonly retriable: boolean;
}

/** The fault of a run that threw: what may go away by itself failed, what a person must cure is paused. */
export function toRunFault(error: unknown): RunFault {
  const { code, details, retriable } = error instanceof HubError ? error : new HubError('UNEXPECTED');
  const fields = Array.isArray(details['fields']) ? (details['fields'] as readonly string[]) : [];
  return { state: retriable ? 'failed' : 'paused', code, fields, retriable };
}

/** Puts a report together. */
export function toRunReport(
  origin: { readonly agency: string; readonly stream: string },
  span: { readonly startedAt: Date; readonly finishedAt: Date },
  counts: RunCounts,
  fault: RunFault | undefined,
  deletesPostponed = false,
): RunReport {
  return {
    status: {
      agency: origin.agency,
      stream: origin.stream,
      runId: randomUUID(),
      startedAt: span.startedAt.toISOString(),
      finishedAt: span.finishedAt.toISOString(),
      state: fault?.state ?? 'ok',
      ...(fault && { pausedBecause: fault.code }),
      ...counts,
    },
    fields: fault?.fields ?? [],
    deletesPostponed,
    retriable: fault?.retriable ?? false,
  };
}
