import { addressText, identifierText, inOrder, nameText, present, type Read, type Told } from './told.ts';
import {
  bool,
  changesOf,
  day,
  many,
  moment,
  operation,
  partialDay,
  protections,
  sexes,
  some,
  textsOf,
} from './xml-records.ts';
import { childrenOf, textAt, type XmlElement, xmlFaults, type XmlRules, xmlTree } from './xml-tree.ts';

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
      ['Intervention', 1, many],
      ['Event', 0, many],
      ['LastModified', 1, 1],
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
  Event: {
    children: [
      ['Type', 1, 1],
      ['Date', 1, 1],
    ],
  },
  Type: some,
  Date: day,
  LastModified: moment,
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
    receipts: childrenOf(young, 'Event').map((event) => `${textAt(event, 'Type')} ${textAt(event, 'Date')}`),
    lastModified: textAt(young, 'LastModified'),
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
