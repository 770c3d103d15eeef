import { configProblemsOf } from './config-problems-of.ts';

const header = ['record_id', 'given', 'surname', 'dob', 'nhs', 'agency'];
const right = {
  id: 'record_id',
  mode: 'dedupe',
  columns: {
    given: { is: 'givenName' },
    surname: { is: 'familyName' },
    dob: { is: 'birthDate', format: 'DD/MM/YYYY' },
    nhs: { is: 'identifier', type: 'NHS' },
  },
};
const placesOf = (config: unknown, headers = [header]): readonly string[] =>
  configProblemsOf(config, headers).map(({ place }) => place);

describe('configProblemsOf', () => {
  it.each([
    ['the one of the documentation', right],
    [
      'every override',
      {
        ...right,
        overrides: {
          pairBudget: 10,
          blockingRules: ['x'],
          seed: 0,
          priorWeight: -20.5,
          thresholds: { link: 4, review: 1 },
        },
      },
    ],
    ['a source for a link inside one file', { ...right, mode: 'link-only', source: 'agency' }],
  ])('finds nothing in %s', (_, config) => {
    expect(configProblemsOf(config, [header])).toEqual([]);
  });

  it('tells all errors at once, each with what was probably meant', () => {
    const wrong = {
      id: 'recordid',
      mode: 'dedup',
      colums: {},
      columns: {
        givn: { is: 'givenname' },
        dob: { is: 'birthDate', format: 'YYYY-QQ' },
        nhs: { is: 'identifier', kind: 'NHS' },
      },
      overrides: { sed: 1, thresholds: { link: 1, review: 2 } },
    };
    const problems = configProblemsOf(wrong, [header]);
    expect(Object.fromEntries(problems.map(({ place, suggestion }) => [place, suggestion]))).toEqual({
      '/id': 'record_id',
      '/mode': 'dedupe',
      '/colums': 'columns',
      '/columns/givn': 'given',
      '/columns/givn/is': 'givenName',
      '/columns/dob/format': undefined,
      '/columns/nhs/kind': undefined,
      '/overrides/sed': 'seed',
      '/overrides/thresholds': undefined,
    });
  });

  it.each([
    ['nothing', undefined, ['']],
    ['a list', [], ['']],
    ['no id, mode, columns', {}, ['/mode', '/id', '/columns']],
    ['no columns', { ...right, columns: {} }, ['/columns']],
    ['a column that is text', { ...right, columns: { given: 'givenName' } }, ['/columns/given']],
    ['a day of birth without a year', { ...right, columns: { dob: { is: 'birthDay' } } }, ['/columns']],
    ['a link of one file without source', { ...right, mode: 'link-only' }, ['/source']],
    ['a source that is no column', { ...right, source: 'agencies' }, ['/source']],
    [
      'a format of a name',
      { ...right, columns: { given: { is: 'givenName', format: 'YYYY' } } },
      ['/columns/given/format'],
    ],
    [
      'an empty separator',
      { ...right, columns: { given: { is: 'alias', separator: '' } } },
      ['/columns/given/separator'],
    ],
    ['ids for three files', { ...right, id: ['a', 'b', 'c'] }, ['/id']],
    ['overrides that are a list', { ...right, overrides: [] }, ['/overrides']],
  ])('refuses %s', (_, config, places) => {
    expect(placesOf(config)).toEqual(places);
  });

  it('wants a column in one file at least, and each id in its own file', () => {
    const config = {
      id: ['a', 'b'],
      mode: 'link-only',
      columns: { given_a: { is: 'givenName' }, given_b: { is: 'givenName' } },
    };
    expect(
      placesOf(config, [
        ['a', 'given_a'],
        ['b', 'given_b'],
      ]),
    ).toEqual([]);
    expect(
      placesOf(config, [
        ['b', 'given_a'],
        ['b', 'x'],
      ]),
    ).toEqual(['/id', '/columns/given_b']);
  });
});
