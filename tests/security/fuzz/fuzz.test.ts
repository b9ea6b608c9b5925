import type { BoardLinks } from '@cap-commun/shared/http/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProcessServer } from '../../support/process-server.ts';
import { Random } from '../../support/random.ts';
import { TestBrowser } from '../../support/test-browser.ts';
import { readCorpus } from './corpus.ts';
import { FrameFuzzer } from './frame-fuzzer.ts';
import { HonestPair } from './honest-pair.ts';
import { attack, newToll } from './hostile-crowd.ts';

const FRAMES = Number(process.env.FUZZ_FRAMES ?? (process.env.SOAK ? 1_000_000 : 50_000));
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);
/** What hostile members manage to write stays on the board, so a fresh one is taken now and then. */
const FRAMES_A_BOARD = 10_000;
const SOCKETS_AT_ONCE = 6;
const TIMEOUT_MS = process.env.SOAK ? 3_600_000 : 300_000;

describe('fuzzed frames against the real server', { timeout: TIMEOUT_MS }, () => {
  let server: ProcessServer;
  beforeAll(async () => {
    // Disks are not what is on trial, and the memory store takes thousands of handshakes a second.
    server = await ProcessServer.start({ env: { STORE_URL: 'memory:' } });
  });
  afterAll(() => server.remove());

  const metrics = async (): Promise<(name: string) => number> => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  };

  it(`[LI5] ${FRAMES} of them (seed ${SEED}) close their senders and nobody else`, async () => {
    const corpus = readCorpus().map(({ frame }) => frame);
    const toll = newToll();
    const pid = server.pid;
    const before = await metrics();
    let [longestWork, longestDelay, edits] = [0, 0, 0];
    const seen = async (): Promise<number> => {
      const now = await metrics();
      longestWork = Math.max(longestWork, now('cap_work_max_seconds'));
      longestDelay = Math.max(longestDelay, now('cap_event_loop_max_seconds'));
      expect(now('cap_event_loop_stalls_total')).toBe(before('cap_event_loop_stalls_total'));
      return now('cap_frames_total') - before('cap_frames_total');
    };

    for (let board = 1; (await seen()) < FRAMES; board += 1) {
      const { id, honest, hostile, newcomer } = await newBoard(server.url);
      const pair = await HonestPair.open(id, honest);
      const crowds = Array.from({ length: SOCKETS_AT_ONCE }, (_, index) => {
        const random = new Random(SEED + board * SOCKETS_AT_ONCE + index);
        const fuzzer = new FrameFuzzer(random, corpus);
        return attack(
          { random, fuzzer, browsers: hostile, board: id, others: pair.known, toll },
          FRAMES_A_BOARD / SOCKETS_AT_ONCE,
        );
      });
      let isOver = false;
      const attacks = Promise.all(crowds).finally(() => {
        isOver = true;
      });
      while (!isOver) await pair.work();
      await attacks;
      expect(await pair.differences(newcomer)).toEqual([]);
      expect(pair.interruptions).toEqual([]);
      edits += pair.edits;
      pair.close();
    }

    expect(toll.unstated).toEqual([]);
    expect(server.pid).toBe(pid);
    console.log(
      `fuzz: ${await seen()} frames read (${toll.sent} sent), ${edits} honest edits, closes ${JSON.stringify(toll.closes)}, ` +
        `longest work ${(longestWork * 1000).toFixed(0)} ms, longest delay ${(longestDelay * 1000).toFixed(0)} ms`,
    );
  });
});

interface FuzzBoard {
  readonly id: string;
  readonly honest: readonly [TestBrowser, TestBrowser];
  readonly hostile: readonly TestBrowser[];
  readonly newcomer: TestBrowser;
}

async function newBoard(url: string): Promise<FuzzBoard> {
  const creator = new TestBrowser(url);
  const answer = await creator.post('/api/boards', { title: 'Fuzz' });
  const { id, links } = (await answer.json()) as { id: string; links: BoardLinks };
  const join = async (link: keyof BoardLinks): Promise<TestBrowser> => {
    const browser = new TestBrowser(url);
    const joined = await browser.post('/api/session', { token: links[link].split('#')[1], name: link });
    expect(joined.status).toBe(200);
    return browser;
  };
  const [a, b] = [await join('partnerA'), await join('partnerB')];
  // A viewer among them: its frames take another way.
  const hostile = [
    await join('partnerB'),
    await join('partnerA'),
    await join('partnerB'),
    await join('viewer'),
  ];
  return { id, honest: [a, b], hostile, newcomer: await join('viewer') };
}
