import { LookUpService } from '#libs/flag-index';
import { IdentityKeys, PressedReviews, refuseUnapproved, ReviewEngine } from '#libs/linkage';
import {
  type Database,
  PostgresAccessStore,
  PostgresFeedHealthStore,
  PostgresIndicatorStore,
  PostgresLastVersions,
  PostgresLookUpUnitOfWork,
  PostgresModelProposals,
  PostgresNoticeStore,
  PostgresPersonFinder,
  PostgresSessionStore,
  PostgresSignInStore,
  PostgresStewardUnitOfWork,
  type TransactionalEvents,
} from '#libs/postgres';
import { readJsonFile } from '#libs/runtime';
import { defaultModel, parseHubModel } from '#matching';
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
 * @throws HubError CONFIG_INVALID when the identity key is not 32 bytes; FILE_NOT_FOUND, JSON_INVALID, MODEL_INVALID, MODEL_NOT_APPROVED for the model's file
 */
export async function postgresParts(
  { IDENTITY_KEY, SUBJECT_KEY, MODEL_FILE }: HubConfig,
  database: Database,
  events: TransactionalEvents,
): Promise<Pick<HubParts, StoredParts>> {
  const keys = IdentityKeys.from(IDENTITY_KEY);
  const model = MODEL_FILE === undefined ? defaultModel : parseHubModel(readJsonFile(MODEL_FILE));
  // By it the hub finds whom a look-up means.
  await refuseUnapproved(new PostgresModelProposals(database), model);
  const stewards = new PostgresStewardUnitOfWork(database, keys, events);
  return {
    access: new PostgresAccessStore(database),
    sessions: new PostgresSessionStore(database),
    signIns: new PostgresSignInStore(database),
    lastVersions: new PostgresLastVersions(database),
    finder: new PostgresPersonFinder(database, keys, { model, subjectKey: SUBJECT_KEY }),
    lookUps: new LookUpService(new PostgresLookUpUnitOfWork(database, events)),
    notices: new PostgresNoticeStore(database),
    stewards,
    pressed: new PressedReviews(stewards, SUBJECT_KEY),
    reviewEngine: new ReviewEngine(model),
    subjectKey: SUBJECT_KEY,
    feeds: new PostgresFeedHealthStore(database),
    indicators: new PostgresIndicatorStore(database),
  };
}
