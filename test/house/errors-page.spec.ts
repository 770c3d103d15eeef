import { readFileSync } from 'node:fs';
import { errorCodes } from '#schemas/errors';

describe('docs/errors.md', () => {
  it('lists every code with its status, retry, title and cure, and no other', () => {
    const rows = readFileSync('docs/errors.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const expected = Object.entries(errorCodes).map(
      ([code, { status, retriable, title, cure }]) =>
        `| \`${code}\` | ${status} | ${retriable ? 'yes' : 'no'} | ${title} | ${cure} |`,
    );
    expect(rows).toEqual(expected);
  });
});
