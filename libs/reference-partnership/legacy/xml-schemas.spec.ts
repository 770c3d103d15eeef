import { Generator } from '../generate.ts';
import { checkSettings } from '../reference-partnership.ts';
import { sampleToday } from '../sample-partnership.ts';
import { agencyIds } from '../world/agency-id.ts';
import { exportText } from './export-text.ts';
import { pupilsXml } from './pupils-xml.ts';
import { schemaFaultsOf } from './testing/schema-faults-of.ts';
import { youngPeopleXml } from './young-people-xml.ts';

const formats = [
  { agency: 'school', schema: 'pupils.xsd', format: pupilsXml },
  { agency: 'youth-justice', schema: 'young-people.xsd', format: youngPeopleXml },
] as const;

function documentsOf(agency: 'school' | 'youth-justice', seed: number): readonly (readonly [string, string])[] {
  const format = agency === 'school' ? pupilsXml : youngPeopleXml;
  const profile = seed % 2 === 0 ? 'hard' : 'typical';
  const settings = checkSettings({ people: 300, agencies: agencyIds, seed, today: sampleToday, days: 30, profile });
  const generator = new Generator(settings);
  const { observed, changes } = generator.chunk(1, generator.extent.households);
  const own = observed.map(({ observation }) => observation).filter((one) => one.agency === agency);
  const changed = changes.filter(({ observation }) => observation.agency === agency);
  const full = own.map((observation) => format.row(observation, sampleToday));
  return [
    [`${agency}-${seed}-full.xml`, exportText(format, 'full', sampleToday, full)],
    [`${agency}-${seed}-changes.xml`, exportText(format, 'changes', '2026-11-09', changed.map(format.change))],
  ];
}

describe.each(formats)('the XML exports of $agency', ({ agency, schema }) => {
  it(`of twenty seeds hold by ${schema}`, async () => {
    const documents = new Map(Array.from({ length: 20 }, (_, at) => documentsOf(agency, at + 1)).flat());
    expect([...documents.values()].join('').match(/<Change>/g)?.length).toBeGreaterThan(20);
    expect(await schemaFaultsOf(schema, documents)).toEqual([]);
  });

  it(`would not hold by ${schema} with a field out of its place`, async () => {
    const [, text = ''] = documentsOf(agency, 1)[0] ?? [];
    const broken = text.replaceAll('LastModified>', 'Remark>');
    const faults = await schemaFaultsOf(schema, new Map([['broken.xml', broken]]));
    expect(faults[0]).toContain('Remark');
  });
});
