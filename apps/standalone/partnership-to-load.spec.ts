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
    expect(partnershipToLoad({}, { people: 100, agencies: 12 }).settings).toEqual(settings);
    expect(partnershipToLoad({ agencies: 12 }, { people: 100, agencies: 12 }).settings).toEqual(settings);
  });

  it.each([{ people: 200 }, { agencies: 4 }])('refuses %j on a folder that holds another', (wanted) => {
    expect(() => partnershipToLoad(wanted, { people: 100, agencies: 12 })).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        details: { fields: ['--people', '--agencies'], reason: expect.stringContaining('100 people and 12 agencies') },
      }),
    );
  });
});
