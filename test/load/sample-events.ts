import { type EventToAppend, toEvent } from '#libs/events';
import { recordHandleOf } from '#libs/connector-sdk';
import type { ReferencePartnership } from '#libs/reference-partnership';
import type { AgencyRecord, InvolvementEvent } from '#schemas';
import type { HubProcesses } from '#test/hub-processes';

/** The events that a connector would publish for one record. */
export interface RecordEvents {
  readonly handle: string;
  readonly agencyRecord: EventToAppend;
  readonly involvement: EventToAppend;
}

type Involvement = InvolvementEvent['involvements'][number];

const facts = {
  'childrens-social-care': { category: 'CHILD_SOCIAL_CARE', team: 'assessment-team' },
  'youth-justice': { category: 'YOUTH_JUSTICE', team: 'intervention-team' },
  police: { category: 'POLICE_SAFEGUARDING', team: 'safeguarding-unit' },
  health: { category: 'HEALTH_UNIVERSAL', team: 'safeguarding-nurses' },
} as const satisfies Record<string, Pick<Involvement, 'category' | 'team'>>;

function eventsOf(record: AgencyRecord, hub: HubProcesses, version: string): RecordEvents {
  const { secrets } = hub.data;
  const { agency, stream } = record.recordRef;
  const handle = recordHandleOf(secrets.connectors[agency]?.handleKey ?? '', record.recordRef);
  const common = { key: handle, op: 'upsert', version, source: `/agencies/${agency}/${stream}`, at: new Date() };
  const head = { recordHandle: handle, agency, stream, version };
  const fact = facts[agency as keyof typeof facts];
  return {
    handle,
    agencyRecord: toEvent({
      ...common,
      topic: 'agency-records',
      body: { ...head, op: 'upsert', record },
      sealFor: secrets.sealing.publicKey,
    }),
    involvement: toEvent({
      ...common,
      topic: 'involvements',
      body: {
        ...head,
        protection: record.protection,
        involvements: [
          { sourceHandle: handle, ...fact, involvement: 'active', since: '2025-03', agreement: 'ISA-1@1' },
        ],
        receipts: [],
      },
    }),
  };
}

/** The events of every record of a sample, as its connectors would publish them. @param version of each record */
export function sampleEvents(sample: ReferencePartnership, hub: HubProcesses, version = '1'): readonly RecordEvents[] {
  return sample.agencyRecords.map((record) => eventsOf(record, hub, version));
}
