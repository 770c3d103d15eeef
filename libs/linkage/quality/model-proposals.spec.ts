import { defaultModel } from '#matching';
import { InMemoryStewards } from '../testing/index.ts';
import { proposeModel, refuseUnapproved } from './model-proposals.ts';

const at = new Date('2026-03-01T10:00:00Z');
const other = { ...defaultModel, id: 'other' };
const words = ['a', 'b'].map((userId) => ({ userId, at }));

describe('a model that a hub is to run by', () => {
  const refusing = (model: typeof defaultModel, approvals = words, proposed = other) =>
    new InMemoryStewards().run(async ({ models }) => {
      await proposeModel(models, proposed, [], at, approvals);
      await refuseUnapproved(models, model);
    });

  it('needs nobody where it is the delivered one, read from a file or not', async () => {
    await expect(refusing(defaultModel, [])).resolves.toBeUndefined();
    await expect(
      refusing(JSON.parse(JSON.stringify(defaultModel)) as typeof defaultModel, []),
    ).resolves.toBeUndefined();
  });

  it('needs two stewards else', async () => {
    await expect(refusing(other)).resolves.toBeUndefined();
    const one = { code: 'MODEL_NOT_APPROVED', details: { model: 'other', approvals: 1 } };
    await expect(refusing(other, words.slice(1))).rejects.toMatchObject(one);
    await expect(refusing(other, [words[0]!, words[0]!])).rejects.toMatchObject(one);
  });

  it('is another one when anything of it is', async () => {
    const edited = { ...other, thresholds: { ...other.thresholds, link: other.thresholds.link - 1 } };
    await expect(refusing(edited)).rejects.toMatchObject({ details: { approvals: 0 } });
  });
});
