import type { PersonName } from '#schemas';
import type { Observation, Recorded, RecordedAddress } from '../observe/recorded.ts';
import { purposeKey } from '../random/draws.ts';
import { addressLines } from './address-lines.ts';

/** Kinds of message: person added, changed, deleted, two records parted, two records merged. */
export type Hl7Event = 'A28' | 'A29' | 'A31' | 'A37' | 'A40';

/** Who sends. */
export interface Hl7Sender {
  /** Facility that sends, and that assigns the keys. */
  readonly facility: string;
  /** Whether segments of its own (ZIN, ZEV) tell involvements and event receipts. */
  readonly tellsEpisodes: boolean;
}

/** What a message says besides the state of a record. */
export interface Hl7Notice {
  readonly event: Hl7Event;
  /** When it was sent, ISO date and time. */
  readonly at: string;
  /** Why, where the event alone does not say it: EVN-4. */
  readonly reason?: string;
  /** Key that a merge retires, or that is parted from the patient's. */
  readonly retired?: string;
}

const structures = { A28: 'ADT_A05', A29: 'ADT_A21', A31: 'ADT_A05', A37: 'ADT_A37', A40: 'ADT_A39' } as const;
const sexes = { male: 'M', female: 'F', indeterminate: 'O', unknown: 'U' } as const;
const protections = { restricted: 'Y', none: 'N', unknown: '' } as const;
const nameTypes = { official: 'L', alias: 'A', former: 'M', preferred: 'D' } as const;

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

const keyField = (key: string, { facility }: Hl7Sender): string => components(key, '', '', facility, 'MR');

function identifiersField(key: string, sender: Hl7Sender, { identifiers }: Recorded): string {
  const nhs = identifiers.find(({ type }) => type === 'NHS');
  return [keyField(key, sender), ...(nhs ? [components(nhs.value, '', '', 'NHS', 'NH')] : [])].join('~');
}

/** The PID segment of a record. */
function patient(key: string, sender: Hl7Sender, recorded: Recorded): string {
  const fields = [
    'PID',
    '1',
    '',
    identifiersField(key, sender, recorded),
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

/** A name that is not told: PID-5 must be there. */
const untold = '^^^^^^U';

/** Message control id, MSH-10: from what the message is about, so that any worker gives the same; it quotes nothing of it. */
function controlId({ facility }: Hl7Sender, key: string, { event, at, reason, retired }: Hl7Notice): string {
  const about = [facility, key, event, at, reason, retired].join('\n');
  const half = (purpose: string): string =>
    (purposeKey(`${purpose} ${about}`) >>> 0).toString(16).padStart(8, '0').toUpperCase();
  return `SP${half('control')}${half('message')}`;
}

/** Involvements and event receipts, in segments that the sender has added to the standard ones. */
function episodes({ involvements, receipts }: Observation): readonly string[] {
  return [
    ...involvements.map(({ opened, closed }, i) => `ZIN|${(i + 1).toString()}|${digits(opened)}|${digits(closed)}`),
    ...receipts.map((receipt, i) => `ZEV|${(i + 1).toString()}|${escaped(receipt.class)}|${digits(receipt.day)}`),
  ].map((segment) => segment.replace(/\|+$/, ''));
}

/**
 * One ADT message, HL7 v2.4; segments end in CR. Of a record that is deleted, and of two that are parted, the keys alone are told.
 *
 * @param recorded the state that it tells
 */
export function hl7Message(
  sender: Hl7Sender,
  notice: Hl7Notice,
  observation: Observation,
  recorded: Recorded = observation.recorded,
): string {
  const { event, at, reason = '', retired } = notice;
  const { key, protection, since, lastModified } = observation;
  const head = `MSH|^~\\&|PAS|${sender.facility}|SIGNPOST|HUB|${digits(at)}||ADT^${event}^${structures[event]}`;
  const keyAlone = (of: string): readonly string[] => [`PID|1||${keyField(of, sender)}||${untold}`, 'PV1|1|N'];
  const rest =
    event === 'A29' || event === 'A37'
      ? [
          `EVN|${event}|${digits(at)}||${reason}`.replace(/\|+$/, ''),
          ...keyAlone(key),
          ...(event === 'A37' && retired !== undefined ? keyAlone(retired) : []),
        ]
      : [
          `EVN|${event}|${digits(lastModified)}||${reason}||${digits(since)}`,
          patient(key, sender, recorded),
          `PD1||||||||||||${protections[protection]}`.replace(/\|+$/, ''),
          retired === undefined ? 'PV1|1|N' : `MRG|${keyField(retired, sender)}`,
          ...(sender.tellsEpisodes ? episodes(observation) : []),
        ];
  const segments = [`${head}|${controlId(sender, key, notice)}|P|2.4|||||GBR|UNICODE UTF-8`, ...rest];
  return segments.map((segment) => `${segment}\r`).join('');
}

/** Community health, as the sample's hospital connector hears it. */
const communityHealth: Hl7Sender = { facility: 'HEALTH', tellsEpisodes: false };

/**
 * Everything that the sample's health system sends: additions by key, then changes, then merges.
 *
 * @param today ISO date on which it is sent
 */
export function hl7Messages(observations: readonly Observation[], today: string): readonly string[] {
  const at = `${today}T06:00:00`;
  const byKey = new Map(observations.map((observation) => [observation.key, observation]));
  const say = (event: Hl7Event, observation: Observation, recorded?: Recorded, retired?: string): string =>
    hl7Message(communityHealth, { event, at, ...(retired !== undefined && { retired }) }, observation, recorded);
  return [
    ...observations.map((observation) => say('A28', observation, observation.before)),
    ...observations.flatMap((observation) => (observation.before ? [say('A31', observation)] : [])),
    ...observations.flatMap(({ key, mergedInto }) => {
      const survivor = mergedInto === undefined ? undefined : byKey.get(mergedInto);
      return survivor ? [say('A40', survivor, survivor.recorded, key)] : [];
    }),
  ];
}
