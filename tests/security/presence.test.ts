import { encodeAwareness, encodeAwarenessEntry } from '@cap-commun/server/rooms/frames';
import { parsePresence } from '@cap-commun/shared/protocol/presence';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RawPeer } from '../support/raw-peer.ts';
import type { OpenBoard } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const MALLORY = 4_545;

describe('hands of somebody hostile', () => {
  let server: TestServer;
  let board: TestBoard;
  let victim: OpenBoard;
  let witness: RawPeer;
  let hostile: RawPeer;

  beforeEach(async () => {
    // For the limits no time passes: what is left of a flood is what may come at once.
    const now = Date.now();
    server = await startTestServer({ store: 'memory', env: { RATE_LIMITS: 'on' }, now: () => now });
    board = await server.createBoard();
    victim = (await server.join(board, 'partnerA', 'Victim')).open(board.id);
    witness = await new RawPeer((await server.join(board, 'viewer', 'Witness')).socket(board.id)).joined();
    hostile = await new RawPeer((await server.join(board, 'partnerB', 'Mallory')).socket(board.id)).joined();
    await victim.synced();
  });
  afterEach(async () => {
    victim.close();
    await server.close();
  });

  const statesOf = (client: number): (Record<string, unknown> | null)[] =>
    witness.presence().flatMap((entry) => (entry.client === client ? [entry.state] : []));

  /** A state as raw JSON, which no serializer would write. */
  const say = (client: number, state: string, clock = 1): void =>
    hostile.send(encodeAwareness([encodeAwarenessEntry(client, clock, state)]).payload);

  /** The victim's cursor still reaches the witness, on the connection it always had. */
  async function expectVictimSeen(): Promise<void> {
    const x = statesOf(victim.doc.clientID).length + 1;
    victim.provider.awareness.setLocalState({ cursor: { x, y: 0 } });
    await waitFor(
      () => statesOf(victim.doc.clientID).at(-1)?.cursor !== undefined && lastX() === x,
      "the victim's cursor",
    );
    expect(statesOf(victim.doc.clientID)).not.toContain(null);
    expect(victim.provider.wsconnected).toBe(true);
    expect(hostile.closed).toBeUndefined();
  }
  const lastX = (): unknown => (statesOf(victim.doc.clientID).at(-1)?.cursor as { x?: number } | null)?.x;

  it.each([
    ['a user of its own', '{"user":{"name":"Victim","role":"facilitator","slot":"A"},"n":1}'],
    ['two users', '{"user":1,"n":1,"user":{"name":"Victim","role":"facilitator"}}'],
    ['an inherited user', '{"__proto__":{"user":{"name":"Victim","role":"facilitator"}},"n":1}'],
    ['a constructor', '{"constructor":{"prototype":{"polluted":1}},"n":1}'],
  ])('[PR2] %s changes nothing of who it is', async (_what, state) => {
    say(MALLORY, state);
    await waitFor(() => statesOf(MALLORY).length > 0, 'the state');
    const seen = parsePresence(statesOf(MALLORY).at(-1));
    expect(seen?.user).toMatchObject({ name: 'Mallory', role: 'editor', slot: 'B' });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    await expectVictimSeen();
  });

  it('[PR2] speaks for one clientID: a crowd of cursors is not made by one socket', async () => {
    for (let client = MALLORY; client < MALLORY + 50; client += 1) say(client, '{"n":1}');
    say(MALLORY, '{"n":2}');
    await waitFor(() => statesOf(MALLORY).at(-1)?.n === 2, 'the last state');
    const others = witness.presence().filter(({ client }) => client !== victim.doc.clientID);
    expect(new Set(others.map(({ client }) => client))).toEqual(new Set([MALLORY]));
    await expectVictimSeen();
  });

  it('[PR3] a state made long, or that grows by being written again, closes nobody who would repeat it', async () => {
    const long = `{"n":"${'x'.repeat(16 * 1024)}"}`;
    const almost = `{"n":"${'x'.repeat(16 * 1024 - 10)}"}`;
    const growing = `{"n":[${'1e20,'.repeat(3_000)}1]}`;
    for (const state of [long, almost, growing]) say(MALLORY, state);
    say(MALLORY, `{"n":"${'x'.repeat(15 * 1024)}"}`);
    say(MALLORY, '{"n":7}');
    await waitFor(() => statesOf(MALLORY).at(-1)?.n === 7, 'the state that is short');
    const longest = Math.max(...statesOf(MALLORY).map((state) => JSON.stringify(state).length));
    expect(longest).toBeLessThanOrEqual(16 * 1024);
    await expectVictimSeen();
  });

  it('[PR5] a flood of moves costs the others no more than its share', async () => {
    for (let move = 1; move <= 3_000; move += 1) say(MALLORY, `{"n":${move}}`);
    await waitFor(() => statesOf(MALLORY).length > 0, 'a move');
    await expectVictimSeen();
    expect(statesOf(MALLORY).at(-1)?.n).toBe(120);
  });

  it('[PR5] a flood of long states is cut to its share of bytes', async () => {
    for (let move = 1; move <= 110; move += 1) say(MALLORY, `{"n":${move},"x":"${'x'.repeat(15_000)}"}`);
    await expectVictimSeen();
    expect(statesOf(MALLORY).at(-1)?.n).toBe(Math.ceil((512 * 1024) / 15_020));
  });
});
