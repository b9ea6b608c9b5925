import { connect, type Socket } from 'node:net';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import { afterEach, describe, expect, it } from 'vitest';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { startTestServer, type TestServer, type TestServerOptions } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const CONNECTIONS = process.env.SOAK ? 10_000 : 300;
const CRLF = '\r\n';

describe('floods', () => {
  let server: TestServer;
  afterEach(() => server.close());

  const start = async (options: TestServerOptions): Promise<void> => {
    server = await startTestServer({ store: 'memory', ...options });
  };

  /** A bare TCP connection, and what it was told. */
  function dial(): { socket: Socket; said: () => string; isOver: () => boolean } {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let [said, isOver] = ['', false];
    socket.on('error', () => {});
    socket.on('data', (data) => {
      said += data.toString('latin1');
    });
    socket.on('close', () => {
      isOver = true;
    });
    return { socket, said: () => said, isOver: () => isOver };
  }

  const upgradeLines = (board: string, headers: readonly string[]): string =>
    [
      `GET /sync/${board} HTTP/1.1`,
      `Host: ${new URL(server.url).host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
      '',
      '',
    ].join(CRLF);

  it('[LI1] who says nothing, or says it a letter at a time, is hung up on', async () => {
    await start({ env: { HEADERS_TIMEOUT_MS: '300' } });
    const [silent, slow] = [dial(), dial()];
    slow.socket.write(`GET /healthz HTTP/1.1${CRLF}X-Slow: `);
    const drip = setInterval(() => slow.socket.write('a'), 50);
    await waitFor(() => silent.isOver() && slow.isOver(), 'both to be hung up on');
    clearInterval(drip);
    expect(slow.said()).toContain('408 Request Timeout');
    expect((await server.browser().get('/healthz')).status).toBe(200);
  });

  it('[LI2] connections over the limit are refused, and taken again once others have gone', async () => {
    await start({ env: { MAX_CONNECTIONS: String(CONNECTIONS), MAX_CONNECTIONS_PER_ADDRESS: '1000000' } });
    const board = await server.createBoard();
    const honest = board.creator.open(board.id);
    await honest.synced();
    const headers = [`Origin: ${server.url}`];
    const idle = Array.from({ length: CONNECTIONS + 200 }, () => dial());
    for (const { socket } of idle) socket.write(upgradeLines('AAAAAAAAAAAAAAAAAAAAAA', headers));
    await waitFor(() => idle.every(({ said }) => said() !== ''), 'every one to be answered', 60_000);
    const refused = idle.filter(({ said }) => said().includes('503'));
    expect(refused.length).toBeGreaterThan(0);
    // Those who had no business here are told so, and gone soon after: not every slot is taken at the same time.
    expect(refused.length + idle.filter(({ said }) => said().includes('101')).length).toBe(idle.length);
    honest.doc.getMap('t').set('still', 'here');
    for (const { socket } of idle) socket.destroy();
    const again = board.creator.open(board.id);
    await waitFor(() => again.doc.getMap('t').get('still') === 'here', 'the board in a new connection');
    for (const page of [honest, again]) page.close();
  });

  it('[LI2] one address has its share, and another is not refused for it', async () => {
    await start({ env: { TRUST_PROXY: '1', MAX_CONNECTIONS_PER_ADDRESS: '3' } });
    const board = await server.createBoard();
    const from = (address: string): RawPeer =>
      new RawPeer(board.creator.socket(board.id, { ...board.creator.headers(), 'x-forwarded-for': address }));
    const office = ['192.0.2.1', '192.0.2.1', '192.0.2.1'].map(from);
    await Promise.all(office.map((peer) => peer.joined()));
    const fourth = from('192.0.2.1');
    await waitFor(() => fourth.closed !== undefined, 'the fourth to be refused');
    expect(fourth.closed?.code).toBe(1006);
    await from('192.0.2.2').joined();
    // IPv6: one visitor has a whole network of addresses.
    const network = ['2001:db8::1', '2001:db8::2', '2001:db8::3'].map(from);
    await Promise.all(network.map((peer) => peer.joined()));
    const next = from('2001:db8::4');
    await waitFor(() => next.closed !== undefined, 'the fourth of a network to be refused');
    office[0]?.close();
    await waitFor(() => office[0]?.closed !== undefined, 'one to leave');
    await from('192.0.2.1').joined();
    expect(office.slice(1).map(({ closed }) => closed)).toEqual([undefined, undefined]);
  });

  it('[LI2] one address keeps no more connections open than its share, whatever they carry', async () => {
    await start({ env: { MAX_CONNECTIONS_PER_ADDRESS: '1' } });
    const slow = Array.from({ length: 260 }, () => dial());
    const body = [
      'POST /api/session HTTP/1.1',
      `Host: ${new URL(server.url).host}`,
      'Content-Length: 900',
      '',
      '{',
    ];
    for (const { socket } of slow) socket.write(body.join(CRLF));
    await waitFor(
      () => slow.filter(({ isOver }) => isOver()).length >= 60,
      'those over the share to be hung up on',
    );
    for (const { socket } of slow) socket.destroy();
    await waitFor(() => slow.every(({ isOver }) => isOver()), 'all to be gone');
    const board = await server.createBoard();
    await new RawPeer(board.creator.socket(board.id)).joined();
  });

  it('[LI2] one browser opens no more than its share of a board', async () => {
    await start({ env: { MAX_CONNECTIONS_PER_PERSON: '2' } });
    const board = await server.createBoard();
    const greedy = await server.join(board, 'partnerA');
    for (const _ of [1, 2]) await new RawPeer(greedy.socket(board.id)).joined();
    await new RawPeer(greedy.socket(board.id)).closedBy(CLOSE.overloaded.code);
    const other = await new RawPeer((await server.join(board, 'partnerA')).socket(board.id)).joined();
    expect(other.closed).toBeUndefined();
  });

  it('[LI3] who was refused and does not go is cut off', async () => {
    await start({});
    const stubborn = dial();
    stubborn.socket.write(upgradeLines('AAAAAAAAAAAAAAAAAAAAAA', [`Origin: ${server.url}`]));
    await waitFor(() => stubborn.said().includes('not-available'), 'the reason');
    await waitFor(() => stubborn.isOver(), 'the end');
  });

  const withLimits = async (
    env: Readonly<Record<string, string>>,
  ): Promise<{ peer: RawPeer; expectOthersWell: () => Promise<void> }> => {
    await start({ env: { RATE_LIMITS: 'on', ...env } });
    const board = await server.createBoard();
    const [a, b] = [await server.join(board, 'partnerA'), await server.join(board, 'viewer')];
    const [writer, reader] = [a.open(board.id), b.open(board.id)];
    await Promise.all([writer.synced(), reader.synced()]);
    const peer = await new RawPeer((await server.join(board, 'partnerB')).socket(board.id)).joined();
    peer.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
    let round = 0;
    const expectOthersWell = async (): Promise<void> => {
      round += 1;
      writer.doc.getMap('t').set('round', round);
      await waitFor(() => reader.doc.getMap('t').get('round') === round, 'the edit at the reader');
      expect([writer.provider.wsconnected, reader.provider.wsconnected]).toEqual([true, true]);
    };
    return { peer, expectOthersWell };
  };

  it('[LI4] who asks for the board over and over is closed', async () => {
    const { peer, expectOthersWell } = await withLimits({});
    for (let again = 0; again < 40; again += 1) peer.send(syncFrame(SYNC.step1, Uint8Array.of(0)));
    await peer.closedBy(CLOSE.overloaded.code);
    expect(peer.syncFrames(SYNC.step2).length).toBeLessThanOrEqual(31);
    await expectOthersWell();
  });

  it('[LI4] who asks over and over who is there is closed', async () => {
    const { peer, expectOthersWell } = await withLimits({});
    for (let again = 0; again < 40; again += 1) peer.send(Uint8Array.of(MESSAGE.queryAwareness));
    await peer.closedBy(CLOSE.overloaded.code);
    await expectOthersWell();
  });

  it('[LI4] who talks without end is closed, whatever they say', async () => {
    const { peer, expectOthersWell } = await withLimits({ FRAMES_PER_SECOND: '100' });
    for (let again = 0; again < 1_500; again += 1) peer.send(Uint8Array.of(77, 1, 2, 3));
    await peer.closedBy(CLOSE.overloaded.code);
    await expectOthersWell();
  });

  it('[LI4] who writes too fast is told so and closed', async () => {
    const { peer, expectOthersWell } = await withLimits({ UPDATES_PER_SECOND: '10' });
    peer.hello();
    for (let again = 0; again < 150; again += 1) peer.sendUpdate(Uint8Array.of(0, 0));
    await peer.closedBy(CLOSE.overloaded.code);
    expect(peer.refusals().at(-1)?.code).toBe(5);
    await expectOthersWell();
  });
});
