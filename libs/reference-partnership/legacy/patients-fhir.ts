import type { PersonName } from '#schemas';
import type { Change, Observation, RecordedAddress } from '../observe/recorded.ts';
import { addressLines } from './address-lines.ts';
import type { StreamedFormat } from './legacy-format.ts';
import { leavesKeyAlone, otherKeyOf } from './sheets/columns.ts';

const base = 'https://pds.severnmark.example/FHIR/R4';
const operationExtension = `${base}/StructureDefinition/change-operation`;
const nhsNumber = 'https://fhir.nhs.uk/Id/nhs-number';
const localNumber = `${base}/Id/local-number`;
const organization = { resourceType: 'Organization', id: 'community-health', name: 'Severnmark Community Health' };

const genders = { male: 'male', female: 'female', indeterminate: 'other', unknown: 'unknown' } as const;
const nameUses = { official: 'official', preferred: 'usual', alias: 'nickname', former: 'old' } as const;
const confidentiality = {
  restricted: [
    { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R', display: 'restricted' },
  ],
  none: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'U', display: 'unrestricted' }],
} as const;

const humanName = ({ use, given, family }: PersonName, title: string | undefined) => ({
  use: nameUses[use],
  ...(family !== '' && { family }),
  ...(given.length > 0 && { given }),
  ...(use === 'official' && title && { prefix: [title] }),
});

const addressOf = (address: RecordedAddress, use: 'home' | 'old') => ({
  use,
  line: addressLines(address).filter((line) => line !== ''),
  ...(address.town !== '' && { city: address.town }),
  ...(address.postcode !== undefined && { postalCode: address.postcode }),
});

const periodOf = (opened: string, closed: string | undefined) => ({
  start: opened,
  ...(closed !== undefined && { end: closed }),
});

/** A list that is there when it holds something: FHIR knows no empty ones. */
const listed = <K extends string, T>(name: K, items: readonly T[]): Partial<Record<K, readonly T[]>> =>
  items.length > 0 ? ({ [name]: items } as Record<K, readonly T[]>) : {};

/** The patient as the demographics service gives it; registrations are the periods of the practice. */
function patientOf({ key, recorded, protection, involvements, lastModified }: Observation) {
  const { names, title, birthDate, sex, address, previousAddress, identifiers, phones } = recorded;
  const nhs = identifiers.find(({ type }) => type === 'NHS');
  return {
    resourceType: 'Patient',
    id: key,
    meta: { lastUpdated: lastModified, ...(protection !== 'unknown' && { security: confidentiality[protection] }) },
    identifier: [...(nhs ? [{ system: nhsNumber, value: nhs.value }] : []), { system: localNumber, value: key }],
    active: true,
    ...listed(
      'name',
      names.map((name) => humanName(name, title)),
    ),
    ...listed(
      'telecom',
      phones.map((value) => ({ system: 'phone', value })),
    ),
    gender: genders[sex],
    ...(birthDate !== undefined && { birthDate }),
    ...listed('address', [
      ...(address ? [addressOf(address, 'home')] : []),
      ...(previousAddress ? [addressOf(previousAddress, 'old')] : []),
    ]),
    generalPractitioner: involvements.map(({ opened, closed }) => ({
      identifier: {
        system: 'https://fhir.nhs.uk/Id/ods-organization-code',
        value: 'A99999',
        period: periodOf(opened, closed),
      },
    })),
    managingOrganization: { reference: `Organization/${organization.id}` },
  };
}

const fullUrl = (key: string): string => `${base}/Patient/${key}`;
const entry = (content: unknown): string => `,\n${JSON.stringify(content)}`;

/** An entry of a transaction. A merged patient is kept, inactive, with a link to the one that replaces it, and nothing else told of it. */
function changed(change: Change): string {
  const { operation, observation } = change;
  const url = `Patient/${observation.key}`;
  const extension = [{ url: operationExtension, valueCode: operation }];
  const other = otherKeyOf(change);
  const link = (type: 'replaced-by' | 'seealso') => [{ other: { reference: `Patient/${other}` }, type }];
  if (operation === 'merge')
    return entry({
      fullUrl: fullUrl(observation.key),
      resource: { resourceType: 'Patient', id: observation.key, active: false, link: link('replaced-by') },
      request: { extension, method: 'PUT', url },
    });
  if (leavesKeyAlone(change)) return entry({ request: { extension, method: 'DELETE', url } });
  return entry({
    fullUrl: fullUrl(observation.key),
    resource: { ...patientOf(observation), ...(other !== '' && { link: link('seealso') }) },
    request: { extension, method: 'PUT', url },
  });
}

/** A FHIR R4 bundle of the demographics service: the organisation, then a patient for each record; a day's changes as a transaction. */
export const patientsFhir: StreamedFormat = {
  kind: 'streamed',
  fileName: (kind) => (kind === 'full' ? 'patients.json' : 'patients-changes.json'),
  encoding: 'utf-8',
  separator: '',
  head(kind, day) {
    const opening = {
      resourceType: 'Bundle',
      type: kind === 'full' ? 'collection' : 'transaction',
      timestamp: `${day}T06:00:00Z`,
    };
    const first = {
      fullUrl: `${base}/Organization/${organization.id}`,
      resource: organization,
      ...(kind === 'changes' && { request: { method: 'PUT', url: `Organization/${organization.id}` } }),
    };
    return `${JSON.stringify(opening).slice(0, -1)},"entry":[\n${JSON.stringify(first)}`;
  },
  row: (observation) =>
    observation.mergedInto === undefined
      ? entry({ fullUrl: fullUrl(observation.key), resource: patientOf(observation) })
      : '',
  change: changed,
  foot: () => '\n]}\n',
};
