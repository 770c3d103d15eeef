import type { Change, Observation } from '../observe/recorded.ts';
import { type Hl7Event, type Hl7Sender, hl7Message } from './hl7-messages.ts';
import type { StreamedFormat } from './legacy-format.ts';

const hospitals: Hl7Sender = { facility: 'HOSPITALS', tellsEpisodes: true };

const events = {
  insert: ['A28', undefined],
  change: ['A31', undefined],
  close: ['A31', 'CLOSED'],
  delete: ['A29', undefined],
  erase: ['A29', 'ERASED'],
  unmerge: ['A28', 'UNMERGED'],
} as const;

function message(event: Hl7Event, at: string, observation: Observation, reason?: string, retired?: string): string {
  const notice = { event, at, ...(reason && { reason }), ...(retired !== undefined && { retired }) };
  return hl7Message(hospitals, notice, observation);
}

/** A merge is told of the record that goes on; one undone tells the record that is back, that it is another, and the other as it is. */
function changed({ operation, observation, survivor, day }: Change): string {
  const at = `${day}T18:00:00`;
  if (operation === 'merge') return survivor ? message('A40', at, survivor, undefined, observation.key) : '';
  const [event, reason] = events[operation];
  const own = message(event, at, observation, reason);
  if (operation !== 'unmerge' || !survivor) return own;
  return own + message('A37', at, observation, undefined, survivor.key) + message('A31', at, survivor, 'UNMERGED');
}

/** HL7 v2.4 ADT messages of the acute trust: one for each record of the full export, A28. */
export const acuteTrustHl7: StreamedFormat = {
  kind: 'streamed',
  fileName: (kind) => (kind === 'full' ? 'adt.hl7' : 'adt-changes.hl7'),
  encoding: 'utf-8',
  separator: '',
  head: () => '',
  row: (observation, day) =>
    observation.mergedInto === undefined ? message('A28', `${day}T06:00:00`, observation) : '',
  change: changed,
  foot: () => '',
};
