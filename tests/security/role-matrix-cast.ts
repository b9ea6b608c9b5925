import { hashSecret } from '@cap-commun/server/auth/cookies';
import { TestBrowser } from '../support/test-browser.ts';
import { type TestBoard, type TestServer, tokenOf } from '../support/test-server.ts';

/** Everybody who may ask for a board, by what they are to it. A `program` brings a link's token, and no cookie. */
export const CAST = [
  'facilitator',
  'partnerA',
  'partnerB',
  'viewer',
  'stranger',
  'outsider',
  'revoked',
  'removed',
  'expired',
  'program facilitator',
  'program partnerA',
  'program viewer',
  'program outsider',
  'program revoked',
  'program forged',
] as const;
export type Who = (typeof CAST)[number];

const FACILITATORS: readonly Who[] = ['facilitator', 'program facilitator'];
const WRITERS: readonly Who[] = [...FACILITATORS, 'partnerA', 'partnerB', 'program partnerA'];
const MEMBERS: readonly Who[] = [...WRITERS, 'viewer', 'program viewer'];

/** Who is let through, from the narrowest to the widest. */
export const ALLOWED = {
  facilitators: FACILITATORS,
  writers: WRITERS,
  members: MEMBERS,
  everybody: CAST,
} as const satisfies Record<string, readonly Who[]>;
export type Allowed = keyof typeof ALLOWED;

/** A browser or program that is what is asked to a board; links that others need are not touched. */
export async function castAs(who: Who, server: TestServer, board: TestBoard): Promise<TestBrowser> {
  switch (who) {
    case 'facilitator':
      return board.creator;
    case 'partnerA':
    case 'partnerB':
    case 'viewer':
      return server.join(board, who);
    case 'stranger':
      return server.browser();
    case 'outsider':
      return (await server.createBoard()).creator;
    case 'revoked':
      return revoked(server, board);
    case 'removed':
      return removed(server, board);
    case 'expired':
      return expired(server, board);
    case 'program facilitator':
      return server.program(board.links.facilitator);
    case 'program partnerA':
      return server.program(board.links.partnerA);
    case 'program viewer':
      return server.program(board.links.viewer);
    case 'program outsider':
      return server.program((await server.createBoard()).links.facilitator);
    case 'program revoked':
      await revoke(board);
      return server.program(board.links.partnerB);
    case 'program forged':
      return new TestBrowser(server.url, `${tokenOf(board.links.facilitator).slice(0, 23)}${'A'.repeat(43)}`);
  }
}

/** What an attempt with a forged board would be answered: the same for all who may not. */
export const UNKNOWN_BOARD = 'AAAAAAAAAAAAAAAAAAAAAA';

async function revoke(board: TestBoard): Promise<void> {
  const answer = await board.creator.post(`/api/boards/${board.id}/links/partnerB/revoke`, {});
  if (!answer.ok) throw new Error(`revoke answered ${answer.status}`);
}

async function revoked(server: TestServer, board: TestBoard): Promise<TestBrowser> {
  const browser = await server.join(board, 'partnerB');
  await revoke(board);
  return browser;
}

async function removed(server: TestServer, board: TestBoard): Promise<TestBrowser> {
  const browser = await server.join(board, 'partnerA', 'Removed');
  const path = `/api/boards/${board.id}/people`;
  const { people } = (await (await board.creator.get(path)).json()) as {
    people: { id: string; name: string }[];
  };
  const id = people.find(({ name }) => name === 'Removed')?.id;
  const answer = await board.creator.delete(`${path}/${id}`);
  if (!answer.ok) throw new Error(`remove answered ${answer.status}`);
  return browser;
}

/** A session whose end has passed, with the cookie that the browser still has. */
async function expired(server: TestServer, board: TestBoard): Promise<TestBrowser> {
  const browser = await server.join(board, 'partnerA', 'Expired');
  const { store } = server.running.services;
  const session = await store.findSession(hashSecret(browser.cookie?.split('=')[1] ?? ''));
  if (!session) throw new Error('no session');
  await store.saveSession({ ...session, expiresAt: 1 });
  return browser;
}
