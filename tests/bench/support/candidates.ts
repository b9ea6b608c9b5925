import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { encodeHello, PROTOCOL_VERSION } from '@cap-commun/shared/protocol/messages';
import * as encoding from 'lib0/encoding';
import { ProcessServer } from '../../support/process-server.ts';
import { TestBrowser } from '../../support/test-browser.ts';
import { tokenOf } from '../../support/test-server.ts';
import { PeerProcess } from './peer-process.ts';

/** Where editors of one room connect, the same over all lives of the server. */
export interface RoomAddress {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What each connection says first. */
  readonly greeting: readonly Uint8Array[];
  /** What stands before every y-websocket message, both ways. */
  readonly prefix: Uint8Array;
}

/** A server under measurement, in a process of its own, with a folder of its own. */
export interface RunningCandidate {
  openRoom(index: number): Promise<RoomAddress>;
  readonly pid: number | undefined;
  /** Processor time of this life so far, all threads, in milliseconds. */
  cpuMs(): number;
  /** kill -9, or a polite end that lets it store what it has. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  startAgain(): Promise<void>;
  /** Ends it and deletes its data. */
  remove(): Promise<void>;
}

export interface Candidate {
  readonly name: string;
  /** Whether it keeps anything. */
  readonly isStore: boolean;
  start(): Promise<RunningCandidate>;
}

const NOTHING = new Uint8Array();

/**
 * Ours as it runs in production: SQLite with a sync a commit, every check, acknowledgements asked for by every client.
 * Only what one address may ask for is not limited, since here one address is everybody.
 */
const capCommun: Candidate = {
  name: 'cap-commun',
  isStore: true,
  async start() {
    const server = await ProcessServer.start({
      env: { MAX_CLIENTS_PER_BOARD: '1000', MAX_CONNECTIONS_PER_PERSON: '1000' },
    });
    const browser = new TestBrowser(server.url);
    return {
      get pid() {
        return server.pid;
      },
      cpuMs: () => server.cpuMs(),
      end: async (signal) => {
        await (signal === 'SIGKILL' ? server.kill() : server.stop());
      },
      startAgain: () => server.startAgain(),
      remove: () => server.remove(),
      async openRoom() {
        const answer = await browser.post('/api/boards', { title: 'Plan' });
        if (answer.status !== 201) throw new Error(`no board: ${answer.status} ${await answer.text()}`);
        const { id, links } = (await answer.json()) as CreateBoardResponse;
        return {
          url: `${server.url.replace('http', 'ws')}/sync/${id}`,
          headers: { authorization: `Bearer ${tokenOf(links.partnerA)}` },
          greeting: [encodeHello({ version: PROTOCOL_VERSION, wantsAcks: true })],
          prefix: NOTHING,
        };
      },
    };
  },
};

/** The reference server of y-websocket, with its own persistence. */
const yWebsocketServer: Candidate = {
  name: '@y/websocket-server + LevelDB',
  isStore: true,
  start: () =>
    startPeer(
      {
        args: ['tests/node_modules/@y/websocket-server/src/server.js'],
        env: (folder) => ({ YPERSISTENCE: folder }),
        listens: 'running at',
      },
      (room) => ({ path: room, greeting: [], prefix: NOTHING }),
    ),
};

const hocuspocus: Candidate = {
  name: '@hocuspocus/server + SQLite',
  isStore: true,
  start: () =>
    startPeer(
      {
        args: ['tests/bench/support/peers/hocuspocus.ts'],
        env: (folder) => ({ DATABASE: `${folder}/documents.sqlite` }),
        listens: 'hocuspocus:',
      },
      (room) => {
        const name = written((encoder) => encoding.writeVarString(encoder, room));
        // Its protocol opens with a token (type 2, kind 0), which nothing asks for here.
        const token = written((encoder) => {
          encoding.writeUint8Array(encoder, name);
          for (const type of [2, 0]) encoding.writeVarUint(encoder, type);
          encoding.writeVarString(encoder, 'none');
        });
        return { path: '', greeting: [token], prefix: name };
      },
    ),
};

/** What any server that sends one frame for each frame pays at least. */
const relay: Candidate = {
  name: 'bare ws relay',
  isStore: false,
  start: () =>
    startPeer(
      { args: ['tests/bench/support/peers/relay.ts'], env: () => ({}), listens: 'relay:' },
      (room) => ({ path: room, greeting: [], prefix: NOTHING }),
    ),
};

/** Ours first: the others are what it is compared with. */
export const candidates: readonly Candidate[] = [capCommun, yWebsocketServer, hocuspocus, relay];

async function startPeer(
  options: Parameters<typeof PeerProcess.start>[0],
  dialect: (room: string) => Pick<RoomAddress, 'greeting' | 'prefix'> & { readonly path: string },
): Promise<RunningCandidate> {
  const peer = await PeerProcess.start(options);
  return {
    get pid() {
      return peer.pid;
    },
    cpuMs: () => peer.cpuMs(),
    end: (signal) => peer.end(signal),
    startAgain: () => peer.startAgain(),
    remove: () => peer.remove(),
    async openRoom(index) {
      const { path, greeting, prefix } = dialect(`room-${index}`);
      return { url: `${peer.url.replace('http', 'ws')}/${path}`, headers: {}, greeting, prefix };
    },
  };
}

function written(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}
