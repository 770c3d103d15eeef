import { jest } from '@jest/globals';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('stays up on .signpost unless told else', () => {
    expect(readOptions([])).toEqual({ once: false, json: false, port: 3000 });
    expect(readOptions(['--people', '10000', '--agencies', '12'])).toMatchObject({ people: 10_000, agencies: 12 });
    expect(readOptions(['--once', '--json', '--data', 'there', '--port', '0'])).toEqual({
      once: true,
      json: true,
      data: 'there',
      port: 0,
    });
  });

  it.each([
    [['--twice']],
    [['--port', '70000']],
    [['--port', 'x']],
    [['--data']],
    [['extra']],
    [['--json']],
    [['--people', '0']],
    [['--people', 'many']],
    [['--agencies', '13']],
    [['--agencies', '1']],
  ])('refuses %j', (args) => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(() => readOptions(args)).toThrow(expect.objectContaining({ exitCode: 1 }));
    stderr.mockRestore();
  });
});
