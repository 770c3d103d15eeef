import { samplePartnership } from '../sample-partnership.ts';
import { withCanaries } from './with-canaries.ts';

const sample = samplePartnership();
const planted = withCanaries(sample);
const textOf = ({ legacy }: Pick<typeof sample, 'legacy'>): Record<string, string> => ({
  'childrens-social-care': Buffer.from(legacy.childrenCsv).toString('latin1').toLowerCase(),
  'youth-justice': Buffer.from(legacy.youngPeopleXml).toString('utf8').toLowerCase(),
  police: legacy.police.sql.toLowerCase(),
  health: legacy.hl7Messages.join('').toLowerCase(),
});

describe('withCanaries', () => {
  it('plants each canary in its own source and nowhere else', () => {
    const [clean, dirty] = [textOf(sample), textOf(planted)];
    for (const { agency, texts } of planted.canaries) {
      const holds = (text = ''): boolean => texts.some((canary) => text.includes(canary.toLowerCase()));
      expect(Object.entries(dirty).flatMap(([name, text]) => (holds(text) ? [name] : []))).toEqual([agency]);
      expect(Object.values(clean).some(holds)).toBe(false);
    }
  });

  it('never plants the same string twice, nor one inside another', () => {
    const texts = planted.canaries.flatMap(({ texts: [first = ''] }) => first.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('covers every column of the children’s extract', () => {
    const columns = sample.legacy.childrenCsv.subarray(0, 300);
    const header = Buffer.from(columns).toString('latin1').split('\r\n')[0]?.split(',') ?? [];
    const bad = planted.canaries.filter(({ kind }) => kind === 'bad');
    const fields = bad.filter(({ agency }) => agency === 'childrens-social-care').map(({ field }) => field);
    expect(fields).toEqual(header);
  });

  it('leaves people, truth and agency records as they were', () => {
    expect(planted.truth).toBe(sample.truth);
    expect(planted.agencyRecords).toBe(sample.agencyRecords);
  });
});
