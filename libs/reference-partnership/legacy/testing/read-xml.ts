import {
  addressText,
  identifierText,
  inOrder,
  nameText,
  present,
  type Read,
  type Told,
  type ToldChange,
} from './told.ts';
import { childrenOf, textAt, type XmlElement, xmlFaults, type XmlRules, xmlTree } from './xml-tree.ts';

const day = /^\d{4}-\d\d-\d\d$/;
const partialDay = /^\d{4}(-\d\d(-\d\d)?)?$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const some = /\S/;
const operation = /^(insert|change|close|merge|unmerge|delete|erase)$/;
const bool = /^(true|false)$/;

const many = 99;

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
  Gone: { children: [['LocalPupilID', 1, 1]] },
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
      ['Sex', 1, 1],
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

const sexes: Readonly<Record<string, string>> = {
  ...{ M: 'male', F: 'female', I: 'indeterminate', U: 'unknown' },
  ...{ 1: 'male', 2: 'female', 9: 'indeterminate', 0: 'unknown' },
};
const protections: Readonly<Record<string, string>> = { true: 'restricted', false: 'none', '': 'unknown' };

const textsOf = (element: XmlElement, name: string): readonly string[] =>
  childrenOf(element, name).map(({ text }) => text);

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

function changesOf(
  root: XmlElement,
  other: string,
  key: string,
  record: string,
  told: (element: XmlElement) => Told,
): readonly ToldChange[] {
  return childrenOf(root, 'Change').map((change) => {
    const [now] = childrenOf(change, record);
    return present<ToldChange>({
      operation: textAt(change, 'Operation'),
      key: now ? told(now).key : textAt(change, 'Gone', key),
      other: textAt(change, other),
      told: now && told(now),
    });
  });
}

/** Reads a census return of pupils. */
export function readPupils(text: string): Read {
  const message = xmlTree(text);
  const [pupils = message] = childrenOf(message, 'Pupils');
  return {
    records: childrenOf(pupils, 'Pupil').map(pupilTold),
    changes: changesOf(pupils, 'OtherPupilID', 'LocalPupilID', 'Pupil', pupilTold),
    faults: xmlFaults(message, pupilRules),
  };
}

const youngRules: XmlRules = {
  YouthJusticeExtract: {
    children: [
      ['YoungPerson', 0, 1e9],
      ['Change', 0, 1e9],
    ],
  },
  Change: {
    children: [
      ['Operation', 1, 1],
      ['OtherCaseReference', 0, 1],
      ['Gone', 0, 1],
      ['YoungPerson', 0, 1],
    ],
  },
  Gone: { children: [['CaseReference', 1, 1]] },
  YoungPerson: {
    children: [
      ['CaseReference', 1, 1],
      ['pd:PersonName', 1, 1],
      ['KnownAs', 0, many],
      ['pd:PersonBirthDate', 0, 1],
      ['pd:GenderAtBirth', 1, 1],
      ['UniquePupilNumber', 0, 1],
      ['PoliceNationalComputerId', 0, 1],
      ['apd:UKPostalAddress', 0, 1],
      ['bs:BS7666Address', 0, 1],
      ['LocationWithheld', 0, 1],
      ['Intervention', 1, 1],
    ],
  },
  'pd:PersonName': {
    children: [
      ['pd:PersonNameTitle', 0, 1],
      ['pd:PersonGivenName', 0, many],
      ['pd:PersonFamilyName', 0, 1],
    ],
  },
  KnownAs: {
    children: [
      ['pd:PersonGivenName', 0, many],
      ['pd:PersonFamilyName', 0, 1],
    ],
  },
  'apd:UKPostalAddress': {
    children: [
      ['apd:Line', 0, 5],
      ['apd:PostCode', 0, 1],
    ],
  },
  'bs:BS7666Address': {
    children: [
      ['bs:PAON', 1, 1],
      ['bs:StreetDescription', 0, 1],
      ['bs:Town', 0, 1],
      ['bs:PostCode', 0, 1],
      ['bs:UniquePropertyReferenceNumber', 1, 1],
    ],
  },
  'bs:PAON': { children: [['bs:StartRange', 1, 1]] },
  'bs:StartRange': { children: [['bs:Number', 0, 1]] },
  Intervention: {
    children: [
      ['StartDate', 1, 1],
      ['EndDate', 0, 1],
    ],
  },
  Operation: operation,
  OtherCaseReference: some,
  CaseReference: some,
  'pd:PersonNameTitle': some,
  'pd:PersonGivenName': some,
  'pd:PersonFamilyName': some,
  'pd:PersonBirthDate': partialDay,
  'pd:GenderAtBirth': /^[0129]$/,
  UniquePupilNumber: some,
  PoliceNationalComputerId: some,
  'apd:Line': some,
  'apd:PostCode': some,
  'bs:Number': some,
  'bs:StreetDescription': some,
  'bs:Town': some,
  'bs:PostCode': some,
  'bs:UniquePropertyReferenceNumber': some,
  LocationWithheld: bool,
  StartDate: day,
  EndDate: day,
};

const govtalkName = (use: string, element: XmlElement): string =>
  nameText(use, textsOf(element, 'pd:PersonGivenName').join(' '), textAt(element, 'pd:PersonFamilyName'));

function youngTold(young: XmlElement): Told {
  const [name] = childrenOf(young, 'pd:PersonName');
  const [postal] = childrenOf(young, 'apd:UKPostalAddress');
  const [property] = childrenOf(young, 'bs:BS7666Address');
  const at = (part: string): string => textAt(property, `bs:${part}`);
  const line = [textAt(property, 'bs:PAON', 'bs:StartRange', 'bs:Number'), at('StreetDescription')]
    .filter((part) => part !== '')
    .join(' ');
  const identifier = (type: string, element: string): readonly string[] =>
    textsOf(young, element).map((value) => identifierText(type, value));
  return present<Told>({
    key: textAt(young, 'CaseReference'),
    names: [
      ...(name && name.children.some((part) => part.name !== 'pd:PersonNameTitle')
        ? [govtalkName('official', name)]
        : []),
      ...childrenOf(young, 'KnownAs').map((other) => govtalkName('alias', other)),
    ],
    title: textAt(name, 'pd:PersonNameTitle'),
    birthDate: textAt(young, 'pd:PersonBirthDate'),
    sex: sexes[textAt(young, 'pd:GenderAtBirth')] ?? '?',
    address: property
      ? addressText([line], at('Town'), at('PostCode'), at('UniquePropertyReferenceNumber'))
      : postal && addressText(textsOf(postal, 'apd:Line'), '', textAt(postal, 'apd:PostCode'), ''),
    identifiers: inOrder([...identifier('UPN', 'UniquePupilNumber'), ...identifier('PNC', 'PoliceNationalComputerId')]),
    phones: [],
    protection: protections[textAt(young, 'LocationWithheld')] ?? '?',
    involvements: childrenOf(young, 'Intervention').map(
      (one) => `${textAt(one, 'StartDate')} ${textAt(one, 'EndDate')}`,
    ),
    receipts: [],
    lastModified: '',
  });
}

/** Reads an extract of the youth justice system. */
export function readYoungPeople(text: string): Read {
  const extract = xmlTree(text);
  return {
    records: childrenOf(extract, 'YoungPerson').map(youngTold),
    changes: changesOf(extract, 'OtherCaseReference', 'CaseReference', 'YoungPerson', youngTold),
    faults: xmlFaults(extract, youngRules),
  };
}
