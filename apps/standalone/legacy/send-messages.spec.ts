import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { controlIdOf, fromFrames, toFrame } from './mllp-frames.ts';
import { sendMessages } from './send-messages.ts';

/** What the receiver does with a message, the first time and later times it sees it. */
type Behaviour = (socket: Socket, control: string, time: number) => void;

const acknowledge = (socket: Socket, control: string, code: string, error = ''): void => {
  socket.write(toFrame(`MSH|^~\\&|HUB|SIGNPOST|PAS|HEALTH|20261101||ACK|1|P|2.4\rMSA|${code}|${control}|${error}\r`));
};

describe('sendMessages', () => {
  let server: Server | undefined;
  let seen: string[] = [];
  const sockets = new Set<Socket>();

  async function receiver(behaviour: Behaviour, port = 0): Promise<number> {
    seen = port === 0 ? [] : seen;
    server = createServer((socket) => {
      sockets.add(socket);
      let pending = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        const { messages, rest } = fromFrames(Buffer.concat([pending, chunk]));
        pending = Buffer.from(rest);
        for (const message of messages) {
          const control = controlIdOf(message);
          seen.push(control);
          behaviour(socket, control, seen.filter((one) => one === control).length);
        }
      });
    });
    await new Promise<void>((listening) => server?.listen(port, '127.0.0.1', () => listening()));
    return (server.address() as AddressInfo).port;
  }

  async function stop(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await new Promise((closed) => server?.close(closed) ?? closed(undefined));
    server = undefined;
  }
  afterEach(() => stop());

  const messages = ['1', '2', '3'].map(
    (control) => `MSH|^~\\&|PAS|HEALTH|SIGNPOST|HUB|2026||ADT^A28|${control}|P|2.4\rPID|1\r`,
  );
  const host = '127.0.0.1';

  it('sends one at a time, each after the acknowledgement of the one before', async () => {
    let open = 0;
    let most = 0;
    const port = await receiver((socket, control) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open -= 1;
        acknowledge(socket, control, 'AA');
      }, 10);
    });
    const done: number[] = [];
    const report = await sendMessages(messages, { host, port, onAcknowledged: (count) => done.push(count) });
    expect(report).toEqual({ accepted: 3, refused: [], repeated: 0, unsent: 0 });
    expect([seen, done, most]).toEqual([['1', '2', '3'], [1, 2, 3], 1]);
  });

  it('sends on several connections at once, and those of one record in their order', async () => {
    const about = (control: string, key: string, retired = ''): string =>
      `MSH|^~\\&|PAS|HEALTH|SIGNPOST|HUB|2026||ADT^A28|${control}|P|2.4\rPID|1||${key}^^^HEALTH^MR~943^^^NHS^NH\r${retired && `MRG|${retired}^^^HEALTH^MR\r`}`;
    const own = [
      about('1', 'A'),
      about('2', 'B'),
      about('3', 'A'),
      about('4', 'C'),
      about('5', 'C', 'B'),
      about('6', 'D'),
    ];
    const heard: string[] = [];
    let open = 0;
    let most = 0;
    const port = await receiver((socket, control) => {
      heard.push(`${control} came`);
      most = Math.max(most, ++open);
      // The first takes longest: what may not overtake it would.
      setTimeout(
        () => {
          open -= 1;
          heard.push(`${control} answered`);
          acknowledge(socket, control, 'AA');
        },
        60 / Number(control),
      );
    });
    const report = await sendMessages(own, { host, port, connections: 4 });
    expect(report).toEqual({ accepted: 6, refused: [], repeated: 0, unsent: 0 });
    expect(most).toBeGreaterThan(1);
    const inOrder = [
      ['1', '3'],
      ['4', '5'],
      ['2', '5'],
    ] as const;
    for (const [first, second] of inOrder)
      expect(heard.indexOf(`${first} answered`)).toBeLessThan(heard.indexOf(`${second} came`));
    expect([...seen].sort()).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('repeats what the receiver could not take for now, and loses nothing', async () => {
    const port = await receiver((socket, control, time) =>
      time < 3 && control === '2'
        ? acknowledge(socket, control, 'AR', 'HUB_UNREACHABLE')
        : acknowledge(socket, control, 'AA'),
    );
    const report = await sendMessages(messages, { host, port, retryMs: 30 });
    expect(report).toEqual({ accepted: 3, refused: [], repeated: 2, unsent: 0 });
    expect(seen).toEqual(['1', '2', '2', '2', '3']);
  });

  it('writes AE and AR down and goes on', async () => {
    const port = await receiver((socket, control) =>
      acknowledge(socket, control, { '1': 'AE', '2': 'AR' }[control] ?? 'AA'),
    );
    expect(await sendMessages(messages, { host, port })).toEqual({
      accepted: 1,
      refused: [
        { control: '1', code: 'AE' },
        { control: '2', code: 'AR' },
      ],
      repeated: 0,
      unsent: 0,
    });
  });

  it('repeats a message when the connection is lost before its acknowledgement', async () => {
    const port = await receiver((socket, control, time) => {
      if (control === '2' && time === 1) socket.destroy();
      else acknowledge(socket, control, 'AA');
    });
    expect(await sendMessages(messages, { host, port })).toMatchObject({ accepted: 3, repeated: 1 });
    expect(seen).toEqual(['1', '2', '2', '3']);
  });

  it('repeats a message whose acknowledgement does not come in time, and ignores a late one of another', async () => {
    const port = await receiver((socket, control, time) => {
      if (control === '2') acknowledge(socket, '1', 'AR');
      if (control !== '2' || time > 1) acknowledge(socket, control, 'AA');
    });
    expect(await sendMessages(messages, { host, port, ackTimeoutMs: 50 })).toMatchObject({
      accepted: 3,
      refused: [],
      repeated: 1,
    });
  });

  it('waits for a receiver that was killed and is started again', async () => {
    const port = await receiver((socket, control) =>
      control === '2' ? void stop() : acknowledge(socket, control, 'AA'),
    );
    const report = sendMessages(messages, { host, port, retryMs: 50 });
    while (server) await new Promise((later) => setTimeout(later, 10));
    await receiver((socket, control) => acknowledge(socket, control, 'AA'), port);
    expect(await report).toMatchObject({ accepted: 3, unsent: 0 });
    expect(seen.filter((control) => control === '1')).toHaveLength(1);
  });

  it('ends when it is told to, and says what was not sent', async () => {
    const port = await receiver((socket, control) => control === '1' && acknowledge(socket, control, 'AA'));
    const ending = new AbortController();
    const report = sendMessages(messages, { host, port, signal: ending.signal });
    while (seen.length < 2) await new Promise((later) => setTimeout(later, 5));
    ending.abort();
    expect(await report).toEqual({ accepted: 1, refused: [], repeated: 0, unsent: 2 });
  });

  it('puts an acknowledgement together that comes in pieces', async () => {
    const port = await receiver((socket, control) => {
      const frame = toFrame(`MSH|^~\\&|HUB\rMSA|AA|${control}\r`);
      socket.write(frame.subarray(0, 9));
      setTimeout(() => socket.write(frame.subarray(9)), 5);
    });
    expect(await sendMessages(messages, { host, port })).toMatchObject({ accepted: 3, repeated: 0 });
  });
});
