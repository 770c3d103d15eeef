import { type DestinationStream, pino } from 'pino';
import { HubError } from '#schemas/errors';
import { type LogEvent, logEvents, type LogEventName } from './log-events.ts';

type LogValue =
  | string
  | number
  | boolean
  | bigint
  | readonly string[]
  | readonly number[]
  | Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>
  | undefined;

/** The fields that a log line may carry; another one does not compile. */
export type FieldsOf<E extends LogEventName> = Readonly<
  Partial<Record<(typeof logEvents)[E]['fields'][number], LogValue>>
>;

/** Writes one line. */
export type Log = <E extends LogEventName>(event: E, fields: FieldsOf<E>) => void;

let logFile: string | undefined;

/**
 * Sends the lines of every log that is made from now on to a file instead of stderr: a start of several apps in one process keeps its
 * terminal for words to people.
 *
 * @param path made when missing, readable by its owner alone
 */
export function writeLogsTo(path: string): void {
  logFile = path;
}

const defaultDestination = (): DestinationStream =>
  logFile === undefined
    ? pino.destination({ fd: 2, sync: true })
    : pino.destination({ dest: logFile, sync: true, mkdir: true, mode: 0o600 });

/**
 * A log of JSON lines: time, level, service, event, and the fields that the event lists; any other is left out.
 *
 * @param service name of the process
 * @param destination stderr, or the file of writeLogsTo, unless a test wants to read along
 */
export function createLog(service: string, destination?: DestinationStream): Log {
  const logger = pino(
    {
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    destination ?? defaultDestination(),
  );
  return (event, fields) => {
    const { level, fields: listed }: LogEvent = logEvents[event];
    const given: Readonly<Record<string, LogValue>> = fields;
    logger[level](Object.fromEntries([['event', event], ...listed.map((name) => [name, readable(given[name])])]));
  };
}

const readable = (value: LogValue): unknown => (typeof value === 'bigint' ? value.toString() : value);

/** What may be said of an error in a log: its code, its details, and where it was thrown. */
export interface Fault {
  readonly code: string;
  readonly details: HubError['details'];
  /** File and line, without the message, which may quote data. */
  readonly place: string;
}

/** The fields `code`, `details` and `place` of an error that was caught. */
export function faultOf(error: unknown): Fault {
  const place = error instanceof Error ? placeOf(error) : 'unknown';
  if (error instanceof HubError) return { code: error.code, details: error.details, place };
  return { code: 'UNEXPECTED', details: { error: error instanceof Error ? error.name : typeof error }, place };
}

function placeOf({ stack = '', message }: Error): string {
  // The message stands before the frames, and may look like one.
  const head = stack.indexOf(message);
  const frame = head < 0 ? undefined : /^ {4}at (.*)$/m.exec(stack.slice(head + message.length))?.[1];
  if (frame === undefined) return 'unknown';
  const path = frame.replace(/^.* \(|\)$|file:\/\//g, '');
  return path.replace(/^.*\/(?=(?:apps|connectors|libs|matching|schemas|node_modules|dist|test)\/)/, '');
}
