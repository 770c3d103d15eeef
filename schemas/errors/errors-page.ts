import { errorCodes } from './error-codes.ts';

const head = `# Errors

Every error of Signpost has a code of this list. The code decides the HTTP status where it reaches an answer of the API
(\`application/problem+json\`), and whether the same action may succeed later without a change to its input (retry) or goes to the
dead letters. Details of an error are identifiers, field names and counts, never personal data nor a legacy key.

Written by \`npm run generate\` from \`schemas/errors/error-codes.ts\`.

| code | HTTP | retry | what went wrong | what to do |
|---|---|---|---|---|
`;

/** The text of docs/errors.md. */
export function errorsPage(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, { status, retriable, title, cure }]) =>
      `| \`${code}\` | ${status.toString()} | ${retriable ? 'yes' : 'no'} | ${title} | ${cure} |\n`,
  );
  return head + rows.join('');
}
