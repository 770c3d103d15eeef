import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

describe('projectRoot', () => {
  it('is where package.json is', () => {
    expect(existsSync(join(projectRoot(), 'package.json'))).toBe(true);
    expect(existsSync(join(projectRoot(), 'libs', 'runtime'))).toBe(true);
  });
});
