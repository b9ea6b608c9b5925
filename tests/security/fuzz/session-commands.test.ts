import { COMMAND_FAILURES } from '@cap-commun/shared/protocol/commands';
import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../support/random.ts';
import { RawPeer } from '../../support/raw-peer.ts';
import { startTestServer, type TestBoard, type TestServer } from '../../support/test-server.ts';
import { waitFor } from '../../support/wait-for.ts';
import { WorkshopPage } from '../../support/workshop-page.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_130);
const COMMANDS = process.env.SOAK === '1' ? 20_000 : 600;
const recipe = RECIPES['vision-commune'];

let server: TestServer;
let board: TestBoard;
beforeAll(async () => {
  server = await startTestServer({ store: 'memory' });
  board = await server.createBoard();
});
afterAll(() => server.close());

/** Values that stand where another kind of value belongs. */
function awkward(random: Random): unknown {
  return random.pick<unknown>([
    null,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '',
    '__proto__',
    'constructor',
    'x'.repeat(500),
    [],
    {},
    { kind: 'next' },
    true,
    '\u202e',
    { __proto__: { polluted: 1 } },
  ]);
}

function anyAct(random: Random, session: string): Record<string, unknown> {
  const number = () => random.between(0, 8);
  const acts: readonly (() => Record<string, unknown>)[] = [
    () => ({ kind: 'prepare', recipe }),
    () => ({ kind: 'start', session: null, recipe }),
    () => ({ kind: 'edit', session, recipe: { ...recipe, steps: recipe.steps.slice(number()) } }),
    () => ({ kind: 'next', session, from: number(), to: number() }),
    () => ({ kind: 'back', session, from: number(), to: number(), acceptsLoss: random.chance(0.5) }),
    () => ({ kind: 'pause', session, from: number() }),
    () => ({ kind: 'resume', session, from: number() }),
    () => ({ kind: 'add-time', session, from: number(), seconds: random.between(0, 9_999) }),
    () => ({ kind: 'spotlight', session, card: 'n-1' }),
    () => ({ kind: 'close-vote', session, from: number() }),
    () => ({ kind: 'take-over', session }),
    () => ({ kind: 'close', session, acceptsLoss: random.chance(0.5) }),
    () => ({ kind: 'reopen', session }),
    () => ({ kind: 'vote', session, card: random.pick(['n-1', '__proto__']), dots: random.between(-3, 40) }),
    () => ({ kind: 'done', session, from: number(), isDone: true }),
    () => ({ kind: 'of-tomorrow', session }),
  ];
  const act = random.pick(acts)();
  if (random.chance(0.4)) act[random.pick(Object.keys(act))] = awkward(random);
  if (random.chance(0.1)) delete act[random.pick(Object.keys(act))];
  return act;
}

describe('session commands that no honest page sends', () => {
  it(`[SG9] [WK11] are each answered, and leave a session that everybody can read (seed ${SEED})`, async () => {
    const random = new Random(SEED);

    const peers = await Promise.all(
      (['facilitator', 'facilitator', 'partnerA', 'viewer'] as const).map(async (link) => {
        const peer = await new RawPeer((await server.join(board, link)).socket(board.id)).joined();
        peer.hello();
        return peer;
      }),
    );
    const known: readonly string[] = COMMAND_FAILURES;
    const counts = new Map<string, number>();
    for (let id = 1; id <= COMMANDS; id += 1) {
      const peer = random.pick(peers);
      const current = await server.running.services.store.newestWorkshop(board.id);
      const act = anyAct(random, current?.id ?? 's');
      peer.sendCommand(id, { type: 'session', act });
      const answer = () => peer.commandResults().findLast((result) => result.id === id)?.result;
      await waitFor(() => answer() !== undefined, `an answer to ${JSON.stringify(act)}`, 60_000);
      const result = answer();
      const outcome = result?.ok ? 'ok' : (result?.code ?? '');
      expect(outcome === 'ok' || known.includes(outcome)).toBe(true);
      expect(outcome).not.toBe('unavailable');
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      for (const each of peers) each.frames.length = 0;
    }
    // Not all of it was refused at the door.
    expect(counts.get('ok') ?? 0).toBeGreaterThan(20);
    expect(counts.get('bad-command') ?? 0).toBeGreaterThan(20);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    for (const peer of peers) expect(peer.closed).toBeUndefined();
    const late = await WorkshopPage.open(await server.join(board, 'facilitator', 'Late'), board.id);
    await waitFor(() => late.view !== null, 'a session that can be read', 30_000);
    late.close();

    for (const peer of peers) peer.close();
  });
});
