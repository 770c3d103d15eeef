import { HubError } from '#schemas/errors';
import { fakeAnswers } from '../testing/index.ts';
import { faultsOfRefusal } from './faults-of-refusal.ts';
import { reasonFaults, reasonOf } from './reason.ts';

const aReason = (typed: object) =>
  reasonOf({
    purpose: 'SAFEGUARDING_CHILD',
    legalBasis: 'CHILDREN_ACT_1989_S47',
    caseReference: 'CSC-2026/118',
    relationship: 'duty-worker',
    urgency: 'amber',
    ...typed,
  });

describe('reasonFaults', () => {
  it('finds nothing wrong with choices that the agreements allow', () => {
    expect(reasonFaults(aReason({ agencies: ['police', 'health'] }), fakeAnswers.lookUpOptions)).toEqual([]);
  });

  it.each([
    { typed: { purpose: 'VICTIM_CARE' }, field: 'purpose' },
    { typed: { legalBasis: '' }, field: 'legalBasis' },
    { typed: { caseReference: 'A*' }, field: 'caseReference' },
    { typed: { caseReference: '-12345' }, field: 'caseReference' },
    { typed: { relationship: 'constructor' }, field: 'relationship' },
    { typed: { urgency: ['red', 'green'] }, field: 'urgency' },
    { typed: { agencies: 'army' }, field: 'agencies' },
  ])('finds the fault in $field', ({ typed, field }) => {
    expect(reasonFaults(aReason(typed), fakeAnswers.lookUpOptions).map((fault) => fault.field)).toEqual([field]);
  });
});

describe('faultsOfRefusal', () => {
  it.each([
    { error: new HubError('PURPOSE_REFUSED'), reason: ['purpose'], asked: [] },
    { error: new HubError('REQUEST_INVALID', { fields: ['/caseReference'] }), reason: ['caseReference'], asked: [] },
    {
      error: new HubError('REQUEST_INVALID', { fields: ['/person/identifier/value'] }),
      reason: [],
      asked: ['identifierValue'],
    },
    { error: new HubError('WILDCARD_REFUSED', { fields: ['/person/family'] }), reason: [], asked: ['family'] },
    { error: new HubError('WILDCARD_REFUSED'), reason: [], asked: ['given'] },
  ])('leads from $error.code to the field', ({ error, reason, asked }) => {
    const refused = faultsOfRefusal(error);
    expect(refused?.reason.map(({ field }) => field)).toEqual(reason);
    expect(refused?.asked.map(({ field }) => field)).toEqual(asked);
  });

  it('knows no field for what is not about one', () => {
    expect(faultsOfRefusal(new HubError('AGREEMENT_NOT_IN_FORCE'))).toBeUndefined();
  });
});
