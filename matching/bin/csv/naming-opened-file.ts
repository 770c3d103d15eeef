import { errorOfFile } from '#matching/evaluate';

/**
 * Uses a file, and names it in whatever goes wrong.
 *
 * @throws HubError FILE_UNREADABLE, or as `use`, with the file among its details
 */
export function namingOpenedFile<T>(file: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw errorOfFile(file, error);
  }
}
