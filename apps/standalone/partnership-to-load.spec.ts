import { samplePartnership } from '#libs/reference-partnership';
import { partnershipToLoad } from './partnership-to-load.ts';

describe('partnershipToLoad', () => {
  it('is the sample unless told else', () => {
    const { settings, truth } = partnershipToLoad({}, undefined);
    expect(settings).toEqual(samplePartnership().settings);
    expect(truth).toEqual(samplePartnership().truth);
  });

  it('is what was asked for, and after that what the folder holds', () => {
    const { settings } = partnershipToLoad({ people: 100, agencies: 12 }, undefined);
    expect(settings).toMatchObject({ people: 100, seed: 1 });
    expect(settings.agencies).toHaveLength(12);
    const held = { people: 100, agencies: 12, isComplete: true };
    expect(partnershipToLoad({}, held).settings).toEqual(settings);
    expect(partnershipToLoad({ agencies: 12 }, held).settings).toEqual(settings);
    expect(partnershipToLoad({}, { ...held, isComplete: false }).settings).toEqual(settings);
  });

  it.each([
    { wanted: { people: 200 }, isComplete: true, holds: 'holds 100 people and 12 agencies' },
    { wanted: { agencies: 4 }, isComplete: false, holds: 'holds part of a load of 100 people and 12 agencies' },
  ])('refuses $wanted on a folder that $holds', ({ wanted, isComplete, holds }) => {
    expect(() => partnershipToLoad(wanted, { people: 100, agencies: 12, isComplete })).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        details: { fields: ['--people', '--agencies'], reason: expect.stringContaining(holds) },
      }),
    );
  });
});
