import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { COMMAND_TYPES, type CommandType, encodeCommand } from '@cap-commun/shared/protocol/commands';
import {
  encodeBeat,
  encodeDurable,
  encodeHello,
  encodeRefused,
  MESSAGE,
  PROTOCOL_VERSION,
  REFUSAL,
  SYNC,
} from '@cap-commun/shared/protocol/messages';
import * as decoding from 'lib0/decoding';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { presenceFrame, RawPeer, syncFrame } from '../support/raw-peer.ts';
import { TRANSPORTS, type Transport } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { ALLOWED, CAST, castAs, UNKNOWN_BOARD, type Who } from './role-matrix-cast.ts';

const CLIENT = 7_001;
const KEY = 'by-the-frame';
const COMMAND_ID = 42;

/** What became of a frame: what came back (beats and others' doings left out), and what others can see of it. */
interface Outcome {
  readonly answers: readonly number[];
  readonly isStored: boolean;
  readonly isShown: boolean;
  readonly refusal?: number;
}

const NOTHING: Outcome = { answers: [], isStored: false, isShown: false };
const STORED: Outcome = { ...NOTHING, answers: [MESSAGE.durable], isStored: true };
const REFUSED: Outcome = { ...NOTHING, answers: [MESSAGE.refused], refusal: REFUSAL.readOnly };

interface Row {
  readonly frame: () => Uint8Array;
  readonly writer: Outcome;
  readonly viewer: Outcome;
}

const same = (frame: () => Uint8Array, outcome: Outcome): Row => ({
  frame,
  writer: outcome,
  viewer: outcome,
});
const ignored = (type: number, ...rest: number[]): Row => same(() => Uint8Array.of(type, ...rest), NOTHING);
const answered = (...answers: number[]): Outcome => ({ ...NOTHING, answers });

/** Bodies that each command's parser takes; whoever may not is told so before anything is looked up. */
const BODIES: Readonly<Record<CommandType, Record<string, unknown>>> = {
  sign: { subject: { kind: 'split', risk: 'r', opportunity: 'o' }, content: {} },
  withdraw: { subject: { kind: 'split', risk: 'r', opportunity: 'o' } },
  comment: { thread: 't-1', comment: 'c-1', target: { card: 'a-1' }, text: 'Bonjour' },
  reply: { thread: 't-1', comment: 'c-2', text: 'Bonjour' },
  'edit-comment': { thread: 't-1', comment: 'c-1', text: 'Bonjour' },
  'delete-comment': { thread: 't-1', comment: 'c-1' },
  'resolve-thread': { thread: 't-1', isResolved: true },
  'decide-thread': { thread: 't-1', decision: 'd-1' },
  'mark-read': { threads: { 't-1': 1 } },
  session: { act: { kind: 'pause', session: 's', from: 0 } },
};

const command = (type: string, body: object): Row =>
  same(() => encodeCommand(COMMAND_ID, { type, ...body } as never), answered(MESSAGE.commandResult));

/** Every message of the protocol, and every kind of it: one that has no row fails below. */
const ROWS: Readonly<Record<keyof typeof MESSAGE | 'unknown', Readonly<Record<string, Row>>>> = {
  sync: {
    step1: same(() => syncFrame(SYNC.step1, Uint8Array.of(0)), answered(MESSAGE.sync)),
    step2: { frame: () => syncFrame(SYNC.step2, update()), writer: STORED, viewer: NOTHING },
    update: { frame: () => syncFrame(SYNC.update, update()), writer: STORED, viewer: REFUSED },
  },
  awareness: { own: same(presence, { ...NOTHING, isShown: true }) },
  auth: { denied: ignored(MESSAGE.auth, 0, 1, 120) },
  queryAwareness: { query: same(() => Uint8Array.of(MESSAGE.queryAwareness), answered(MESSAGE.awareness)) },
  hello: { again: same(() => encodeHello({ version: PROTOCOL_VERSION, wantsAcks: true }), NOTHING) },
  durable: { forged: same(() => encodeDurable(99), NOTHING) },
  refused: { forged: same(() => encodeRefused({ code: 1, frame: 1 }), NOTHING) },
  beat: { forged: same(() => encodeBeat(1), NOTHING) },
  state: { forged: ignored(MESSAGE.state, 1, 2, 3) },
  command: {
    ...Object.fromEntries(COMMAND_TYPES.map((type) => [type, command(type, BODIES[type])])),
    unknown: command('of-tomorrow', {}),
  },
  commandResult: { forged: ignored(MESSAGE.commandResult, COMMAND_ID, 2, 123, 125) },
  unknown: { message: ignored(99, 1, 2, 3) },
};

const frames = Object.entries(ROWS).flatMap(([message, kinds]) =>
  Object.entries(kinds).map(([kind, row]) => ({ message, kind, row })),
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ store: 'memory' });
});
afterAll(() => server.close());

it('[SY2] has a row for each message of the protocol', () => {
  expect(Object.keys(ROWS).sort()).toEqual([...Object.keys(MESSAGE), 'unknown'].sort());
  expect(Object.keys(ROWS.sync).sort()).toEqual(Object.keys(SYNC).sort());
  expect(Object.keys(ROWS.command)).toEqual([...COMMAND_TYPES, 'unknown']);
});

describe.each(TRANSPORTS)('every role with every frame over a %s', (transport) => {
  const members = CAST.filter((who) => ALLOWED.members.includes(who));
  const cells = members.flatMap((who) => frames.map((frame) => ({ who, ...frame })));
  it.each(cells)('[AC1] [SY2] $message $kind by $who', async ({ who, row }) => {
    const board = await server.createBoard();
    const expected = ALLOWED.writers.includes(who) ? row.writer : row.viewer;
    expect(await outcomeOf(who, board, row.frame(), transport)).toEqual(expected);
  });

  const others = CAST.filter((who) => !ALLOWED.members.includes(who));
  it.each(others)('[AC3] %s is sent nothing and changes nothing, whatever they send', async (who) => {
    const board = await server.createBoard();
    const browser = await castAs(who, server, board);
    const peer = new RawPeer(browser.raw(board.id, transport));
    await peer.open();
    for (const { row } of frames) if (!peer.closed) peer.send(row.frame());
    const wasMember = who === 'revoked' || who === 'removed';
    await peer.closedBy(wasMember ? CLOSE.revoked.code : CLOSE.notAvailable.code);
    expect(peer.frames).toEqual([]);
    const file = await (await board.creator.get(`/api/boards/${board.id}`)).text();
    expect(file).not.toContain(KEY);
    const unknown = new RawPeer(browser.raw(UNKNOWN_BOARD, transport));
    await unknown.closedBy(CLOSE.notAvailable.code);
  });
});

/** Sends one frame from a connection that has settled, between two hellos whose answers mark the time. */
async function outcomeOf(
  who: Who,
  board: TestBoard,
  frame: Uint8Array,
  transport: Transport,
): Promise<Outcome> {
  const browser = await castAs(who, server, board);
  const watcher = await new RawPeer(board.creator.socket(board.id)).joined();
  watcher.sendPresence(9_001, { cursor: null });
  const peer = await new RawPeer(browser.raw(board.id, transport)).joined();
  peer.hello();
  const { hub } = server.running.services;
  const isWriter = ALLOWED.writers.includes(who);
  // So that an update by a writer is taken by itself, and later acknowledgements are the frame's.
  if (isWriter) peer.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
  await settled(peer);
  if (isWriter) await waitFor(() => peer.acks().length > 0, 'the acknowledgement of the difference');
  await hub.flush();
  await waitFor(() => peer.presence().some(({ client }) => client === 9_001), 'the watcher');
  // Who joined while the watcher was being shown sees it twice: with all who are here, and with the next tick.
  await hub.flush();
  await settled(peer);
  const before = peer.frames.length;
  peer.send(frame);
  await settled(peer);
  await hub.flush();
  // A command is answered in its own time; anything else has been by now.
  if (frame[0] === MESSAGE.command) await waitFor(() => typesOf(peer, before).length > 0, 'an answer');
  await settled(peer);
  expect(peer.closed).toBeUndefined();
  const refusal = peer.refusals().at(-1)?.code;
  const stored = new Y.Doc();
  Y.applyUpdate(stored, (await hub.room(board.id))?.encode() ?? Uint8Array.of(0, 0));
  watcher.send(Uint8Array.of(MESSAGE.queryAwareness));
  await settled(watcher);
  const outcome = {
    answers: [...new Set(typesOf(peer, before))],
    isStored: stored.getMap('cards').has(KEY),
    isShown: watcher.presence().some(({ client }) => client === CLIENT),
    ...(refusal === undefined ? {} : { refusal }),
  };
  peer.close();
  watcher.close();
  return outcome;
}

/** Types of what has come since, without what the server says by itself. */
function typesOf(peer: RawPeer, since: number): number[] {
  const types = peer.frames.slice(since).map((frame) => decoding.readVarUint(decoding.createDecoder(frame)));
  return types.filter((type) => type !== MESSAGE.beat && type !== MESSAGE.state);
}

/** More than the beats that come by themselves while one waits, even for ten seconds. */
const HELLOS = 5;

/** Resolves when everything sent before has been handled: of some hellos behind it, the first was answered. */
async function settled(peer: RawPeer): Promise<void> {
  const enough = peer.beats().length + HELLOS;
  for (let hello = 0; hello < HELLOS; hello += 1) peer.hello();
  await waitFor(() => peer.beats().length >= enough || peer.closed !== undefined, 'the answers to hello');
}

function update(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = CLIENT;
  doc.getMap('cards').set(KEY, 1);
  return Y.encodeStateAsUpdate(doc);
}

function presence(): Uint8Array {
  return presenceFrame([{ client: CLIENT, clock: 1, state: { cursor: { x: 1, y: 1 } } }]);
}
