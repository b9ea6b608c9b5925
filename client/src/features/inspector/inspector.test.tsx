import { applyEdits } from '@cap-commun/shared/document/edits';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardSessionProvider } from '../../document/session-context.ts';
import { openSession, type SessionOptions, SMALL_MAP } from '../../document/testing/open-session.ts';
import { languageSetting } from '../../i18n/language.ts';
import { Inspector } from './index.ts';

/** The page of the tests has no width of its own. */
function setNarrow(matches: boolean) {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches }));
}

beforeEach(() => {
  languageSetting.set('fr');
  setNarrow(false);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(card: string, options?: SessionOptions) {
  const session = openSession(SMALL_MAP, options);
  session.selection.selectCards([card]);
  render(
    <BoardSessionProvider value={session}>
      <Inspector />
    </BoardSessionProvider>,
  );
  const entity = () => session.board.card(card)?.raw ?? {};
  return { session, entity, user: userEvent.setup() };
}

function focusedField() {
  return document.activeElement?.closest('[data-field]')?.getAttribute('data-field');
}

describe('Inspector', () => {
  it('writes a number in the form of the reader', async () => {
    const { entity, user } = open('m-1');
    await user.type(screen.getByLabelText('Cible'), '1 250,5');
    await user.tab();
    expect(entity().target).toBe(1250.5);
    expect(screen.getByLabelText<HTMLInputElement>('Cible').value.replaceAll(/\s/gu, ' ')).toBe('1 250,5');
  });

  it('keeps what is being typed while another hand writes the same field', async () => {
    const { session, entity, user } = open('m-1');
    const box = screen.getByLabelText<HTMLInputElement>('Source de données');
    await user.type(box, 'CRM');
    act(() =>
      applyEdits(session.doc, [{ op: 'set', id: 'm-1', path: ['source'], value: 'Tableur' }], 'peer'),
    );
    act(() => session.board.flush());
    expect(box.value).toBe('CRM');
    await user.tab();
    expect(entity().source).toBe('CRM');
    act(() => applyEdits(session.doc, [{ op: 'set', id: 'm-1', path: ['source'], value: 'Caisse' }], 'peer'));
    act(() => session.board.flush());
    expect(box.value).toBe('Caisse');
  });

  it('keeps a wrong number as typed and says what is wrong', async () => {
    const { entity, user } = open('m-1');
    await user.type(screen.getByLabelText('Cible'), 'douze');
    await user.tab();
    expect(screen.getByLabelText<HTMLInputElement>('Cible').value).toBe('douze');
    expect(screen.getByText(/« douze » n’est pas un nombre/)).toBeTruthy();
    expect(entity().target).toBeUndefined();
  });

  it.each(['beforeunload', 'pagehide'])(
    'writes what is being typed when the page goes (%s)',
    async (name) => {
      const { entity, user } = open('m-1');
      const order: unknown[] = [];
      const look = () => order.push(entity().target);
      addEventListener(name, look);
      await user.type(screen.getByLabelText('Cible'), '1250');
      act(() => void dispatchEvent(new Event(name)));
      removeEventListener(name, look);
      // Who listened first finds it written, too.
      expect(order).toEqual([1250]);
    },
  );

  it('writes the title letter by letter, as one step of undo', async () => {
    const { session, entity, user } = open('a-1');
    await user.type(screen.getByRole('textbox', { name: 'Titre' }), ' commun');
    expect(entity().title).toBe('Animer le webinaire commun');
    session.undoLast();
    expect(entity().title).toBe('Animer le webinaire');
  });

  it('adds a reading as a row', async () => {
    const { entity, user } = open('m-1');
    await user.click(screen.getByRole('button', { name: 'Ajouter un relevé' }));
    const readings = within(screen.getByRole('group', { name: 'Relevés' }));
    await user.type(readings.getByLabelText('Valeur'), '64');
    await user.click(readings.getByRole('button', { name: 'Ajouter' }));
    expect(entity().readings).toEqual([{ at: '2026-03-24', value: 64 }]);
  });

  it('gives and takes roles, and takes links away', async () => {
    const { session, user } = open('a-1');
    await user.click(screen.getByRole('button', { name: 'Retirer Réaliser 120 démos' }));
    expect([...session.board.links.get().keys()]).not.toContain('contributes|a-1|o-1');
    const owner = within(screen.getByRole('group', { name: 'Porteur' }));
    expect(owner.getByText('Inès, marketing')).toBeTruthy();
  });

  it('never offers to change what the product writes by itself', () => {
    const { session } = open('m-1');
    act(() => session.edit([{ op: 'set', id: 'm-1', path: ['createdAt'], value: '2026-11-22T21:10:00Z' }]));
    expect(screen.queryByDisplayValue(/2026-11-22T21:10/)).toBeNull();
  });

  it('lets a reader read and nothing else', () => {
    open('m-1', { role: 'viewer' });
    expect(screen.getByLabelText<HTMLInputElement>('Cible').readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: 'Ajouter un relevé' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Actes sur la fiche' })).toBeNull();
  });
});

describe('A field that a fix asks for', () => {
  // The page of the tests has no layout, so nothing to scroll.
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
  });
  const CARD_WITH: readonly (readonly [kind: string, card: string, field: string])[] = [
    ['a day', 'a-1', 'due'],
    ['a choice', 'a-1', 'status'],
    ['a number', 'm-1', 'target'],
    ['a word', 'm-1', 'unit'],
    ['a yes or no', 'm-1', 'decisive'],
    ['cards', 'm-1', 'aliases'],
    ['rows', 'm-1', 'readings'],
    ['a card', 'p-ines', 'partner'],
  ];
  it.each(CARD_WITH)('takes the keyboard: %s', (_kind, card, field) => {
    const { session } = open(card);
    act(() => session.selection.startEditing(card, field));
    expect(focusedField()).toBe(field);
    expect(session.selection.get().editing).toEqual({ card, field });
  });

  it('is the title on a narrow page only: elsewhere it is written on the card', () => {
    const title = () => screen.getByRole('textbox', { name: 'Titre' });
    act(() => open('a-1').session.selection.startEditing('a-1', 'title'));
    expect(document.activeElement).not.toBe(title());
    cleanup();
    setNarrow(true);
    act(() => open('a-1').session.selection.startEditing('a-1', 'title'));
    expect(document.activeElement).toBe(title());
  });

  it('opens the group that it stands for, and its first field takes the keyboard', () => {
    const { session } = open('m-1');
    const group = screen.getByText('Balises UTM').closest('details');
    expect(group?.open).toBe(false);
    act(() => session.selection.startEditing('m-1', 'utm'));
    expect(group?.open).toBe(true);
    expect(focusedField()).toBe('utm/source');
  });

  it('is not one of the ways to take out what is there', async () => {
    const { session, user } = open('m-1');
    const other = screen.getByRole('group', { name: 'Autres noms' });
    await user.type(within(other).getByRole('textbox'), 'démos{Enter}');
    await user.click(screen.getByRole('textbox', { name: 'Titre' }));
    act(() => session.selection.startEditing('m-1', 'aliases'));
    expect(document.activeElement).toBe(within(other).getByRole('textbox'));
  });

  it('is given up when the hand leaves it', async () => {
    const { session, user } = open('a-1');
    act(() => session.selection.startEditing('a-1', 'due'));
    await user.click(screen.getByRole('textbox', { name: 'Titre' }));
    expect(session.selection.get().editing).toBeNull();
  });
});
