import { HubError } from '#schemas/errors';

/**
 * Uses a file, and names it in whatever goes wrong.
 *
 * @throws HubError FILE_UNREADABLE, or as `use`, with the file among its details
 */
export function namingCsvFile<T>(file: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (error instanceof HubError) throw new HubError(error.code, { file, ...error.details }, { cause: error });
    const reason = (error as NodeJS.ErrnoException).code;
    throw reason === undefined ? error : new HubError('FILE_UNREADABLE', { file, reason }, { cause: error });
  }
}
