import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemaDocuments } from './generated/schema-documents.ts';
import type * as types from './generated/types.ts';
import { HubError } from './errors/index.ts';

/** The type that each schema document describes, by its $id. */
export interface SchemaTypes {
  'agency-record-event.v1': types.AgencyRecordEvent;
  'agency-record.v1': types.AgencyRecord;
  'connector-manifest.v1': types.ConnectorManifest;
  'connector-mapping.v1': types.ConnectorMapping;
  'decision-event.v1': types.DecisionEvent;
  'do-not-link.v1': types.DoNotLink;
  'event.v1': types.EventAttributes;
  'feed-health.v1': types.FeedHealth;
  'feed-status.v1': types.FeedStatus;
  'flag.v1': types.Flag;
  'indicators.v1': types.Indicators;
  'ingest-answer.v1': types.IngestAnswer;
  'ingest-request.v1': types.IngestRequest;
  'involvement-event.v1': types.InvolvementEvent;
  'last-version.v1': types.LastVersion;
  'look-up-answer.v1': types.LookUpAnswer;
  'look-up-options.v1': types.LookUpOptions;
  'look-up-request.v1': types.LookUpRequest;
  'memberships-event.v1': types.MembershipsEvent;
  'notice-event.v1': types.NoticeEvent;
  'notices.v1': types.Notices;
  'opened-session.v1': types.OpenedSession;
  'partnership.v1': types.Partnership;
  'person-history.v1': types.PersonHistory;
  'problem.v1': types.Problem;
  'review-answered.v1': types.ReviewAnswered;
  'review-decision.v1': types.ReviewDecision;
  'review-quality.v1': types.ReviewQuality;
  'review-reveal-request.v1': types.ReviewRevealRequest;
  'review-reveal.v1': types.ReviewReveal;
  'review.v1': types.Review;
  'reviews.v1': types.Reviews;
  'session-request.v1': types.SessionRequest;
  'session.v1': types.Session;
  'sign-in-request.v1': types.SignInRequest;
  'sign-in.v1': types.SignIn;
  'source-answer.v1': types.SourceAnswer;
  'source-question-request.v1': types.SourceQuestionRequest;
  'source-questions.v1': types.SourceQuestions;
  'threshold-request.v1': types.ThresholdRequest;
  'threshold-simulation.v1': types.ThresholdSimulation;
  'thresholds.v1': types.Thresholds;
  'unlink-preview.v1': types.UnlinkPreview;
  'unlink-request.v1': types.UnlinkRequest;
  'unlinked.v1': types.Unlinked;
}

/** $id of a schema document. */
export type SchemaId = keyof SchemaTypes;

const ajv = new Ajv2020({ strict: true, allErrors: true, schemas: Object.values(schemaDocuments) });
addFormats.default(ajv, ['uuid', 'date', 'date-time']);

function validatorOf(schema: SchemaId): ValidateFunction {
  const validator = ajv.getSchema(schema);
  if (!validator) throw new HubError('UNEXPECTED', { schema });
  return validator;
}

/** Path of a fault, without any value: /names/0/family, or the path with the missing or unknown property's name. */
function pathOf(error: ErrorObject): string {
  const params = error.params as { missingProperty?: string };
  return params.missingProperty ? `${error.instancePath}/${params.missingProperty}` : error.instancePath || '/';
}

/**
 * The paths at which a value breaks its schema.
 *
 * @returns at most 50 JSON pointers, never values; empty when the value is valid. An unknown property's name is not told, it may be data.
 */
export function faultsOf(schema: SchemaId, value: unknown): readonly string[] {
  const validator = validatorOf(schema);
  if (validator(value)) return [];
  return [...new Set((validator.errors ?? []).map(pathOf))].slice(0, 50);
}

/**
 * Parses a value that crosses a border.
 *
 * @throws HubError with the given code (RECORD_INVALID, REQUEST_INVALID, ...) and the paths at fault
 */
export function parseAs<S extends SchemaId>(
  schema: S,
  value: unknown,
  code: ConstructorParameters<typeof HubError>[0] = 'RECORD_INVALID',
): SchemaTypes[S] {
  const fields = faultsOf(schema, value);
  if (fields.length > 0) throw new HubError(code, { schema, fields });
  return value as SchemaTypes[S];
}
