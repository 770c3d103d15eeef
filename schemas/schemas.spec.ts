import { readFileSync } from 'node:fs';
import { generate } from './generate.ts';
import { faultsOf, parseAs, schemaDocuments } from './index.ts';

describe('schemas', () => {
  it('have generated files that equal the documents', async () => {
    for (const [name, text] of Object.entries(await generate()))
      expect(readFileSync(new URL(`generated/${name}`, import.meta.url), 'utf8')).toBe(text);
  });

  it.each(Object.keys(schemaDocuments))('%s uses nothing that the type generator gets wrong', (id) => {
    const text = JSON.stringify(schemaDocuments[id as keyof typeof schemaDocuments]);
    expect(text).not.toMatch(/prefixItems|unevaluatedProperties/);
  });

  it('compile, all of them', () => {
    for (const id of Object.keys(schemaDocuments))
      expect(faultsOf(id as keyof typeof schemaDocuments, 'not an object')).toEqual(['/']);
  });

  it('name the paths at fault and never a value', () => {
    const request = { purpose: 'SNOOPING', urgency: 'red', person: { given: 'A'.repeat(101) } };
    const faults = faultsOf('look-up-request.v1', request);
    expect(faults).toEqual(expect.arrayContaining(['/purpose', '/caseReference', '/person/given']));
    expect(() => parseAs('look-up-request.v1', request, 'REQUEST_INVALID')).toThrow(
      expect.objectContaining({ code: 'REQUEST_INVALID', details: expect.objectContaining({ fields: faults }) }),
    );
  });
});
