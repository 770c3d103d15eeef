import { readFileSync } from 'node:fs';
import { errorsPage } from './errors-page.ts';

describe('docs/errors.md', () => {
  it('equals the list of codes', () => {
    expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorsPage());
  });
});
