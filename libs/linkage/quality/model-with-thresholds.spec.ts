import { defaultModel } from '#matching';
import { approvedThresholdsOf, modelWithThresholds } from './model-with-thresholds.ts';
import type { ThresholdProposalRow } from './threshold-store.ts';

const proposal = (link: number, parts: Partial<ThresholdProposalRow> = {}): ThresholdProposalRow => ({
  ...{ id: `${link}`, modelId: defaultModel.id, thresholds: { link, review: -2 } },
  ...{ proposedBy: 'a', proposedAt: new Date('2026-03-01T10:00:00Z'), ...parts },
});

describe('modelWithThresholds', () => {
  it('takes what was approved last for this model, and is another model', () => {
    const latest = approvedThresholdsOf(defaultModel, [
      proposal(9),
      proposal(8, { approvedBy: 'b', approvedAt: new Date('2026-03-05T10:00:00Z'), modelId: 'another' }),
      proposal(5, { approvedBy: 'b', approvedAt: new Date('2026-03-02T10:00:00Z') }),
      proposal(6, { approvedBy: 'b', approvedAt: new Date('2026-03-03T10:00:00Z') }),
    ]);
    const made = modelWithThresholds(defaultModel, latest);
    expect(made.thresholds).toMatchObject({ link: 6, review: -2 });
    expect(made.id).toBe(`${defaultModel.id}-thresholds-2026-03-03`);
    expect(made.provenance[0]).toContain('approved by two stewards on 2026-03-03: link 6, review -2, before 3 and -3');
    expect({ ...made, thresholds: 0, id: 0, date: 0, provenance: 0 }).toEqual({
      ...{ ...defaultModel, thresholds: 0, id: 0, date: 0, provenance: 0 },
    });
  });

  it('refuses what nobody approved', () => {
    expect(() => approvedThresholdsOf(defaultModel, [proposal(9)])).toThrow('THRESHOLDS_NOT_APPROVED');
  });
});
