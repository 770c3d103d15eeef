/** One kind of log line: its level and the only fields that it may carry. */
export interface LogEvent {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: readonly string[];
}

/**
 * Every log line of the processes. Fields are identifiers, counts, durations, codes and field names: never a personal value, a
 * legacy key, a token or an address with a password. `place` is file and line of an error, without its message (see faultOf).
 */
export const logEvents = {
  // Any process
  APP_STARTED: { level: 'info', fields: ['app', 'url', 'version', 'tookMs'] },
  APP_STOPPING: { level: 'info', fields: ['app', 'signal'] },
  APP_STOPPED: { level: 'info', fields: ['app', 'tookMs'] },
  APP_FAILED: { level: 'error', fields: ['app', 'code', 'details', 'place'] },
  CONFIG_REFUSED: { level: 'error', fields: ['app', 'code', 'details'] },
  SERVICE_STARTED: { level: 'info', fields: ['serviceName', 'url', 'adopted', 'tookMs'] },
  SERVICE_STOPPED: { level: 'info', fields: ['serviceName'] },
  DATABASE_MIGRATED: { level: 'info', fields: ['migrations'] },
  HEALTH_CHECK_FAILED: { level: 'warn', fields: ['check', 'code', 'place'] },

  // Event log and workers
  CONSUMER_STARTED: { level: 'info', fields: ['group', 'topics', 'eventLog'] },
  CONSUMER_RETRIES: { level: 'warn', fields: ['group', 'code', 'details', 'failures', 'place'] },
  CONSUMER_STOPPED: { level: 'error', fields: ['group', 'code', 'details', 'place'] },
  BATCH_TAKEN: { level: 'debug', fields: ['group', 'topic', 'partition', 'first', 'events', 'tookMs'] },
  EVENT_QUARANTINED: { level: 'warn', fields: ['group', 'topic', 'partition', 'offset', 'eventId', 'code', 'fields'] },
  OUTBOX_RETRIES: { level: 'warn', fields: ['code', 'details'] },
  TOPICS_CREATED: { level: 'info', fields: ['topics'] },

  // Matcher
  RECORDS_LINKED: {
    level: 'info',
    fields: [
      'topic',
      'partitions',
      'records',
      'linked',
      'newPersons',
      'possibleLinks',
      'moves',
      'quarantined',
      'tookMs',
    ],
  },
  RECORD_LINKED: { level: 'debug', fields: ['recordHandle', 'personId', 'matchWeight', 'modelId'] },
  DECISIONS_TAKEN: { level: 'info', fields: ['decisions', 'moves', 'tookMs'] },
  MODEL_LOADED: { level: 'info', fields: ['modelId', 'modelDate'] },
  RECORDS_HELD: { level: 'info', fields: ['records', 'tookMs', 'code', 'place'] },
  RECORDS_NOT_FORGOTTEN: { level: 'warn', fields: ['code', 'place'] },

  // Indexer
  FLAGS_UPDATED: {
    level: 'info',
    fields: ['topic', 'partitions', 'events', 'flags', 'waiting', 'quarantined', 'tookMs'],
  },
  FEED_STATUS_TAKEN: { level: 'info', fields: ['agency', 'stream', 'state', 'events'] },
  NOTICE_MAILED: { level: 'info', fields: ['noticeId', 'agency'] },
  NOTICE_NOT_MAILED: { level: 'warn', fields: ['noticeId', 'agency', 'code', 'place'] },

  // Hub and web
  REQUEST_ANSWERED: { level: 'info', fields: ['method', 'route', 'status', 'tookMs', 'requestId', 'agency', 'code'] },
  REQUEST_FAILED: { level: 'error', fields: ['method', 'route', 'status', 'requestId', 'code', 'details', 'place'] },
  RECORDS_INGESTED: { level: 'info', fields: ['agency', 'stream', 'accepted', 'rejected', 'codes', 'tookMs'] },
  LOOK_UP_ANSWERED: { level: 'info', fields: ['receipt', 'agency', 'purpose', 'outcome', 'agenciesNamed', 'tookMs'] },
  LOOK_UP_REFUSED: { level: 'info', fields: ['agency', 'code'] },
  REVIEW_ANSWERED: { level: 'info', fields: ['reviewId', 'outcome', 'verdict', 'userId'] },
  REVIEWS_PRESSED: { level: 'info', fields: ['reviews'] },
  REVIEWS_NOT_PRESSED: { level: 'warn', fields: ['code'] },
  PERSON_UNLINKED: { level: 'info', fields: ['personId', 'pairs', 'recalled', 'userId'] },
  SESSION_OPENED: { level: 'info', fields: ['userId', 'agency'] },
  SESSION_ENDED: { level: 'info', fields: ['userId', 'why'] },
  SIGN_IN_REFUSED: { level: 'warn', fields: ['code', 'issuer'] },
  TOKEN_REFUSED: { level: 'warn', fields: ['code', 'connectorId'] },
  CSRF_REFUSED: { level: 'warn', fields: ['route', 'why'] },

  // Connector runner
  CONNECTOR_STARTED: { level: 'info', fields: ['connector', 'agency', 'stream', 'mode'] },
  RUN_FINISHED: {
    level: 'info',
    fields: ['connector', 'agency', 'stream', 'read', 'sent', 'unchanged', 'deleted', 'deadLettered', 'tookMs'],
  },
  RUN_FAILED: { level: 'error', fields: ['connector', 'agency', 'stream', 'code', 'details', 'place'] },
  STREAM_PAUSED: { level: 'warn', fields: ['connector', 'agency', 'stream', 'code', 'details'] },
  RECORD_DEAD_LETTERED: { level: 'warn', fields: ['connector', 'agency', 'stream', 'recordHandle', 'code', 'fields'] },
  SEND_RETRIES: { level: 'warn', fields: ['connector', 'agency', 'stream', 'code', 'failures'] },
  CHECKPOINT_RECOVERED: { level: 'warn', fields: ['connector', 'agency', 'stream', 'generation'] },

  // Standalone
  SAMPLE_LOADED: { level: 'info', fields: ['partnership', 'agencies', 'people', 'records', 'tookMs'] },
  SAMPLE_LINKED: { level: 'info', fields: ['records', 'lag', 'tookMs'] },
} as const satisfies Record<string, LogEvent>;

/** Name of a log line. */
export type LogEventName = keyof typeof logEvents;
