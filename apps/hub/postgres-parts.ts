import { LookUpService } from '#libs/flag-index';
import { IdentityKeys } from '#libs/linkage';
import {
  type Database,
  PostgresAccessStore,
  PostgresFeedHealthStore,
  PostgresIndicatorStore,
  PostgresLastVersions,
  PostgresLookUpUnitOfWork,
  PostgresNoticeStore,
  PostgresPersonFinder,
  PostgresReviewStore,
  PostgresSessionStore,
  PostgresSignInStore,
  type TransactionalEvents,
} from '#libs/postgres';
import { readJsonFile } from '#libs/runtime';
import { defaultModel, parseHubModel } from '#matching';
import type { HubConfig } from './hub.config.ts';
import type { HubParts } from './hub-parts.ts';
import { PostgresReviewDecisions } from './reviews/postgres-review-decisions.ts';

/** Names of the parts that the database gives. */
type StoredParts =
  | 'access'
  | 'sessions'
  | 'signIns'
  | 'lastVersions'
  | 'finder'
  | 'lookUps'
  | 'notices'
  | 'reviews'
  | 'decisions'
  | 'feeds'
  | 'indicators';

/**
 * The stores of the hub's routes in PostgreSQL.
 *
 * @throws HubError CONFIG_INVALID when the identity key is not 32 bytes; FILE_NOT_FOUND, JSON_INVALID, MODEL_INVALID for the model's file
 */
export function postgresParts(
  { IDENTITY_KEY, SUBJECT_KEY, MODEL_FILE }: HubConfig,
  database: Database,
  events: TransactionalEvents,
): Pick<HubParts, StoredParts> {
  const keys = IdentityKeys.from(IDENTITY_KEY);
  const model = MODEL_FILE === undefined ? defaultModel : parseHubModel(readJsonFile(MODEL_FILE));
  const reviews = new PostgresReviewStore(database, keys, events, model);
  return {
    access: new PostgresAccessStore(database),
    sessions: new PostgresSessionStore(database),
    signIns: new PostgresSignInStore(database),
    lastVersions: new PostgresLastVersions(database),
    finder: new PostgresPersonFinder(database, keys, { model, subjectKey: SUBJECT_KEY }),
    lookUps: new LookUpService(new PostgresLookUpUnitOfWork(database, events)),
    notices: new PostgresNoticeStore(database),
    reviews,
    decisions: new PostgresReviewDecisions(database, reviews),
    feeds: new PostgresFeedHealthStore(database),
    indicators: new PostgresIndicatorStore(database),
  };
}
