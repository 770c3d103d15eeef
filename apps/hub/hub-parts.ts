import type { AccessStore, SessionStore, SignInStore } from '#libs/access';
import type { FeedHealthStore, LookUpService, NoticeStore } from '#libs/flag-index';
import type { IndicatorStore } from '#libs/indicators';
import type { PersonFinder, PressedReviews, ReviewEngine, StewardUnitOfWork } from '#libs/linkage';
import type { EventPublisher } from '#libs/events';
import type { HealthCheck, Log, Metrics } from '#libs/runtime';
import type { LastVersions } from './ingest/last-versions.ts';
import type { RelyingPartySettings } from './sessions/relying-party.ts';

/** Token of the log. */
export const hubLog = Symbol('log');
/** Token of the metrics. */
export const hubMetrics = Symbol('metrics');
/** Token of the address under which others reach the hub; `/` where it is not told. */
export const hubUrl = Symbol('url');
/** Token of the audience that tokens must name. */
export const hubAudience = Symbol('audience');
/** Token of the health checks, by name. */
export const healthChecks = Symbol('health checks');

/** Everything that the hub's routes stand on: the stores are the database's in a process, in memory in a test. */
export interface HubParts {
  readonly url: string;
  readonly audience: string;
  readonly webUrl: string;
  /** X25519 public key that bodies are sealed for, base64url. */
  readonly sealFor: string;
  readonly provider: RelyingPartySettings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly checks: Readonly<Record<string, HealthCheck>>;
  readonly events: EventPublisher;
  readonly access: AccessStore;
  readonly sessions: SessionStore;
  readonly signIns: SignInStore;
  readonly lastVersions: LastVersions;
  readonly finder: PersonFinder;
  readonly lookUps: LookUpService;
  readonly notices: NoticeStore;
  readonly stewards: StewardUnitOfWork;
  readonly reviewEngine: ReviewEngine;
  readonly pressed: PressedReviews;
  /** Key of the subject pseudonyms, 32 bytes in base64url. */
  readonly subjectKey: string;
  readonly feeds: FeedHealthStore;
  readonly indicators: IndicatorStore;
}
