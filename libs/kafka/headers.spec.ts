import { Partitioners } from 'kafkajs';
import { faultsOf } from '#schemas';
import { partitionOf, toEvent } from '#libs/events';
import { fromHeaders, toHeaders } from './headers.ts';

const { attributes } = toEvent({
  topic: 'notices',
  key: 'police',
  body: {
    noticeId: 'n',
    agency: 'police',
    team: 't',
    kind: 'recall',
    receipt: '0123456789',
    at: '2026-01-05T10:00:00Z',
  },
  ...{ op: 'recall', version: '1', source: '/indexer', at: new Date('2026-01-05T10:00:00Z') },
});
const place = { topic: 'agency-records', partition: 3, offset: '17' } as const;
const received = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value)]));

describe('toHeaders and fromHeaders', () => {
  it('name the attributes as the CloudEvents binding for Kafka does', () => {
    expect(toHeaders(attributes)).toEqual({
      ce_specversion: '1.0',
      ce_id: attributes.id,
      ce_source: '/indexer',
      ce_type: 'notices.recall',
      ce_time: '2026-01-05T10:00:00.000Z',
      ce_dataschema: 'notice-event.v1',
      'content-type': 'application/json',
    });
  });

  it('give back what was sent', () => {
    expect(fromHeaders(received(toHeaders(attributes)), place)).toEqual(attributes);
  });

  it.each([
    { what: 'no headers', headers: {} },
    { what: 'a foreign id', headers: { ...toHeaders(attributes), ce_id: 'canary' } },
    { what: 'another version', headers: { ...toHeaders(attributes), ce_specversion: '0.3' } },
  ])('give a message with $what proper attributes with an id from its place', ({ headers }) => {
    const made = fromHeaders(received(headers), place);
    expect(faultsOf('event.v1', made)).toEqual([]);
    expect(made).toMatchObject({ type: 'agency-records.unknown', datacontenttype: 'application/vnd.signpost.sealed' });
    expect(fromHeaders(received(headers), place).id).toBe(made.id);
    expect(fromHeaders(received(headers), { ...place, offset: '18' }).id).not.toBe(made.id);
  });
});

describe('partitionOf', () => {
  it("chooses as Kafka's own clients do", () => {
    const choose = Partitioners.DefaultPartitioner();
    const partitionMetadata = Array.from({ length: 12 }, (_, partitionId) => ({
      ...{ partitionId, leader: 0, isr: [0], replicas: [0], partitionErrorCode: 0 },
    }));
    for (let n = 0; n < 300; n++) {
      const key = `handle-${n * n}`;
      const chosen = choose({ topic: 'involvements', partitionMetadata, message: { key, value: null } });
      expect(partitionOf('involvements', key)).toBe(chosen);
    }
  });
});
