import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const CRLF = '\r\n';

describe('connections that no library makes', () => {
  let server: TestServer;
  let board: TestBoard;
  beforeAll(async () => {
    server = await startTestServer({ store: 'memory' });
    board = await server.createBoard();
  });
  afterAll(() => server.close());

  /** Sends lines, then bytes once the upgrade is through; gives what came back when the server hung up. */
  async function exchange(lines: readonly string[], ...bytes: readonly Buffer[]): Promise<string> {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    let isOver = false;
    socket.on('error', () => {});
    socket.on('close', () => {
      isOver = true;
    });
    socket.on('data', (data) => {
      if (answer === '') for (const each of bytes) socket.write(each);
      answer += data.toString('latin1');
    });
    socket.write([...lines, '', ''].join(CRLF));
    await waitFor(() => isOver || (bytes.length === 0 && answer !== ''), 'an answer');
    socket.destroy();
    return answer;
  }

  const upgrade = (): string[] => [
    `GET /sync/${board.id} HTTP/1.1`,
    `Host: ${new URL(server.url).host}`,
    `Origin: ${server.url}`,
    `Cookie: ${board.creator.cookie}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ];

  it.each([
    ['reserved bits', Buffer.from([0xf2, 0x80, 0, 0, 0, 0])],
    ['a frame without mask', Buffer.from([0x82, 0x01, 0x00])],
    ['an unknown opcode', Buffer.from([0x8b, 0x80, 0, 0, 0, 0])],
    ['a length of 2^63', Buffer.from([0x82, 0xff, 0x7f, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0])],
    ['a text frame that is no UTF-8', Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xff, 0xff])],
    ['HTTP after the upgrade', Buffer.from(`GET / HTTP/1.1${CRLF}${CRLF}`)],
  ])('[RM2] %s end that connection and nothing else', async (_what, bytes) => {
    expect(await exchange(upgrade(), bytes)).toContain('101 Switching Protocols');
    expect((await server.browser().get('/readyz')).status).toBe(200);
    const page = board.creator.open(board.id);
    await page.synced();
    page.close();
  });

  it('[HT12] an upgrade to something else than WebSocket is answered', async () => {
    const host = `Host: ${new URL(server.url).host}`;
    const answer = await exchange(['GET /healthz HTTP/1.1', host, 'Connection: Upgrade', 'Upgrade: h2c']);
    expect(answer).toContain('200 OK');
  });

  it('[HT12] a WebSocket where there is none is answered', async () => {
    const [, ...headers] = upgrade();
    expect(await exchange(['GET /nowhere HTTP/1.1', ...headers])).toContain('404');
  });
});
