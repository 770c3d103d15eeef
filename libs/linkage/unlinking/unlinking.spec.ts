import { aViewer } from '#libs/access/testing';
import type { DecisionEvent, NoticeEvent } from '#schemas';
import { subjectPseudonymOf } from '../subject-pseudonym-of.ts';
import { anAgencyRecord, InMemoryStewards } from '../testing/index.ts';
import { DoNotLinkList } from './do-not-link-list.ts';
import { PersonHistories } from './person-histories.ts';
import type { PersonMove } from './person-rows.ts';
import { timesTogether } from './times-together.ts';
import { Unlinking } from './unlinking.ts';

const subjectKey = Buffer.alloc(32, 5).toString('base64url');
const steward = aViewer({ roles: ['data-steward'] });
const handle = (letter: string): string => letter.repeat(32);
const person = (digit: string): string => `0000000${digit}-0000-7000-8000-000000000000`;
const minute = (at: number): Date => new Date(Date.UTC(2026, 0, 5, 10, at));

/** `a` comes to person 1 at minute 1, ...: letter, person before, person after. */
const moved = (letter: string, at: number, from: string | undefined, to: string | undefined): PersonMove => ({
  recordHandle: handle(letter),
  membershipVersion: BigInt(at) * 100n,
  ...(from !== undefined && { fromPerson: person(from) }),
  ...(to !== undefined && { toPerson: person(to) }),
  ...{ cause: from === undefined ? 'arrived' : 'linked', identityEvidence: 'B', modelId: 'model', at: minute(at) },
});

const shownAt = (receipt: string, at: number, of: string, askerAgency = 'health') => ({
  ...{ receipt, at: minute(at), askerAgency, askerAgencyName: askerAgency, askerTeam: 'desk' },
  ...({ purpose: 'EARLY_HELP', subject: subjectPseudonymOf(subjectKey, person(of)) } as const),
  membershipVersion: BigInt(at) * 100n,
});

/** Records a, b of person 1, joined by c of person 3 at minute 20; all are of person 1 now. */
function aWrongLink() {
  const work = new InMemoryStewards();
  for (const letter of ['a', 'b', 'c'])
    work.put({ recordHandle: handle(letter), personId: person('1'), record: anAgencyRecord() });
  work.moves.push(moved('a', 1, undefined, '1'), moved('b', 2, undefined, '1'), moved('c', 3, undefined, '3'));
  work.moves.push(moved('c', 20, '3', '1'));
  work.disclosures.push(
    shownAt('BEFRE00000', 10, '1'),
    shownAt('WR0NG00001', 21, '1'),
    shownAt('WR0NG00002', 30, '1', 'police'),
  );
  work.disclosures.push(shownAt('0THER00000', 25, '3'));
  const bodies = (type: string): unknown[] =>
    work.events.filter(({ topic }) => topic === type).map(({ body }) => JSON.parse(body.toString()) as unknown);
  return { work, unlinking: new Unlinking(work, subjectKey), histories: new PersonHistories(work), bodies };
}

describe('a history', () => {
  it('tells every change of a person with its cause, before and after, blind to agency', async () => {
    const { work, histories } = aWrongLink();
    const history = await histories.history(steward, person('1'), minute(40));
    expect(history.records.map(({ record, isMember }) => [record, isMember])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect(history.changes.map(({ record, cause, from, to }) => [record, cause, from, to])).toEqual([
      [1, 'arrived', undefined, person('1')],
      [2, 'arrived', undefined, person('1')],
      [3, 'linked', person('3'), person('1')],
    ]);
    expect(JSON.stringify(history)).not.toMatch(/police|Quarry|P-1/);
    expect(work.audited).toMatchObject([{ action: 'read-person', personId: person('1') }]);
  });

  it('is not there for a person nobody knows, nor for a silent one', async () => {
    const { work, histories } = aWrongLink();
    await expect(histories.history(steward, person('9'), minute(40))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    work.silent.add('police/person');
    await expect(histories.history(steward, person('1'), minute(40))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(histories.history(aViewer(), person('1'), minute(40))).rejects.toMatchObject({ code: 'ROLE_REFUSED' });
  });
});

describe('unlinking', () => {
  it('first tells who was shown the wrong link, and changes nothing', async () => {
    const { work, unlinking } = aWrongLink();
    const preview = await unlinking.preview(steward, person('1'), [3]);
    expect(preview.together).toEqual([{ since: minute(20).toISOString() }]);
    expect(preview.shown.map(({ receipt }) => receipt)).toEqual(['WR0NG00002', 'WR0NG00001']);
    expect(preview.agencies).toBe(2);
    expect([work.events, work.audited, work.recalls]).toEqual([[], [], []]);
  });

  it('keeps every pair across the two apart, and tells each asker once that the answer is withdrawn', async () => {
    const { unlinking, bodies, work } = aWrongLink();
    expect(await unlinking.unlink(steward, person('1'), [3], minute(40))).toEqual({ pairs: 2, recalled: 2 });
    expect(
      (bodies('decisions') as DecisionEvent[]).map((word) => [word.verdict, word.leftHandle, word.rightHandle]),
    ).toEqual([
      ['different', handle('a'), handle('c')],
      ['different', handle('b'), handle('c')],
    ]);
    expect((bodies('notices') as NoticeEvent[]).map(({ kind, agency, receipt }) => [kind, agency, receipt])).toEqual([
      ['recall', 'police', 'WR0NG00002'],
      ['recall', 'health', 'WR0NG00001'],
    ]);
    expect(work.audited).toMatchObject([{ action: 'unlink', personId: person('1') }]);
    expect((await unlinking.preview(steward, person('1'), [3])).shown).toEqual([]);
  });

  it.each([[[4]], [[1, 2, 3]], [[1, 9]]])('refuses records %j of three', async (records) => {
    const { unlinking } = aWrongLink();
    await expect(unlinking.unlink(steward, person('1'), records, minute(40))).rejects.toMatchObject({
      code: 'REQUEST_INVALID',
    });
  });
});

describe('timesTogether', () => {
  const isOther = (recordHandle: string): boolean => recordHandle === handle('c');
  const times = (...moves: readonly PersonMove[]) =>
    timesTogether(moves, isOther).map(({ personId, since, until }) => [
      personId[7],
      since.getMinutes(),
      until?.getMinutes(),
    ]);

  it.each([
    { what: 'never', moves: [moved('a', 1, undefined, '1'), moved('c', 2, undefined, '2')], expected: [] },
    {
      what: 'from the start',
      moves: [moved('c', 1, undefined, '1'), moved('a', 2, undefined, '1')],
      expected: [['1', 2, undefined]],
    },
    {
      what: 'with a break',
      moves: [
        ...[moved('a', 1, undefined, '1'), moved('c', 2, undefined, '1')],
        ...[moved('c', 5, '1', '2'), moved('c', 9, '2', '1')],
      ],
      expected: [
        ['1', 2, 5],
        ['1', 9, undefined],
      ],
    },
    {
      what: 'under an earlier person id too',
      moves: [
        ...[moved('a', 1, undefined, '1'), moved('c', 2, undefined, '1')],
        ...[moved('a', 6, '1', '0'), moved('c', 7, '1', '0')],
      ],
      expected: [
        ['1', 2, 6],
        ['0', 7, undefined],
      ],
    },
    {
      what: 'until one is gone',
      moves: [moved('a', 1, undefined, '1'), moved('c', 2, undefined, '1'), moved('a', 4, '1', undefined)],
      expected: [['1', 2, 4]],
    },
  ])('were $what', ({ moves, expected }) => {
    expect(times(...moves)).toEqual(expected);
  });
});

describe('the do-not-link list', () => {
  it('shows pairs blind to agency, and takes a steward’s word back', async () => {
    const { work, bodies } = aWrongLink();
    const list = new DoNotLinkList(work);
    const pair = { left: handle('a'), right: handle('c') };
    work.forbidden.push({ ...pair, id: person('7'), origin: 'steward', since: minute(1) });
    work.forbidden.push({ ...pair, id: person('8'), origin: 'source' });
    const listed = await list.list(steward);
    expect(listed.pairs.map(({ id, origin, since }) => [id, origin, since])).toEqual([
      [person('7'), 'steward', minute(1).toISOString()],
      [person('8'), 'source', undefined],
    ]);
    expect(JSON.stringify(listed)).not.toMatch(/police|Quarry|P-1/);
    await list.release(steward, person('7'), minute(40));
    expect(bodies('decisions')).toMatchObject([
      { verdict: 'released', leftHandle: pair.left, rightHandle: pair.right },
    ]);
    expect(work.audited).toMatchObject([{ action: 'release-pair', pairId: person('7') }]);
    await expect(list.release(steward, person('8'), minute(40))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
