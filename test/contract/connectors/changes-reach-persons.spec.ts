import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectorFiles, connectorKindOf } from '#connectors';
import { loadManifest } from '#libs/connector-sdk';
import { Bench } from '#libs/connector-sdk/testing';
import { sealingKeyPair } from '#libs/events';
import { LinkageService } from '#libs/linkage';
import { aBatch, aLoggedRecord, InMemoryLinkage } from '#libs/linkage/testing';
import { defaultModel } from '#matching';

const columns =
  'PERSON_ID,SURNAME,FORENAMES,DOB,GENDER,POSTCODE,SENSITIVE_FLAG,INVOLVEMENT_START,INVOLVEMENT_END,CHANGE,MERGED_INTO';
const ada = 'K1,OKAFOR,Ada,30/04/1985,Female,ZZ99 3WZ,N,04/05/2025,';
const bob = 'K2,PRITCHARD,Gethin,02/11/1988,Male,ZZ99 1AA,N,04/05/2025,';

describe('changes that a source tells', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changes-reach-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('make of its records the persons that it says: one after a merge, two again after its undoing, none of what is erased', async () => {
    const loaded = loadManifest(connectorFiles('csv-drop/changes').manifest);
    const connector = connectorKindOf(loaded.manifest).create({ ...loaded, settings: { folder, settleMs: 0 } });
    const bench = new Bench({ connector, put: () => Promise.resolve(), stop: () => Promise.resolve() });
    const sealing = sealingKeyPair();
    let minted = 0;
    const linkage = new InMemoryLinkage(() => `018f0000-0000-7000-8000-${(++minted).toString().padStart(12, '0')}`);
    const subjectKey = Buffer.alloc(32, 7).toString('base64url');
    const options = { model: defaultModel, openWith: sealing.privateKey, subjectKey, clock: () => new Date() };
    const service = new LinkageService(linkage, options);
    let files = 0;
    let taken = 0;
    /** Drops a file, runs the connector and links what it sent. */
    const drop = async (...rows: readonly string[]): Promise<void> => {
      const file = join(folder, `${(++files).toString()}.csv`);
      writeFileSync(file, [columns, ...rows, ''].join('\r\n'));
      utimesSync(file, files, files);
      expect((await bench.run()).status).toMatchObject({ state: 'ok', deadLettered: 0 });
      const events = bench.sender.items
        .slice(taken)
        .map(({ agencyRecord }, at) => aLoggedRecord(agencyRecord, sealing.publicKey, taken + at));
      taken += events.length;
      await service.takeRecords(aBatch('agency-records', events));
    };
    await drop(`${ada},INSERT,`, `${bob},INSERT,`);
    const handles = bench.sender.items.map(({ agencyRecord }) => agencyRecord.recordHandle);
    const persons = (): readonly (string | undefined)[] =>
      handles.map((handle) => linkage.state.personOf().get(handle));
    const areOne = (): boolean => persons()[0] !== undefined && persons()[0] === persons()[1];
    expect(persons()).not.toContain(undefined);
    expect(areOne()).toBe(false);
    await drop('K2,,,,,,,,,MERGE,K1');
    expect(persons()[1] === undefined || areOne()).toBe(true);
    await drop(`${bob},UNMERGE,K1`);
    expect(persons()).not.toContain(undefined);
    expect(areOne()).toBe(false);
    await drop('K2,,,,,,,,,ERASE,');
    expect(persons()[1]).toBeUndefined();
    expect(linkage.state.records.get(handles[1] ?? '')).toMatchObject({ state: 'erased' });
  });
});
