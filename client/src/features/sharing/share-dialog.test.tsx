import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardSessionProvider } from '../../document/session-context.ts';
import { openSession, SMALL_MAP } from '../../document/testing/open-session.ts';
import { languageSetting } from '../../i18n/language.ts';
import { ShareDialog } from './share-dialog.tsx';

const LINKS = {
  facilitator: 'https://board.test/join#facilitator-secret',
  partnerA: 'https://board.test/join#nuvia-secret',
  partnerB: 'https://board.test/join#ditec-secret',
  viewer: null,
  embeds: false,
};

beforeEach(() => languageSetting.set('fr'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Answer = () => Response | Promise<Response>;

const PEOPLE = [
  { id: 'm1', name: 'Sarah', role: 'facilitator', slot: null, person: 'p1', isPresent: true, isMe: true },
  { id: 'm2', name: 'Marc', role: 'editor', slot: 'A', person: 'p2', isPresent: true, isMe: false },
  { id: 'm3', name: '', role: 'viewer', slot: null, person: null, isPresent: false, isMe: false },
];

/** `answers` are those of the links, in order; the people are answered apart. */
function open(answers: readonly Answer[], removal: Answer = () => Response.error()) {
  const asked: string[] = [];
  const queue = [...answers];
  vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
    if (path.includes('/people')) {
      if (method === 'GET') return Response.json({ people: PEOPLE });
      asked.push(`${method} ${path}`);
      return removal();
    }
    asked.push(`${method} ${path}`);
    return queue.shift()?.() ?? Response.error();
  });
  const user = userEvent.setup();
  const session = openSession([
    ...SMALL_MAP,
    { op: 'info', path: ['partnerA'], value: 'nuvia' },
    { op: 'info', path: ['partnerB'], value: 'ditec' },
  ]);
  const onClose = vi.fn();
  render(
    <BoardSessionProvider value={session}>
      <ShareDialog onClose={onClose} />
    </BoardSessionProvider>,
  );
  return { asked, user, onClose };
}

const answer = (links: object) => () => Response.json(links);

describe('ShareDialog', () => {
  it('names the links by their brands and never shows a secret', async () => {
    open([answer(LINKS)]);
    const address = await screen.findByRole('status', { name: 'Adresse du lien Nuvia' });
    expect(address.textContent).toContain('board.test');
    expect(document.body.textContent).not.toContain('secret');
    expect(screen.getByText('Révoqué, n’ouvre plus rien')).toBeTruthy();
  });

  it('copies the whole address', async () => {
    const { user } = open([answer(LINKS)]);
    const [first] = await screen.findAllByRole('button', { name: 'Copier' });
    if (first) await user.click(first);
    expect(await navigator.clipboard.readText()).toBe(LINKS.facilitator);
    expect(await screen.findByText('Copié')).toBeTruthy();
  });

  it('revokes a link once asked twice', async () => {
    const { asked, user } = open([answer(LINKS), answer({ ...LINKS, partnerB: null })]);
    await user.click(await screen.findByRole('button', { name: 'Remplacer ou révoquer le lien Ditec' }));
    expect(asked).toEqual(['GET /api/boards/board/links']);
    await user.click(screen.getByRole('button', { name: 'Révoquer' }));
    expect(await screen.findAllByText('Révoqué, n’ouvre plus rien')).toHaveLength(2);
    expect(asked[1]).toBe('POST /api/boards/board/links/partnerB/revoke');
  });

  it('never offers to revoke the way in of those who facilitate', async () => {
    const { user } = open([answer(LINKS)]);
    await user.click(await screen.findByRole('button', { name: 'Remplacer ou révoquer le lien Animation' }));
    expect(screen.getByRole('button', { name: 'Remplacer et copier' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Révoquer' })).toBeNull();
  });

  it('lists who is on the board, and removes one of them once asked twice', async () => {
    const left = PEOPLE.filter(({ id }) => id !== 'm2');
    const { asked, user } = open([answer(LINKS)], () => Response.json({ people: left }));
    const section = within(await screen.findByRole('region', { name: 'Sur le tableau' }));
    expect(section.getByText('Sans nom encore')).toBeTruthy();
    expect(section.queryByRole('button', { name: 'Retirer Sarah' }), 'never oneself').toBeNull();
    await user.click(section.getByRole('button', { name: 'Retirer Marc' }));
    expect(asked).toEqual(['GET /api/boards/board/links']);
    expect(section.getByText(/Ses fiches restent.*Le lien Nuvia l’a fait entrer/)).toBeTruthy();
    await user.click(section.getByRole('button', { name: 'Retirer' }));
    await waitFor(() => expect(section.queryByText('Marc')).toBeNull());
    expect(asked[1]).toBe('DELETE /api/boards/board/people/m2');
  });

  it('says that nobody was removed when the server does not answer', async () => {
    const { user } = open([answer(LINKS)], () => Promise.reject(new TypeError('Failed to fetch')));
    await user.click(await screen.findByRole('button', { name: 'Retirer Marc' }));
    await user.click(screen.getByRole('button', { name: 'Retirer' }));
    expect(await screen.findByText('Personne n’a été retiré. Vérifiez le réseau.')).toBeTruthy();
    expect(screen.getByText('Marc')).toBeTruthy();
  });

  it('says so when the links do not come, and asks again', async () => {
    const { user } = open([() => Promise.reject(new TypeError('Failed to fetch')), answer(LINKS)]);
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('status', { name: 'Adresse du lien Ditec' })).toBeTruthy();
  });
});
