import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import {
  type ConnectorSettings,
  loadManifest,
  type Receipt,
  type ReceiveConnector,
  type SourceItem,
} from '#libs/connector-sdk';
import {
  Bench,
  type ChangingSource,
  describeConnector,
  type SourceUnderTest,
  type TestChange,
  type TestPerson,
} from '#libs/connector-sdk/testing';
import { HubError } from '#schemas/errors';
import { hl7Mllp } from './hl7-mllp.ts';
import { toFrame } from './mllp-frames.ts';

const loaded = loadManifest(join(import.meta.dirname, 'manifest.json'));

function messageOf({ key, family, given, birthDate }: TestPerson, event = 'A31', retired?: string): string {
  const segments = [
    `MSH|^~\\&|PAS|HEALTH|SIGNPOST|HUB|20261124060000||ADT^${event}^ADT_A05|C-${key.slice(-3)}|P|2.4|||||GBR|UNICODE UTF-8`,
    `EVN|${event}|20261124060000||||20240315`,
    `PID|1||${key}^^^HEALTH^MR||${family}^${given}^^^^^L||${birthDate.replaceAll('-', '')}|F`,
    'PD1||||||||||||N',
    retired === undefined ? 'PV1|1|N' : `MRG|${retired}^^^HEALTH^MR`,
  ];
  return segments.map((segment) => `${segment}\r`).join('');
}

/** A sender that waits for each answer. */
class Sender {
  readonly socket: Socket;
  #received = '';

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.on('data', (bytes) => (this.#received += bytes.toString('utf8')));
    this.socket.on('error', () => undefined);
  }

  write(bytes: Uint8Array): this {
    this.socket.write(bytes);
    return this;
  }

  /** The next answer, such as `AE|C-1|DATE_IN_FUTURE`; `closed` when the connection ended. */
  async answer(): Promise<string> {
    for (;;) {
      const end = this.#received.indexOf('\u001c\r');
      if (end >= 0) {
        const message = this.#received.slice(0, end);
        this.#received = this.#received.slice(end + 2);
        return /MSA\|([^\r]*)/.exec(message)?.[1] ?? '';
      }
      if (this.socket.destroyed || this.socket.readableEnded) return 'closed';
      await new Promise((later) => setTimeout(later, 5));
    }
  }

  async send(message: string): Promise<string> {
    return this.write(toFrame(message)).answer();
  }

  close(): void {
    this.socket.destroy();
  }
}

const create = (settings: ConnectorSettings): ReceiveConnector =>
  hl7Mllp.create({ ...loaded, settings: { port: 0, ...settings } }) as ReceiveConnector;

function openSource(): SourceUnderTest {
  let held: readonly TestPerson[] = [];
  return {
    connector: create({}),
    put(people) {
      held = people;
      return Promise.resolve();
    },
    async sendAll(port) {
      const sender = new Sender(port);
      const answers: string[] = [];
      for (const person of held) answers.push(await sender.send(messageOf(person)));
      sender.close();
      return answers.every((answer) => answer.startsWith('AA|'));
    },
    stop: () => Promise.resolve(),
  };
}

/** The same message for each change as a hospital sends it. */
function messageAbout({ op, person, other }: TestChange): readonly string[] {
  const keyAlone = ({ key }: TestPerson): string => `PID|1||${key}^^^HEALTH^MR||^^^^^^U\rPV1|1|N\r`;
  const control = `C-${op}-${person.key.slice(-3)}`;
  const head = (event: string, reason = ''): string =>
    `MSH|^~\\&|PAS|HEALTH|SIGNPOST|HUB|20261124060000||ADT^${event}|${control}|P|2.4|||||GBR|UNICODE UTF-8\rEVN|${event}|20261124060000||${reason}\r`;
  if (op === 'upsert') return [messageOf(person)];
  if (op === 'merge' && other) return [messageOf(other, 'A40', person.key)];
  if (op === 'unmerge' && other) return [messageOf(person), `${head('A37')}${keyAlone(person)}${keyAlone(other)}`];
  return [`${head('A29', op === 'erase' ? 'ERASED' : '01')}${keyAlone(person)}`];
}

function openChanges(): ChangingSource {
  let messages: readonly string[] = [];
  return {
    connector: create({}),
    put(people) {
      messages = people.map((person) => messageOf(person));
      return Promise.resolve();
    },
    tell(change) {
      messages = messageAbout(change);
      return Promise.resolve();
    },
    async sendAll(port) {
      const sender = new Sender(port);
      const answers: string[] = [];
      for (const message of messages) answers.push(await sender.send(message));
      sender.close();
      return answers.every((answer) => answer.startsWith('AA|'));
    },
    stop: () => Promise.resolve(),
  };
}

describeConnector({
  name: 'hl7-mllp',
  open: () => Promise.resolve(openSource()),
  openChanging: () => Promise.resolve(openChanges()),
});

const ann: TestPerson = { key: 'M-101', family: 'Canary', given: 'Ann', birthDate: '1985-04-30' };

describe('hl7-mllp', () => {
  let taken: SourceItem[] = [];
  let receipt: () => Promise<Receipt>;
  let close: (() => Promise<void>) | undefined;
  const listen = async (settings: ConnectorSettings = {}): Promise<Sender> => {
    const listening = await create(settings).listen((item) => {
      taken.push(item);
      return item.kind === 'bad' ? Promise.resolve({ kind: 'dead-lettered', code: item.code }) : receipt();
    });
    close = listening.close;
    return new Sender(listening.port);
  };
  beforeEach(() => {
    taken = [];
    receipt = () => Promise.resolve({ kind: 'done' });
  });
  afterEach(async () => {
    await close?.();
  });

  it('answers AA only when the record is durable', async () => {
    let makeDurable: (receipt: Receipt) => void = () => undefined;
    receipt = () => new Promise((resolve) => (makeDurable = resolve));
    const sender = await listen();
    let answered: string | undefined;
    const answer = sender.send(messageOf(ann)).then((text) => (answered = text));
    await new Promise((later) => setTimeout(later, 50));
    expect(taken).toHaveLength(1);
    expect(answered).toBeUndefined();
    makeDurable({ kind: 'done' });
    expect(await answer).toBe('AA|C-101');
    sender.close();
  });

  it('answers AR while the hub is down, so that the sender keeps the message', async () => {
    receipt = () => Promise.reject(new HubError('HUB_UNREACHABLE'));
    const sender = await listen();
    expect(await sender.send(messageOf(ann))).toBe('AR|C-101|HUB_UNREACHABLE');
    sender.close();
  });

  it('answers AE for what was dead-lettered', async () => {
    receipt = () => Promise.resolve({ kind: 'dead-lettered', code: 'DATE_IN_FUTURE' });
    const sender = await listen();
    expect(await sender.send(messageOf(ann))).toBe('AE|C-101|DATE_IN_FUTURE');
    sender.close();
  });

  it('puts a message together that comes byte by byte, and takes several at once in order', async () => {
    const sender = await listen();
    for (const byte of toFrame(messageOf(ann))) sender.write(Buffer.of(byte));
    expect(await sender.answer()).toBe('AA|C-101');
    const others = ['M-102', 'M-103'].map((key) => toFrame(messageOf({ ...ann, key })));
    sender.write(Buffer.concat(others));
    expect([await sender.answer(), await sender.answer()]).toEqual(['AA|C-102', 'AA|C-103']);
    sender.close();
  });

  it('answers AE for a message cut in half and takes the next one', async () => {
    const sender = await listen();
    const whole = toFrame(messageOf(ann));
    sender.write(whole.subarray(0, whole.length / 2)).write(toFrame(messageOf({ ...ann, key: 'M-102' })));
    expect(await sender.answer()).toBe('AE|C-101|HL7_MESSAGE_INVALID');
    expect(await sender.answer()).toBe('AA|C-102');
    // Cut, but with its end mark: half a segment is no message.
    expect(await sender.send(messageOf(ann).slice(0, -100))).toBe('AE|C-101|HL7_MESSAGE_INVALID');
    expect(await sender.send('nothing of the kind\r')).toBe('AE||HL7_MESSAGE_INVALID');
    sender.close();
  });

  it('tells the survivor of a merge, then the merge', async () => {
    const sender = await listen();
    expect(await sender.send(messageOf(ann, 'A40', 'M-900'))).toBe('AA|C-101');
    expect(taken).toEqual([
      expect.objectContaining({ kind: 'record' }),
      { kind: 'change', op: 'merge', key: 'M-900', otherKey: 'M-101', place: 'message' },
    ]);
    sender.close();
  });

  it('answers AE when one of the two things that a message tells was dead-lettered', async () => {
    receipt = () => Promise.resolve(taken.length === 2 ? { kind: 'dead-lettered', code: 'X' } : { kind: 'done' });
    const sender = await listen();
    expect(await sender.send(messageOf(ann, 'A40', 'M-900'))).toBe('AE|C-101|X');
    sender.close();
  });

  it('refuses a message that lacks the key of the other record', async () => {
    const sender = await listen();
    expect(await sender.send(messageOf(ann, 'A37'))).toBe('AE|C-101|HL7_MESSAGE_INVALID');
    expect(await sender.send(messageOf(ann, 'A40'))).toBe('AE|C-101|HL7_MESSAGE_INVALID');
    sender.close();
  });

  it('refuses other messages, other character sets and bytes that are no text', async () => {
    const sender = await listen();
    expect(await sender.send(messageOf(ann, 'A01'))).toBe('AR|C-101|HL7_MESSAGE_UNSUPPORTED');
    expect(await sender.send(messageOf(ann).replace('UNICODE UTF-8', 'GB 18030-2000'))).toBe(
      'AR|C-101|HL7_MESSAGE_UNSUPPORTED',
    );
    const bytes = toFrame(messageOf(ann));
    bytes[bytes.indexOf('Canary')] = 0xff;
    expect(await sender.write(bytes).answer()).toBe('AE|C-101|ENCODING_WRONG');
    sender.close();
  });

  it('refuses a message that is too large and hangs up', async () => {
    const sender = await listen();
    expect(await sender.send(messageOf({ ...ann, given: 'A'.repeat(10_000_000) }))).toBe('AR|C-101|FIELD_TOO_LARGE');
    expect(await sender.answer()).toBe('closed');
    expect(taken[0]).toMatchObject({ kind: 'bad', code: 'FIELD_TOO_LARGE' });
  });

  it('hangs up on a silent client and on one that never ends its message', async () => {
    const silent = await listen({ idleMs: 100 });
    expect(await silent.answer()).toBe('closed');
    await close?.();
    const slow = await listen({ messageMs: 150 });
    const drip = setInterval(() => slow.write(Buffer.from('x')), 20);
    slow.write(Buffer.of(0x0b));
    expect(await slow.answer()).toBe('closed');
    clearInterval(drip);
  });

  it('answers nothing of a person back', async () => {
    receipt = () => Promise.resolve({ kind: 'dead-lettered', code: 'DATE_INVALID' });
    const sender = await listen();
    let all = '';
    sender.socket.on('data', (bytes) => (all += bytes.toString()));
    await sender.send(messageOf(ann));
    expect(all).not.toMatch(/canary|M-101/i);
    sender.close();
  });

  it('sends a merge and the end of the retired record', async () => {
    let port = 0;
    const people = [ann, { ...ann, key: 'M-102' }];
    const source: SourceUnderTest = {
      ...openSource(),
      async sendAll(at) {
        port = at;
        const sender = new Sender(port);
        for (const person of people) await sender.send(messageOf(person, 'A28'));
        const answers = [
          await sender.send(messageOf(ann, 'A40', 'M-102')),
          await sender.send(messageOf(ann, 'A40', 'M-102')),
        ];
        sender.close();
        return answers.every((answer) => answer.startsWith('AA|'));
      },
    };
    const bench = new Bench(source);
    expect((await bench.run()).status).toMatchObject({ read: 6, sent: 4, unchanged: 3 });
    const [survivor, retired, merge, end] = bench.sender.items.map(({ agencyRecord }) => agencyRecord);
    expect(merge).toMatchObject({ op: 'merge', recordHandle: survivor?.recordHandle, retired: retired?.recordHandle });
    expect(end).toMatchObject({ op: 'delete', recordHandle: retired?.recordHandle });
    await bench.stop();
  });

  it.each([
    { file: 'messages.hl7', read: ['record', 'record', 'record', 'record', 'change'] },
    {
      file: 'bad-messages.hl7',
      read: [
        'record',
        'HL7_MESSAGE_UNSUPPORTED',
        'HL7_MESSAGE_INVALID',
        'HL7_MESSAGE_UNSUPPORTED',
        'HL7_MESSAGE_INVALID',
        'record',
        'ENCODING_WRONG',
      ],
    },
  ])('reads $file for a preview', async ({ file, read }) => {
    const items: SourceItem[] = [];
    for await (const item of create({}).readFile(join(import.meta.dirname, 'fixtures', file))) items.push(item);
    expect(items.map((item) => (item.kind === 'bad' ? item.code : item.kind))).toEqual(read);
  });
});
