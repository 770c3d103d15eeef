import { errorCodes, HubError } from '#schemas/errors';

/**
 * Uses a file's bytes, and names the file in whatever goes wrong.
 *
 * @param file as the caller knows it
 * @throws HubError FILE_UNREADABLE, or as `use`, with the file among its details
 */
export async function namingFile<T>(file: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    throw errorOfFile(file, error);
  }
}

/** What went wrong with a file, with its name: a HubError with the file among its details, FILE_UNREADABLE for what the system says, else the error itself. */
export function errorOfFile(file: string, error: unknown): unknown {
  if (error instanceof HubError) return new HubError(error.code, { file, ...error.details }, { cause: error });
  const reason = (error as NodeJS.ErrnoException | undefined)?.code;
  if (typeof reason !== 'string' || !/^E[A-Z]+$/.test(reason)) return error;
  return new HubError('FILE_UNREADABLE', { file, reason }, { cause: error });
}

/** An error for people: code, what went wrong, where, and what to do; each of several problems on a line of its own. */
export function errorText({ code, details }: HubError): string {
  const { title, cure } = errorCodes[code];
  const { problems, ...others } = details;
  const where = Object.entries(others)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name} ${Array.isArray(value) ? value.join(', ') : String(value)}`],
    )
    .join('; ');
  const lines = Array.isArray(problems) ? problems.map((problem) => `\n  ${String(problem)}`).join('') : '';
  return `error: ${code}: ${title}${where === '' ? '' : ` (${where})`}. ${cure}${lines}`;
}
