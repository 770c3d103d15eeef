import { aViewer } from '#libs/access/testing';
import { defaultModel } from '#matching';
import { InMemoryStewards } from '../testing/index.ts';
import { ReviewEngine } from '../stewards/review-engine.ts';
import { proposeModel } from './model-proposals.ts';
import { ThresholdWorkbench } from './threshold-workbench.ts';

const now = new Date('2026-01-06T10:00:00Z');
const steward = (digit: string) =>
  aViewer({ userId: `00000000-0000-7000-8000-00000000000${digit}`, roles: ['data-steward'] });
const [sam, tess] = [steward('1'), steward('2')];
const engine = new ReviewEngine(defaultModel);
const { link, review } = engine.thresholds;

function aWorkbench() {
  const work = new InMemoryStewards();
  const common = { right: 'b', at: now, dueAt: now };
  for (const [at, matchWeight] of [link + 3, link + 1, (link + review) / 2].entries())
    work.open(at.toString(), { ...common, left: `a${at.toString()}`, matchWeight });
  Object.assign(work.reviews.get('1') ?? {}, { state: 'decided', verdict: 'different' });
  return { work, workbench: new ThresholdWorkbench(work, engine) };
}

describe('ThresholdWorkbench', () => {
  it('says what other thresholds would do, and what stewards said of the pairs between', async () => {
    const { workbench, work } = aWorkbench();
    expect(await workbench.simulate(sam, { link: link + 2, review })).toMatchObject({
      linked: { now: 2, then: 1 },
      toReview: { now: 1, then: 2 },
      answered: { same: 0, different: 1, cannotTell: 0 },
    });
    expect(work.audited).toEqual([]);
  });

  it.each([
    { asked: { link, review: review - 1 }, why: 'the hub holds no weights there' },
    { asked: { link: review, review: link }, why: 'nothing would be asked' },
  ])('refuses $asked: $why', async ({ asked }) => {
    await expect(aWorkbench().workbench.simulate(sam, asked)).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
  });

  it('needs two stewards for a change, each audited', async () => {
    const { workbench, work } = aWorkbench();
    await workbench.propose(sam, { link: link + 2, review }, now);
    const [proposal] = (await workbench.read(tess)).proposals;
    expect(proposal).toMatchObject({ isOwn: false, thresholds: { link: link + 2, review } });
    const id = proposal?.id ?? '';
    await expect(workbench.approve(sam, id, now)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    await workbench.approve(tess, id, now);
    expect((await workbench.read(sam)).proposals).toMatchObject([{ isOwn: true, approvedAt: now.toISOString() }]);
    await expect(workbench.approve(tess, id, now)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(work.audited.map(({ action }) => action)).toEqual(['propose-thresholds', 'approve-thresholds']);
    await expect(workbench.read(aViewer())).rejects.toMatchObject({ code: 'ROLE_REFUSED' });
  });

  it('needs two stewards for a model, each audited', async () => {
    const { workbench, work } = aWorkbench();
    await work.run(({ models }) => proposeModel(models, { ...defaultModel, id: 'other' }, ['a line'], now));
    const [proposed] = (await workbench.read(sam)).models;
    const id = proposed?.id ?? '';
    expect(proposed).toMatchObject({ modelId: 'other', summary: ['a line'], approvals: 0, isApproved: false });
    await workbench.approveModel(sam, id, now);
    await expect(workbench.approveModel(sam, id, now)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect((await workbench.read(sam)).models).toMatchObject([
      { approvals: 1, isApprovedByYou: true, isApproved: false },
    ]);
    await workbench.approveModel(tess, id, now);
    expect((await workbench.read(steward('3'))).models).toMatchObject([{ isApprovedByYou: false, isApproved: true }]);
    await expect(workbench.approveModel(steward('3'), id, now)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(workbench.approveModel(aViewer(), id, now)).rejects.toMatchObject({ code: 'ROLE_REFUSED' });
    expect(work.audited.map(({ action }) => action)).toEqual(['approve-model', 'approve-model']);
  });
});
