import { checkSettings, referencePartnership } from '../reference-partnership.ts';
import { sampleToday } from '../sample-partnership.ts';
import { agencyIds } from './agency-id.ts';
import { countyOf } from './county.ts';
import { withIdentities } from './ended-identities.ts';

const settings = checkSettings({ people: 300, agencies: agencyIds, seed: 9, today: sampleToday });

describe('withIdentities', () => {
  it('leaves a person of one name without an empty one', () => {
    const county = countyOf(settings);
    const children = referencePartnership(settings).people.filter(({ role }) => role === 'child');
    const ofOneName = Array.from({ length: 40 }, (_, round) =>
      children.map((child) => ({ ...child, number: child.number + round * 1_000_000, given: [], family: 'Mohammed' })),
    ).flat();
    const { people, relations } = withIdentities(county, ofOneName, false);
    expect(relations.length).toBeGreaterThan(5);
    expect(people.flatMap(({ given }) => given)).not.toContain('');
  });
});
