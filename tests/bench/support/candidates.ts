import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { ChildServer } from '../../support/child-server.ts';
import { freePort, ProcessServer } from '../../support/process-server.ts';
import { TestBrowser } from '../../support/test-browser.ts';
import { tokenOf } from '../../support/test-server.ts';

/** Where editors of one room connect. */
export interface RoomAddress {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server under measurement, in a process of its own, with a folder of its own. */
export interface RunningCandidate {
  openRoom(index: number): Promise<RoomAddress>;
  cpuMs(): number;
  stop(): Promise<void>;
}

export interface Candidate {
  readonly name: string;
  start(): Promise<RunningCandidate>;
}

/** Ours as it runs in production: SQLite, every check, only the rates of one person are not limited. */
const capCommun: Candidate = {
  name: 'cap-commun',
  async start() {
    const server = await ProcessServer.start({ env: { MAX_CLIENTS_PER_BOARD: '1000' } });
    const browser = new TestBrowser(server.url);
    return {
      cpuMs: () => server.cpuMs(),
      stop: () => server.remove(),
      async openRoom() {
        const answer = await browser.post('/api/boards', { title: 'Plan' });
        if (answer.status !== 201) throw new Error(`no board: ${answer.status} ${await answer.text()}`);
        const { id, links } = (await answer.json()) as CreateBoardResponse;
        const headers = { authorization: `Bearer ${tokenOf(links.partnerA)}` };
        return { url: `${server.url.replace('http', 'ws')}/sync/${id}`, headers };
      },
    };
  },
};

/** The reference server of y-websocket, with its own persistence. */
const yWebsocketServer: Candidate = {
  name: '@y/websocket-server + LevelDB',
  async start() {
    const folder = mkdtempSync(join(tmpdir(), 'cap-commun-peer-'));
    const port = await freePort();
    const server = await ChildServer.start({
      args: ['tests/node_modules/@y/websocket-server/src/server.js'],
      env: { HOST: '127.0.0.1', PORT: String(port), YPERSISTENCE: join(folder, 'level') },
      addressIn: (line) => (line.startsWith('running at') ? `http://127.0.0.1:${port}` : undefined),
    });
    return onPlainPaths(server, folder);
  },
};

/** What any server that sends one frame for each frame pays at least. */
const relay: Candidate = {
  name: 'bare ws relay',
  async start() {
    const server = await ChildServer.start({
      args: ['tests/bench/support/relay.ts'],
      env: {},
      addressIn: (line) => /^relay: (\S+)/.exec(line)?.[1],
    });
    return onPlainPaths(server);
  },
};

export const candidates: readonly Candidate[] = [capCommun, yWebsocketServer, relay];

function onPlainPaths(server: ChildServer, folder?: string): RunningCandidate {
  return {
    openRoom: async (index) => ({ url: `${server.url.replace('http', 'ws')}/room-${index}`, headers: {} }),
    cpuMs: () => server.cpuMs(),
    async stop() {
      await server.end('SIGKILL');
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}
