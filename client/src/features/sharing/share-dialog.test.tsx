import { cleanup, render, screen } from '@testing-library/react';
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
};

beforeEach(() => languageSetting.set('fr'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Answer = () => Response | Promise<Response>;

function open(answers: readonly Answer[]) {
  const asked: string[] = [];
  const queue = [...answers];
  vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
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

  it('says so when the links do not come, and asks again', async () => {
    const { user } = open([() => Promise.reject(new TypeError('Failed to fetch')), answer(LINKS)]);
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('status', { name: 'Adresse du lien Ditec' })).toBeTruthy();
  });
});
