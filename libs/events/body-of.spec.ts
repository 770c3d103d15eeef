import { type AgencyRecordEvent, faultsOf, type FeedStatus } from '#schemas';
import { HubError } from '#schemas/errors';
import { bodyOf } from './body-of.ts';
import { mostBodyBytes } from './refuse-too-large.ts';
import { sealingKeyPair } from './sealed-body.ts';
import { type EventSource, toEvent } from './to-event.ts';

const hub = sealingKeyPair();
const recordHandle = '0123456789abcdef0123456789abcdef';

const recordEvent: AgencyRecordEvent = { recordHandle, agency: 'police', stream: 'person', version: '7', op: 'delete' };
const sealed = (parts: Partial<EventSource<'agency-records'>> = {}) =>
  toEvent({
    topic: 'agency-records',
    key: recordHandle,
    body: recordEvent,
    op: 'delete',
    version: '7',
    source: '/agencies/police/person',
    at: new Date('2026-01-05T10:00:00Z'),
    sealFor: hub.publicKey,
    ...parts,
  });

const status: FeedStatus = {
  agency: 'police',
  stream: 'person',
  runId: '01890a5d-ac96-774b-bcce-b302099a8057',
  startedAt: '2026-01-05T10:00:00Z',
  finishedAt: '2026-01-05T10:01:00Z',
  state: 'ok',
  ...{ read: 3, sent: 2, unchanged: 1, deadLettered: 0, codes: {} },
};
const open = (body: unknown) =>
  toEvent({
    topic: 'feed-status',
    key: 'police/person',
    body: body as FeedStatus,
    ...{ op: 'status', version: status.runId, source: '/agencies/police/person', at: new Date(0) },
  });

describe('toEvent', () => {
  it('gives one event one id, and another version or operation another', () => {
    const ids = [sealed(), sealed(), sealed({ version: '8' }), sealed({ op: 'erase' })].map(
      ({ attributes }) => attributes.id,
    );
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
  });

  it('makes attributes that fulfil their schema, for sealed and open topics', () => {
    for (const { attributes } of [sealed(), open(status)]) expect(faultsOf('event.v1', attributes)).toEqual([]);
    expect(sealed().attributes.datacontenttype).toBe('application/vnd.signpost.sealed');
    expect(open(status).attributes).toMatchObject({
      datacontenttype: 'application/json',
      dataschema: 'feed-status.v1',
    });
  });

  it('seals the body of a sealed topic', () => {
    expect(Buffer.from(sealed().body).toString('latin1')).not.toContain('police');
  });
});

describe('bodyOf', () => {
  it('refuses a body of a schema or version that it does not know, whatever is in it', () => {
    const event = sealed();
    const later = { ...event, attributes: { ...event.attributes, dataschema: 'agency-record-event.v2' } };
    expect(() => bodyOf('agency-records', later, hub.privateKey)).toThrow(
      expect.objectContaining({ code: 'SCHEMA_VERSION_UNKNOWN', retriable: false }),
    );
  });

  it('refuses a body over 1 MiB without reading it', () => {
    expect(() => bodyOf('feed-status', { ...open(status), body: Buffer.alloc(mostBodyBytes + 1) })).toThrow(
      expect.objectContaining({ code: 'EVENT_TOO_LARGE' }),
    );
  });

  it('opens and validates what toEvent made', () => {
    expect(bodyOf('agency-records', sealed(), hub.privateKey)).toEqual(recordEvent);
    expect(bodyOf('feed-status', open(status))).toEqual(status);
  });

  it('names the paths at fault and none of the values', () => {
    try {
      bodyOf('feed-status', open({ ...status, agency: 'Canary Street' }));
      throw new Error('not refused');
    } catch (error) {
      expect(error).toMatchObject({ code: 'EVENT_INVALID' });
      expect(JSON.stringify((error as HubError).details)).toContain('agency');
      expect(JSON.stringify((error as HubError).details)).not.toContain('Canary');
    }
  });

  it.each(['canary', '', '{"canary":'])('refuses a body that is not JSON without quoting it: %s', (text) => {
    try {
      bodyOf('feed-status', { ...open(status), body: Buffer.from(text) });
      throw new Error('not refused');
    } catch (error) {
      const { code, details, cause } = error as HubError;
      expect(code).toBe('EVENT_INVALID');
      expect(JSON.stringify([details, cause])).not.toContain('canary');
    }
  });

  it('cannot open a body without the key', () => {
    expect(() => bodyOf('agency-records', sealed(), sealingKeyPair().privateKey)).toThrow('BODY_CANNOT_BE_OPENED');
  });
});
