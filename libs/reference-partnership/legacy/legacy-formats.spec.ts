import { Generator } from '../generate.ts';
import { fold } from '../observe/fold.ts';
import type { Change, Observation } from '../observe/recorded.ts';
import { checkSettings } from '../reference-partnership.ts';
import { sampleToday } from '../sample-partnership.ts';
import { type AgencyId, agencyIds } from '../world/agency-id.ts';
import { agencyHabits } from '../observe/agency-habits.ts';
import { adultCareCsv } from './adult-care-csv.ts';
import { claimsFixedWidth } from './claims-fixed-width.ts';
import { exportText } from './export-text.ts';
import type { ExportKind } from './legacy-format.ts';
import { legacyFormats } from './legacy-formats.ts';
import { plainCsv } from './plain-csv.ts';
import { claimLayout, tenancyLayout } from './testing/fixed-width-layouts.ts';
import { readChildren } from './testing/read-children.ts';
import { readHl7 } from './testing/read-hl7.ts';
import { readBundle, readWebhooks } from './testing/read-json.ts';
import { readPupils } from './testing/read-pupils.ts';
import { british, digits, iso } from './testing/read-sheet.ts';
import { readSql } from './testing/read-sql.ts';
import { readCsv, readFixedWidth, readWorkbook } from './testing/read-tables.ts';
import { readYoungPeople } from './testing/read-young-people.ts';
import { type Read, toldChangeOf, toldOf } from './testing/told.ts';
import { toWindows1252 } from './windows-1252.ts';

type Reader = (bytes: Uint8Array, isChanges: boolean) => Read;
const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const readers: Readonly<Record<AgencyId, Reader>> = {
  'childrens-social-care': (bytes, isChanges) => readChildren(bytes, isChanges, british),
  'youth-justice': (bytes) => readYoungPeople(utf8(bytes)),
  police: (bytes, isChanges) => readSql(utf8(bytes), isChanges),
  health: (bytes, isChanges) => readBundle(utf8(bytes), isChanges),
  school: (bytes) => readPupils(utf8(bytes)),
  'acute-trust': (bytes, isChanges) => readHl7(utf8(bytes), isChanges),
  'adult-social-care': (bytes, isChanges) => readCsv(bytes, 'windows-1252', isChanges, british),
  housing: (bytes, isChanges) => readFixedWidth(bytes, tenancyLayout, isChanges, digits),
  benefits: (bytes, isChanges) => readFixedWidth(bytes, claimLayout, isChanges, digits),
  probation: (bytes, isChanges) => readWebhooks(utf8(bytes), isChanges),
  'victim-support': (bytes, isChanges) => readWorkbook(bytes, isChanges, british),
  voluntary: (bytes, isChanges) => readCsv(bytes, 'utf-8', isChanges, british),
};

function bytesOf(
  agency: AgencyId,
  kind: ExportKind,
  day: string,
  observations: readonly Observation[],
  changes: readonly Change[],
) {
  const format = legacyFormats[agency];
  if (format.kind === 'whole') return kind === 'full' ? format.full(observations, day) : format.changes(changes, day);
  const rows =
    kind === 'full' ? observations.map((one) => format.row(one, day)) : changes.map((one) => format.change(one));
  const text = exportText(format, kind, day, rows);
  return format.encoding === 'utf-8' ? new TextEncoder().encode(text) : toWindows1252(text);
}

/** What a reader gives of exports, beside what it should. */
function readBack(agency: AgencyId, observations: readonly Observation[], changes: readonly Change[]) {
  const full = readers[agency](bytesOf(agency, 'full', sampleToday, observations, []), false);
  const changed = readers[agency](bytesOf(agency, 'changes', '2026-11-09', [], changes), true);
  const standing = observations.filter(({ mergedInto }) => mergedInto === undefined);
  return {
    faults: [...full.faults, ...changed.faults],
    read: { records: full.records, changes: changed.changes },
    expected: {
      records: standing.map(toldOf),
      changes: changes.map(toldChangeOf),
    },
  };
}

const partnershipOf = (seed: number) => {
  const profile = seed % 2 === 0 ? 'hard' : 'typical';
  const settings = checkSettings({ people: 300, agencies: agencyIds, seed, today: sampleToday, days: 30, profile });
  const generator = new Generator(settings);
  const { observed, changes } = generator.chunk(1, generator.extent.households);
  const of = (agency: AgencyId) => ({
    observations: observed.map(({ observation }) => observation).filter((one) => one.agency === agency),
    changes: changes.filter(({ observation }) => observation.agency === agency),
  });
  return { of };
};

describe('the exports of twenty seeds', () => {
  const partnerships = Array.from({ length: 20 }, (_, i) => partnershipOf(i + 1));

  it.each(agencyIds)('of %s are as their format asks and read back without a loss', (agency) => {
    let records = 0;
    for (const { of } of partnerships) {
      const { observations, changes } = of(agency);
      const { faults, read, expected } = readBack(agency, observations, changes);
      expect(faults).toEqual([]);
      expect(read).toEqual(expected);
      records += read.records.length;
    }
    expect(records).toBeGreaterThan(50);
  });

  it.each(agencyIds)('of %s in plain CSV read back without a loss', (agency) => {
    for (const { of } of partnerships) {
      const { observations } = of(agency);
      const rows = observations.map((one) => plainCsv.row(one, sampleToday));
      const bytes = new TextEncoder().encode(exportText(plainCsv, 'full', sampleToday, rows));
      const { records, faults } = readCsv(bytes, 'utf-8', false, iso);
      expect(faults).toEqual([]);
      expect(records).toEqual(observations.filter(({ mergedInto }) => mergedInto === undefined).map(toldOf));
    }
  });
});

/** A record with a text of its own in every field that its agency keeps; signs that formats give a meaning to are among them. */
function planted(agency: AgencyId, observation: Observation): Observation {
  const habit = agencyHabits[agency];
  const { characters, identifiers, fullName, title, email } = habit;
  const hostile = `'",;&<|^~\\`;
  const letter = { unicode: 'Łǫ', 'windows-1252': 'É', 'ascii-upper': 'A' }[characters];
  const text = (field: string): string => `QZX${field}${letter}${hostile}`;
  const { names } = observation.recorded;
  const { recorded, losses } = fold(
    {
      ...observation.recorded,
      names: names.map(({ use }, i) => ({ use, given: [text(`G${String(i)}`)], family: text(`F${String(i)}`) })),
      ...(fullName !== 'none' && { fullName: text('N') }),
      ...(title > 0 && { title: 'QZXT' }),
      address: { number: '7', street: text('S'), town: text('T'), postcode: 'QZX1 1ZZ' },
      identifiers: Object.keys(identifiers).map((type) => {
        const value = `QZX${type}`;
        return { type: type as 'NHS', value, valid: false };
      }),
      ...(email > 0 && { email: 'qzx@mail.example' }),
    },
    habit,
  );
  // Children's services have one column for each other name: what it shares with the official name is no matter of signs.
  expect(losses.filter(({ operation }) => operation !== 'columns-shared')).toEqual([]);
  return { ...observation, key: 'QZXKEY01', recorded };
}

/** One change of each kind to a record. */
function changesTo(observation: Observation, survivor: Observation): readonly Change[] {
  const day = '2026-11-09';
  const merged = { ...observation, mergedInto: survivor.key };
  return [
    ...(['insert', 'change', 'close', 'delete', 'erase'] as const).map((operation) => ({
      operation,
      day,
      observation,
    })),
    { operation: 'merge', day, observation: merged, survivor },
    { operation: 'unmerge', day, observation, survivor },
  ];
}

describe.each(agencyIds)('the format of %s', (agency) => {
  // The names of its own habit: as many as a record of it had.
  const { observations } = partnershipOf(4).of(agency);
  const most = Math.max(...observations.map(({ recorded }) => recorded.names.length));
  const first = observations.find(({ recorded, mergedInto }) => recorded.names.length === most && !mergedInto);
  const [other] = observations.filter((one) => one !== first && one.mergedInto === undefined);
  if (!first || !other) throw new Error('no record');

  it('tells each kind of change, with the key of the other record where two are merged', () => {
    const { faults, read, expected } = readBack(agency, [], changesTo(first, other));
    expect(faults).toEqual([]);
    expect(read.changes).toEqual(expected.changes);
    expect(read.changes.map(({ operation }) => operation)).toHaveLength(7);
  });

  it('carries a text in every field, whatever signs are in it, and tells nothing of what is gone', () => {
    const own = planted(agency, first);
    const { faults, read, expected } = readBack(agency, [own], changesTo(own, other));
    expect(faults).toEqual([]);
    expect(read).toEqual(expected);
    const [, , , removed, erased, merged] = changesTo(own, other);
    for (const change of [removed, erased, merged]) {
      const bytes = bytesOf(agency, 'changes', '2026-11-09', [], change ? [change] : []);
      const text = new TextDecoder().decode(bytes).replaceAll('QZXKEY01', '');
      expect(text).not.toBe('');
      expect(text).not.toContain('QZX');
    }
  });

  it('leaves out a record that was merged away', () => {
    const text = new TextDecoder().decode(
      bytesOf(agency, 'full', sampleToday, [{ ...first, mergedInto: other.key }, other], []),
    );
    expect(text).not.toContain(first.key);
    expect(text).toContain(other.key);
  });
});

describe('a sheet', () => {
  const { observations } = partnershipOf(4).of('adult-social-care');
  const [one] = observations.filter(({ mergedInto }) => mergedInto === undefined);
  if (!one) throw new Error('no record');
  const name = (use: 'official' | 'alias') => ({ use, given: ['Ann'], family: use });
  const [period] = one.involvements;
  if (!period) throw new Error('no involvement');
  const recorded = { ...one.recorded, names: [name('official'), name('alias')], phones: ['1'], identifiers: [] };
  const fitting: Observation = { ...one, recorded, involvements: [period, period] };

  it.each<[string, Observation]>([
    ['alias 1', { ...fitting, recorded: { ...recorded, names: [...recorded.names, name('alias')] } }],
    ['phone 1', { ...fitting, recorded: { ...recorded, phones: ['1', '2'] } }],
    ['PNC 0', { ...fitting, recorded: { ...recorded, identifiers: [{ type: 'PNC', value: '1', valid: false }] } }],
    ['involvement 2', { ...fitting, involvements: [period, period, period] }],
  ])(
    'of a CSV view refuses a record with %s, for which it has no column, rather than dropping it unseen',
    (value, crowded) => {
      expect(adultCareCsv.row(fitting, sampleToday)).toContain('alias');
      expect(() => adultCareCsv.row(crowded, sampleToday)).toThrow(`no column holds ${value}`);
    },
  );

  it('of a workbook does so too', () => {
    const { 'victim-support': workbook } = legacyFormats;
    if (workbook.kind !== 'whole') throw new Error('no workbook');
    expect(workbook.full([fitting], sampleToday).length).toBeGreaterThan(0);
    const crowded = { ...fitting, involvements: [period, period, period] };
    expect(() => workbook.full([crowded], sampleToday)).toThrow('no column holds involvement 2');
  });
});

describe('a fixed-width extract', () => {
  it('refuses what does not fit rather than cutting it unseen', () => {
    const { observations } = partnershipOf(4).of('benefits');
    const [one] = observations;
    if (!one) throw new Error('no record');
    const long = { ...one.recorded, names: [{ use: 'official' as const, given: [], family: 'X'.repeat(21) }] };
    expect(() => claimsFixedWidth.row({ ...one, recorded: long }, sampleToday)).toThrow('20 characters wide');
  });
});
