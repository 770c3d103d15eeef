import { Ajv, type ValidateFunction } from 'ajv';
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
import { bundleSchema } from './bundle-schema.ts';
import { webhookSchema } from './webhook-schema.ts';

const ajv = new Ajv({ allErrors: true });
const isBundle = ajv.compile(bundleSchema);
const isWebhook = ajv.compile(webhookSchema);

const faultsOf = (
  validate: Pick<ValidateFunction, 'errors'> & ((value: unknown) => boolean),
  value: unknown,
): readonly string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);

interface FhirPeriod {
  readonly start: string;
  readonly end?: string;
}
interface FhirPatient {
  readonly resourceType: string;
  readonly id: string;
  readonly meta?: { readonly lastUpdated: string; readonly security?: readonly { readonly code: string }[] };
  readonly identifier: readonly { readonly system: string; readonly value: string }[];
  readonly name?: readonly { use: string; family?: string; given?: readonly string[]; prefix?: readonly string[] }[];
  readonly telecom?: readonly { readonly value: string }[];
  readonly gender: string;
  readonly birthDate?: string;
  readonly address?: readonly { use: string; line: readonly string[]; city?: string; postalCode?: string }[];
  readonly generalPractitioner: readonly { readonly identifier: { readonly period: FhirPeriod } }[];
  readonly link?: readonly { readonly other: { readonly reference: string } }[];
}
interface FhirEntry {
  readonly resource?: FhirPatient;
  readonly request?: {
    readonly url: string;
    readonly method: string;
    readonly extension?: readonly { readonly valueCode: string }[];
  };
}

const nameUses: Readonly<Record<string, string>> = {
  official: 'official',
  usual: 'preferred',
  nickname: 'alias',
  old: 'former',
};
const protections: Readonly<Record<string, string>> = { R: 'restricted', U: 'none' };

function patientTold(patient: FhirPatient): Told {
  const address = (use: string): string | undefined => {
    const one = patient.address?.find((found) => found.use === use);
    return one && addressText(one.line, one.city ?? '', one.postalCode ?? '', '');
  };
  return present<Told>({
    key: patient.id,
    names: (patient.name ?? []).map(({ use, given = [], family = '' }) =>
      nameText(nameUses[use] ?? '?', given.join(' '), family),
    ),
    title: patient.name?.flatMap(({ prefix = [] }) => prefix)[0],
    birthDate: patient.birthDate,
    sex: patient.gender === 'other' ? 'indeterminate' : patient.gender,
    address: address('home'),
    previousAddress: address('old'),
    identifiers: patient.identifier
      .filter(({ system }) => system.endsWith('nhs-number'))
      .map(({ value }) => identifierText('NHS', value)),
    phones: (patient.telecom ?? []).map(({ value }) => value),
    protection: protections[patient.meta?.security?.[0]?.code ?? ''] ?? 'unknown',
    involvements: patient.generalPractitioner.map(
      ({ identifier: { period } }) => `${period.start} ${period.end ?? ''}`,
    ),
    receipts: [],
    lastModified: patient.meta?.lastUpdated ?? '',
  });
}

function patientChange({ resource, request }: FhirEntry): ToldChange {
  const operation = request?.extension?.[0]?.valueCode ?? '';
  return present<ToldChange>({
    operation,
    key: request?.url.split('/')[1] ?? '',
    other: resource?.link?.[0]?.other.reference.split('/')[1] ?? '',
    told: resource && operation !== 'merge' ? patientTold(resource) : undefined,
  });
}

/** Reads a FHIR R4 bundle of patients. */
export function readBundle(text: string, isChanges: boolean): Read {
  const bundle = JSON.parse(text) as { readonly entry: readonly FhirEntry[] };
  const [, ...patients] = bundle.entry;
  return {
    records: isChanges ? [] : patients.flatMap(({ resource }) => (resource ? [patientTold(resource)] : [])),
    changes: isChanges ? patients.map(patientChange) : [],
    faults: faultsOf(isBundle, bundle),
  };
}

interface Supervised {
  readonly caseReference: string;
  readonly names: readonly { readonly type: string; readonly forenames: readonly string[]; readonly surname: string }[];
  readonly dateOfBirth?: string;
  readonly gender: string;
  readonly identifiers: readonly { readonly type: string; readonly value: string }[];
  readonly address?: { readonly lines: readonly string[]; readonly town?: string; readonly postcode?: string };
  readonly telephoneNumbers: readonly string[];
  readonly limitedAccess?: boolean;
  readonly supervisions: readonly { readonly startDate: string; readonly endDate?: string }[];
  readonly contacts: readonly { readonly type: string; readonly date: string }[];
}
interface Payload {
  readonly eventType: string;
  readonly occurredAt: string;
  readonly caseReference: string;
  readonly otherCaseReference?: string;
  readonly person?: Supervised;
}

const genders: Readonly<Record<string, string>> = {
  MALE: 'male',
  FEMALE: 'female',
  OTHER: 'indeterminate',
  NOT_KNOWN: 'unknown',
};
const operations: Readonly<Record<string, string>> = {
  created: 'insert',
  updated: 'change',
  closed: 'close',
  merged: 'merge',
  unmerged: 'unmerge',
  deleted: 'delete',
  erased: 'erase',
};

function supervisedTold(person: Supervised, occurredAt: string): Told {
  const { address, limitedAccess } = person;
  return present<Told>({
    key: person.caseReference,
    names: person.names.map(({ type, forenames, surname }) =>
      nameText(type === 'MAIN' ? 'official' : type.toLowerCase(), forenames.join(' '), surname),
    ),
    birthDate: person.dateOfBirth,
    sex: genders[person.gender] ?? '?',
    address: address && addressText(address.lines, address.town ?? '', address.postcode ?? '', ''),
    identifiers: inOrder(person.identifiers.map(({ type, value }) => identifierText(type, value))),
    phones: person.telephoneNumbers,
    protection: limitedAccess === undefined ? 'unknown' : limitedAccess ? 'restricted' : 'none',
    involvements: person.supervisions.map(({ startDate, endDate = '' }) => `${startDate} ${endDate}`),
    receipts: person.contacts.map(({ type, date }) => `${type} ${date}`),
    lastModified: occurredAt,
  });
}

/** Reads webhook payloads, one a line. */
export function readWebhooks(text: string, isChanges: boolean): Read {
  const lines = text.split('\n');
  const payloads = lines.slice(0, -1).map((line) => JSON.parse(line) as Payload);
  return {
    records: isChanges
      ? []
      : payloads.flatMap((one) => (one.person ? [supervisedTold(one.person, one.occurredAt)] : [])),
    changes: isChanges
      ? payloads.map(({ eventType, occurredAt, caseReference, otherCaseReference, person }) =>
          present<ToldChange>({
            operation: operations[eventType.split('.')[1] ?? ''] ?? '?',
            key: caseReference,
            other: otherCaseReference,
            told: person && supervisedTold(person, occurredAt),
          }),
        )
      : [],
    faults: [
      ...payloads.flatMap((payload) => faultsOf(isWebhook, payload)),
      ...(lines.at(-1) === '' ? [] : ['no last line end']),
    ],
  };
}
