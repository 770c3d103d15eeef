import { addressText, identifierText, inOrder, nameText, present, type Read, type Told } from './told.ts';
import { bool, changesOf, day, many, moment, operation, protections, sexes, some, textsOf } from './xml-records.ts';
import { childrenOf, textAt, type XmlElement, xmlFaults, type XmlRules, xmlTree } from './xml-tree.ts';

const pupilRules: XmlRules = {
  Message: {
    children: [
      ['Header', 1, 1],
      ['Pupils', 1, 1],
    ],
  },
  Header: {
    children: [
      ['CollectionDetails', 1, 1],
      ['Source', 1, 1],
    ],
  },
  CollectionDetails: {
    children: [
      ['Collection', 1, 1],
      ['Year', 1, 1],
      ['ReferenceDate', 1, 1],
    ],
  },
  Source: {
    children: [
      ['SourceLevel', 1, 1],
      ['LEA', 1, 1],
      ['Content', 1, 1],
    ],
  },
  Pupils: {
    children: [
      ['Pupil', 0, 1e9],
      ['Change', 0, 1e9],
    ],
  },
  Change: {
    children: [
      ['Operation', 1, 1],
      ['OtherPupilID', 0, 1],
      ['Gone', 0, 1],
      ['Pupil', 0, 1],
    ],
  },
  Gone: { children: [['PupilIdentifiers', 1, 1]] },
  Pupil: {
    children: [
      ['PupilIdentifiers', 1, 1],
      ['Address', 0, 1],
      ['AddressWithheld', 0, 1],
      ['Enrolment', 1, many],
      ['Event', 0, many],
      ['LastModified', 1, 1],
    ],
  },
  PupilIdentifiers: {
    children: [
      ['LocalPupilID', 1, 1],
      ['UPN', 0, 1],
      ['UniqueLearnerNumber', 0, 1],
      ['LegalName', 0, 1],
      ['PreferredName', 0, many],
      ['OtherName', 0, many],
      ['FormerName', 0, many],
      ['PersonBirthDate', 0, 1],
      ['Sex', 0, 1],
    ],
  },
  ...Object.fromEntries(
    ['LegalName', 'PreferredName', 'OtherName', 'FormerName'].map((name) => [
      name,
      {
        children: [
          ['Forename', 0, many],
          ['Surname', 0, 1],
        ] as const,
      },
    ]),
  ),
  Address: {
    children: [
      ['AddressLine', 0, 3],
      ['PostCode', 0, 1],
    ],
  },
  Enrolment: {
    children: [
      ['EntryDate', 1, 1],
      ['LeavingDate', 0, 1],
    ],
  },
  Event: {
    children: [
      ['Type', 1, 1],
      ['Date', 1, 1],
    ],
  },
  Collection: /^SchoolCensus$/,
  Year: /^\d{4}$/,
  ReferenceDate: day,
  SourceLevel: /^L$/,
  LEA: /^\d{3}$/,
  Content: /^(full|changes)$/,
  Operation: operation,
  OtherPupilID: some,
  LocalPupilID: some,
  UPN: some,
  UniqueLearnerNumber: some,
  Forename: some,
  Surname: some,
  PersonBirthDate: day,
  Sex: /^[MFIU]$/,
  AddressLine: some,
  PostCode: some,
  AddressWithheld: bool,
  EntryDate: day,
  LeavingDate: day,
  Type: /^[A-Z_]+$/,
  Date: day,
  LastModified: moment,
};

const uses = { LegalName: 'official', PreferredName: 'preferred', OtherName: 'alias', FormerName: 'former' } as const;

function pupilTold(pupil: XmlElement): Told {
  const [identifiers = pupil] = childrenOf(pupil, 'PupilIdentifiers');
  const [address] = childrenOf(pupil, 'Address');
  const identifier = (type: string, name: string): readonly string[] =>
    textsOf(identifiers, name).map((value) => identifierText(type, value));
  return present<Told>({
    key: textAt(identifiers, 'LocalPupilID'),
    names: identifiers.children.flatMap((name) => {
      const use = (uses as Readonly<Record<string, string>>)[name.name];
      return use ? [nameText(use, textsOf(name, 'Forename').join(' '), textAt(name, 'Surname'))] : [];
    }),
    birthDate: textAt(identifiers, 'PersonBirthDate'),
    sex: sexes[textAt(identifiers, 'Sex')] ?? '?',
    address: address && addressText(textsOf(address, 'AddressLine'), '', textAt(address, 'PostCode'), ''),
    identifiers: inOrder([...identifier('UPN', 'UPN'), ...identifier('ULN', 'UniqueLearnerNumber')]),
    phones: [],
    protection: protections[textAt(pupil, 'AddressWithheld')] ?? '?',
    involvements: childrenOf(pupil, 'Enrolment').map(
      (one) => `${textAt(one, 'EntryDate')} ${textAt(one, 'LeavingDate')}`,
    ),
    receipts: childrenOf(pupil, 'Event').map((one) => `${textAt(one, 'Type')} ${textAt(one, 'Date')}`),
    lastModified: textAt(pupil, 'LastModified'),
  });
}

/** Reads a census return of pupils. */
export function readPupils(text: string): Read {
  const message = xmlTree(text);
  const [pupils = message] = childrenOf(message, 'Pupils');
  return {
    records: childrenOf(pupils, 'Pupil').map(pupilTold),
    changes: changesOf(pupils, 'OtherPupilID', 'PupilIdentifiers/LocalPupilID', 'Pupil', pupilTold),
    faults: xmlFaults(message, pupilRules),
  };
}
