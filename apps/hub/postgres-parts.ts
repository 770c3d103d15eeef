import { LookUpService } from '#libs/flag-index';
import { IdentityKeys, PressedReviews, ReviewEngine } from '#libs/linkage';
import {
  type Database,
  PostgresAccessStore,
  PostgresFeedHealthStore,
  PostgresIndicatorStore,
  PostgresLastVersions,
  PostgresLookUpUnitOfWork,
  PostgresNoticeStore,
  PostgresPersonFinder,
  PostgresSessionStore,
  PostgresSignInStore,
  PostgresStewardUnitOfWork,
  type TransactionalEvents,
} from '#libs/postgres';
import { defaultModel } from '#matching';
import type { HubConfig } from './hub.config.ts';
import type { HubParts } from './hub-parts.ts';

/** Names of the parts that the database gives. */
type StoredParts =
  | 'access'
  | 'sessions'
  | 'signIns'
  | 'lastVersions'
  | 'finder'
  | 'lookUps'
  | 'notices'
  | 'stewards'
  | 'reviewEngine'
  | 'pressed'
  | 'subjectKey'
  | 'feeds'
  | 'indicators';

/**
 * The stores of the hub's routes in PostgreSQL.
 *
 * @throws HubError CONFIG_INVALID when the identity key is not 32 bytes
 */
export function postgresParts(
  { IDENTITY_KEY, SUBJECT_KEY }: HubConfig,
  database: Database,
  events: TransactionalEvents,
): Pick<HubParts, StoredParts> {
  const keys = IdentityKeys.from(IDENTITY_KEY);
  const stewards = new PostgresStewardUnitOfWork(database, keys, events);
  return {
    access: new PostgresAccessStore(database),
    sessions: new PostgresSessionStore(database),
    signIns: new PostgresSignInStore(database),
    lastVersions: new PostgresLastVersions(database),
    finder: new PostgresPersonFinder(database, keys, { model: defaultModel, subjectKey: SUBJECT_KEY }),
    lookUps: new LookUpService(new PostgresLookUpUnitOfWork(database, events)),
    notices: new PostgresNoticeStore(database),
    stewards,
    pressed: new PressedReviews(stewards, SUBJECT_KEY),
    reviewEngine: new ReviewEngine(defaultModel),
    subjectKey: SUBJECT_KEY,
    feeds: new PostgresFeedHealthStore(database),
    indicators: new PostgresIndicatorStore(database),
  };
}
