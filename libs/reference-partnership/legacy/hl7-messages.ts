import type { PersonName } from '#schemas';
import type { Observation, Recorded, RecordedAddress } from '../observe/recorded.ts';
import { addressLines } from './children-csv.ts';

/** Kinds of message: person added, person changed, two records merged. */
export type Hl7Event = 'A28' | 'A31' | 'A40';

const structures = { A28: 'ADT_A05', A31: 'ADT_A05', A40: 'ADT_A39' } as const;
const sexes = { male: 'M', female: 'F', indeterminate: 'O', unknown: 'U' } as const;
const protections = { restricted: 'Y', none: 'N', unknown: '' } as const;
const nameTypes = { official: 'L', alias: 'A', former: 'M', preferred: 'A' } as const;

/** HL7 escapes of the separators. */
function escaped(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    '\\': '\\E\\',
    '|': '\\F\\',
    '^': '\\S\\',
    '&': '\\T\\',
    '~': '\\R\\',
  };
  return text.replace(/[\\|^&~]/g, (sign) => codes[sign] ?? sign);
}

const components = (...parts: readonly string[]): string => parts.map(escaped).join('^').replace(/\^+$/, '');
/** Digits alone: 1985-04-30 becomes 19850430. */
const digits = (date: string | undefined): string => date?.replaceAll(/[^0-9]/g, '').slice(0, 14) ?? '';

const nameField = ({ use, given: [first = '', ...others], family }: PersonName, title: string): string =>
  components(family, first, others.join(' '), '', use === 'official' ? title : '', '', nameTypes[use]);

function addressField(address: RecordedAddress, type: 'H' | 'P'): string {
  const [line1, line2] = addressLines(address);
  return components(line1, line2, address.town, '', address.postcode ?? '', '', type);
}

function identifiersField(key: string, { identifiers }: Recorded): string {
  const nhs = identifiers.find(({ type }) => type === 'NHS');
  return [components(key, '', '', 'HEALTH', 'MR'), ...(nhs ? [components(nhs.value, '', '', 'NHS', 'NH')] : [])].join(
    '~',
  );
}

/** The PID segment of a record. */
function patient(key: string, recorded: Recorded): string {
  const fields = [
    'PID',
    '1',
    '',
    identifiersField(key, recorded),
    '',
    recorded.names.map((name) => nameField(name, recorded.title ?? '')).join('~'),
    '',
    digits(recorded.birthDate),
    sexes[recorded.sex],
    '',
    '',
    [
      ...(recorded.address ? [addressField(recorded.address, 'H')] : []),
      ...(recorded.previousAddress ? [addressField(recorded.previousAddress, 'P')] : []),
    ].join('~'),
    '',
    recorded.phones.map(escaped).join('~'),
  ];
  return fields.join('|').replace(/\|+$/, '');
}

/**
 * One ADT message, HL7 v2.4; segments end in CR.
 *
 * @param control message control id, MSH-10
 * @param at when it was sent, ISO date and time
 * @param recorded the state that it tells
 * @param retired key that a merge retires
 */
export function hl7Message(
  event: Hl7Event,
  control: string,
  at: string,
  { key, protection, since }: Observation,
  recorded: Recorded,
  retired?: string,
): string {
  const segments = [
    `MSH|^~\\&|PAS|HEALTH|SIGNPOST|HUB|${digits(at)}||ADT^${event}^${structures[event]}|${control}|P|2.4|||||GBR|UNICODE UTF-8`,
    `EVN|${event}|${digits(at)}||||${digits(since)}`,
    patient(key, recorded),
    `PD1||||||||||||${protections[protection]}`.replace(/\|+$/, ''),
    retired ? `MRG|${components(retired, '', '', 'HEALTH', 'MR')}` : 'PV1|1|N',
  ];
  return segments.map((segment) => `${segment}\r`).join('');
}

/**
 * Everything that the hospital sends: additions by key, then changes, then merges.
 *
 * @param today ISO date on which it is sent
 */
export function hl7Messages(observations: readonly Observation[], today: string): readonly string[] {
  const messages: string[] = [];
  // One a second from six in the morning, on into the next days when there are many.
  const firstSent = Date.parse(`${today}T06:00:00Z`);
  const send = (event: Hl7Event, observation: Observation, recorded: Recorded, retired?: string): void => {
    const at = new Date(firstSent + messages.length * 1000).toISOString().slice(0, 19);
    const control = `SP${(messages.length + 1).toString().padStart(8, '0')}`;
    messages.push(hl7Message(event, control, at, observation, recorded, retired));
  };
  for (const observation of observations) send('A28', observation, observation.before ?? observation.recorded);
  for (const observation of observations) if (observation.before) send('A31', observation, observation.recorded);
  const byKey = new Map(observations.map((observation) => [observation.key, observation]));
  for (const { key, mergedInto } of observations) {
    const survivor = mergedInto && byKey.get(mergedInto);
    if (survivor) send('A40', survivor, survivor.recorded, key);
  }
  return messages;
}
