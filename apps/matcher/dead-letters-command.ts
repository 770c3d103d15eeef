import { type Command, InvalidArgumentError } from 'commander';
import type { Database, DeadLetterChoice, DeadLetterCount } from '#libs/postgres';
import { PostgresDeadLetters, replayDeadLetters, TransactionalEvents } from '#libs/postgres';
import { type ErrorCode, errorCodes } from '#schemas/errors';

/** What the command needs of its surroundings. */
export interface DeadLettersParts {
  withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** Where events are kept, by the settings. */
  eventLog(): 'postgres' | 'kafka';
  out(line: string): void;
}

/** Adds `signpost dead-letters`: what waits in quarantine, and how it is published once more. */
export function addDeadLettersCommand(program: Command, { withDatabase, eventLog, out }: DeadLettersParts): void {
  const command = program.command('dead-letters').description('events that could not be taken');
  command
    .command('list')
    .description('how many wait, by consumer group, topic and code (DATABASE_URL)')
    .action(async () => {
      const counts = await withDatabase((database) => new PostgresDeadLetters().counts(database));
      out(counts.length === 0 ? 'No dead letters.\n' : `${counts.map(inWords).join('\n')}\n`);
    });
  command
    .command('replay')
    .description('publish them once more, each as it came (DATABASE_URL, EVENT_LOG)')
    .option('--group <group>', 'of this consumer group alone')
    .option('--code <code>', 'of this error code alone', codeOf)
    .option('--all', 'of every group and code')
    .action(async ({ group, code, all }: DeadLetterChoice & { readonly all?: true }, self: Command) => {
      if (group === undefined && code === undefined && !all) self.error('error: give --group, --code or --all');
      const events = new TransactionalEvents(eventLog() === 'postgres' ? 'log' : 'outbox');
      const choice = { ...(group !== undefined && { group }), ...(code !== undefined && { code }) };
      const replayed = await withDatabase((database) => replayDeadLetters(database, events, choice));
      out(`Published ${replayed} again.\n`);
    });
}

function codeOf(text: string): ErrorCode {
  if (!(text in errorCodes)) throw new InvalidArgumentError('docs/errors.md lists the codes.');
  return text as ErrorCode;
}

const inWords = ({ group, topic, code, letters, oldestAt }: DeadLetterCount): string =>
  `${group} ${topic} ${code}: ${letters} since ${oldestAt.toISOString()}`;
