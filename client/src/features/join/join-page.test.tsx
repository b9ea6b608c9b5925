import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languageSetting } from '../../i18n/language.ts';
import { JoinPage } from './join-page.tsx';

const invite = {
  boardId: 'board-1',
  title: 'Démos PME',
  lang: 'fr',
  role: 'editor',
  slot: 'B',
  partner: { id: 'ditec', title: 'Ditec IT' },
  people: [{ id: 'p-tom', title: 'Tom, catalogue', partner: 'ditec' }],
  brandPair: null,
  present: 1,
};
const joined = { boardId: 'board-1', role: 'editor', partner: 'ditec', person: 'p-tom' };

type Answer = readonly [status: number, body: unknown];
const problem = (name: string, detail?: string): Answer => [
  409,
  { type: `/problems/${name}`, title: name, status: 409, ...(detail && { detail }) },
];

/** A server that answers each route with the next of its answers. */
function serve(routes: Record<string, readonly Answer[]>) {
  const queues = new Map(Object.entries(routes).map(([path, answers]) => [path, [...answers]]));
  const fetch = vi.fn(async (path: string, _request: RequestInit) => {
    const [status, body] = queues.get(path)?.shift() ?? [404, {}];
    return new Response(JSON.stringify(body), { status });
  });
  vi.stubGlobal('fetch', fetch);
  return {
    bodies: (path: string) =>
      fetch.mock.calls.filter(([asked]) => asked === path).map(([, { body }]) => JSON.parse(String(body))),
  };
}

beforeEach(() => {
  languageSetting.set('fr');
  history.replaceState(null, '', '/join#secret-token');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('JoinPage', () => {
  it('takes the secret out of the address and asks what it opens', async () => {
    const server = serve({ '/api/invite': [[200, invite]] });
    render(<JoinPage preferences={null} />);
    expect(await screen.findByRole('heading', { name: 'Démos PME' })).toBeDefined();
    expect(location.href).not.toContain('secret-token');
    expect(server.bodies('/api/invite')).toEqual([{ token: 'secret-token' }]);
  });

  it('goes in with a first name, as the person who is called so', async () => {
    const server = serve({ '/api/invite': [[200, invite]], '/api/session': [[200, joined]] });
    render(<JoinPage preferences={null} />);
    await userEvent.type(await screen.findByLabelText('Votre prénom'), 'tom{Enter}');
    await vi.waitFor(() => expect(location.pathname).toBe('/b/board-1'));
    expect(server.bodies('/api/session')).toEqual([{ token: 'secret-token', name: 'tom', person: 'p-tom' }]);
  });

  it('asks for a name before it asks the server', async () => {
    const server = serve({ '/api/invite': [[200, invite]] });
    render(<JoinPage preferences={null} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Entrer sur le tableau' }));
    expect(await screen.findByText('Écrivez le prénom que les autres verront.')).toBeDefined();
    expect(server.bodies('/api/session')).toEqual([]);
  });

  it('lets the person choose between two accesses to one board', async () => {
    const server = serve({
      '/api/invite': [[200, invite]],
      '/api/session': [problem('membership-exists', 'facilitator'), [200, joined]],
    });
    render(<JoinPage preferences={null} />);
    await userEvent.type(await screen.findByLabelText('Votre prénom'), 'Inès{Enter}');
    expect(await screen.findByText(/lien d’animation.*accès d’écriture/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Prendre le nouveau' }));
    await vi.waitFor(() => expect(location.pathname).toBe('/b/board-1'));
    expect(server.bodies('/api/session').at(-1)).toEqual({
      token: 'secret-token',
      name: 'Inès',
      replace: true,
    });
  });

  it('says that a link no longer opens, in both languages', async () => {
    serve({ '/api/invite': [problem('not-available')] });
    render(<JoinPage preferences={null} />);
    expect(await screen.findByText('Ce lien n’ouvre plus de tableau')).toBeDefined();
    languageSetting.set('en');
    expect(await screen.findByText('This link no longer opens a board')).toBeDefined();
  });

  it('keeps the link good while the server is away', async () => {
    const fetch = vi.fn(async (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch')));
    vi.stubGlobal('fetch', fetch);
    render(<JoinPage preferences={null} />);
    const retry = await screen.findByRole('button', { name: 'Réessayer' });
    serve({ '/api/invite': [[200, invite]] });
    await userEvent.click(retry);
    expect(await screen.findByRole('heading', { name: 'Démos PME' })).toBeDefined();
  });
});
