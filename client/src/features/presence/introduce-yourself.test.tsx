import { applyEdits } from '@cap-commun/shared/document/edits';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardSessionProvider } from '../../document/session-context.ts';
import { openSession, SMALL_MAP } from '../../document/testing/open-session.ts';
import { languageSetting } from '../../i18n/language.ts';
import { IntroduceYourself } from './index.ts';

const LINKS = {
  facilitator: 'https://board.test/join#own-token',
  partnerA: null,
  partnerB: null,
  viewer: null,
  embeds: false,
};

beforeEach(() => languageSetting.set('fr'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A board whose maker has no name yet, and a server that makes them the person `p-sarah`. */
function open({ canJoin = true, name = '' } = {}) {
  const joins: unknown[] = [];
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit) => {
    if (path.endsWith('/links')) return Response.json(LINKS);
    joins.push(JSON.parse(String(body)));
    if (!canJoin) return Response.json({}, { status: 500 });
    const { person = 'p-sarah' } = JSON.parse(String(body));
    return Response.json({ boardId: 'board', role: 'facilitator', partner: null, person });
  });
  const session = openSession([
    ...SMALL_MAP,
    { op: 'info', path: ['partnerA'], value: 'nuvia' },
    { op: 'info', path: ['partnerB'], value: 'ditec' },
  ]);
  session.identify({ ...session.me, name });
  render(
    <BoardSessionProvider value={session}>
      <IntroduceYourself />
    </BoardSessionProvider>,
  );
  return { session, joins, user: userEvent.setup() };
}

const submit = () => screen.getByRole('button', { name: 'C’est moi' });

describe('IntroduceYourself', () => {
  it('gives a newcomer their name and brand, once their card has come', async () => {
    const { session, joins, user } = open();
    await user.type(screen.getByLabelText('Votre prénom'), 'Sarah');
    await user.click(screen.getByRole('radio', { name: 'Nuvia' }));
    await user.click(submit());
    await vi.waitFor(() => expect(submit()).toHaveProperty('disabled', false));
    expect(joins).toEqual([{ token: 'own-token', name: 'Sarah' }]);
    act(() => {
      applyEdits(
        session.doc,
        [{ op: 'create', entity: { id: 'p-sarah', type: 'person', title: 'Sarah' } }],
        'server',
      );
      session.board.flush();
    });
    expect(session.board.card('p-sarah')?.entity).toMatchObject({ partner: 'nuvia' });
  });

  it('leaves the brand of somebody who is on the board already', async () => {
    const { session, joins, user } = open();
    await user.click(screen.getByRole('button', { name: /Inès/ }));
    expect(screen.queryByRole('radio', { name: 'Nuvia' })).toBeNull();
    await user.click(submit());
    await vi.waitFor(() => expect(joins).toEqual([{ token: 'own-token', name: 'Inès', person: 'p-ines' }]));
    expect(session.board.card('p-ines')?.entity).toMatchObject({ partner: 'ditec' });
  });

  it('says that the name did not arrive, and can be tried again', async () => {
    const { user } = open({ canJoin: false });
    await user.type(screen.getByLabelText('Votre prénom'), 'Sarah{Enter}');
    expect(await screen.findByText('Votre prénom n’est pas arrivé. Réessayez.')).toBeTruthy();
    expect(submit()).toHaveProperty('disabled', false);
  });

  it('can be put off, and does not ask those who have a name', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Plus tard' }));
    expect(screen.queryByLabelText('Votre prénom')).toBeNull();
    cleanup();
    open({ name: 'Sarah' });
    expect(screen.queryByLabelText('Votre prénom')).toBeNull();
  });
});
