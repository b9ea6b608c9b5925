import { findingId } from '@cap-commun/shared/rules/finding-order';
import { ruleById } from '@cap-commun/shared/rules/registry';
import { sources } from '@cap-commun/shared/rules/sources';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardSessionProvider } from '../../document/session-context.ts';
import { type SessionOptions, SMALL_MAP } from '../../document/testing/open-session.ts';
import { openSigningSession } from '../../document/testing/signing-channel.ts';
import { languageSetting } from '../../i18n/language.ts';
import { FindingsPanel } from './index.ts';

beforeEach(() => {
  languageSetting.set('fr');
  // The page of the tests has no layout, so nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Words with plain spaces where French puts ones that never break. */
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

function open(options?: SessionOptions) {
  const { session, isOpen } = openSigningSession(
    [
      ...SMALL_MAP,
      {
        op: 'create',
        entity: { id: 'd-1', type: 'decision', title: 'Abandonner le salon', date: '2026-03-01' },
      },
      { op: 'link', link: { type: 'participates', from: 'p-ines', to: 'd-1' } },
    ],
    options,
  );
  render(
    <BoardSessionProvider value={session}>
      <FindingsPanel />
    </BoardSessionProvider>,
  );
  const row = (words: RegExp) => {
    const item = screen.getByRole('button', { name: words }).closest('li');
    if (!item) throw new Error('The sentence stands in no row');
    return within(item);
  };
  const has = (rule: string) =>
    session.findings.evaluation.get().findings.some((finding) => finding.rule === rule);
  return { session, isOpen, row, has, user: userEvent.setup() };
}

describe('FindingsPanel', () => {
  it('settles a finding in one undoable gesture', async () => {
    const { session, row, has, user } = open();
    expect(has('decision-not-shared')).toBe(true);
    await user.click(row(/Abandonner le salon.*canal groupé/).getByRole('button', { name: /partagée/ }));
    expect(has('decision-not-shared')).toBe(false);
    session.undoLast();
    expect(has('decision-not-shared')).toBe(true);
  });

  it('asks first for the note of a stretched target, takes it once it is long enough, or leads to the target', async () => {
    const { session, row, has, user } = open();
    act(() =>
      session.edit([
        { op: 'set', id: 'm-1', path: ['baseline'], value: 10 },
        { op: 'set', id: 'm-1', path: ['target'], value: 90 },
      ]),
    );
    await user.click(screen.getByRole('button', { name: /très ambitieuse/ }));
    const opened = () => row(/très ambitieuse/);
    const answer = () => opened().getByRole<HTMLButtonElement>('button', { name: 'Répondre' });
    const note = opened().getByRole('textbox', { name: 'Pourquoi c’est atteignable' });
    await user.type(note, 'Trop court');
    expect(answer().disabled).toBe(true);
    expect(plain(opened().getByText(/suffisent/).textContent)).toBe('10 caractères, 20 suffisent.');
    await user.click(opened().getByRole('radio', { name: /Baisser la cible/ }));
    await user.click(answer());
    expect(session.selection.get().editing).toEqual({ card: 'm-1', field: 'target' });
    expect(has('smart-attainable')).toBe(true);
    await user.type(
      opened().getByRole('textbox', { name: 'Pourquoi c’est atteignable' }),
      'Deux salons de plus que l’an passé',
    );
    await user.click(answer());
    expect(has('smart-attainable')).toBe(false);
    session.undoLast();
    expect(has('smart-attainable')).toBe(true);
  });

  it('opens a row at its card', async () => {
    const { session, user } = open();
    await user.click(screen.getByRole('button', { name: /canal groupé/ }));
    expect(session.selection.get()).toMatchObject({
      cards: ['d-1'],
      finding: 'decision-not-shared|d-1|',
    });
  });

  it('makes the first lines of a very long list, more on demand, and the one that is opened from elsewhere', async () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class NeverNear {
        observe() {}
        disconnect() {}
      },
    );
    const count = 400;
    const { session, user } = open();
    act(() =>
      session.edit(
        Array.from({ length: count }, (_, index) => ({
          op: 'create',
          entity: { id: `a-many-${index}`, type: 'action', title: `Geste ${index}` },
        })),
      ),
    );
    const titleOf = (id = '') => session.board.card(id)?.entity?.title ?? '?';
    const lines = () => screen.getAllByRole('button', { name: /Geste \d+/ });
    const before = lines().length;
    expect(before).toBeLessThan(count / 2);
    await user.click(screen.getByRole('button', { name: /^\d+ autres$/ }));
    expect(lines().length).toBeGreaterThan(before);
    const last = session.findings.evaluation.get().findings.findLast(({ rule }) => rule === 'unowned-action');
    act(() => session.selection.focusFinding(last ? findingId(last) : null));
    expect(screen.getByRole('button', { expanded: true }).textContent).toContain(titleOf(last?.entity));
    expect(lines().length).toBeLessThan(count / 2);
  });

  it('takes a finding on with a reason long enough, and lists it as assumed', async () => {
    const { row, has, user } = open({ person: 'p-ines', partner: 'ditec' });
    await user.click(row(/canal groupé/).getByRole('button', { name: 'C’est voulu, parce que…' }));
    const assume = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Assumer' });
    await user.type(screen.getByRole('textbox'), 'Trop court');
    expect(assume().disabled).toBe(true);
    await user.type(screen.getByRole('textbox'), ', la direction l’annonce elle-même.');
    await user.click(assume());
    expect(has('decision-not-shared')).toBe(false);
    const assumed = within(screen.getByRole('region', { name: 'Assumés' }));
    expect(assumed.getByText(/la direction/)).toBeTruthy();
    expect(assumed.getByText('Inès, marketing')).toBeTruthy();
    expect(assumed.getByText('Signé')).toBeTruthy();
  });

  it('signs nothing without the server, and says what the signature waits for', async () => {
    const { row, isOpen, user } = open({ person: 'p-ines', partner: 'ditec' });
    await user.click(row(/canal groupé/).getByRole('button', { name: 'C’est voulu, parce que…' }));
    act(() => isOpen.set(false));
    await user.type(screen.getByRole('textbox'), 'La direction l’annonce elle-même.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Assumer' }).disabled).toBe(true);
    expect(plain(screen.getByText(/Hors ligne/).textContent)).toBe(
      'Hors ligne : la signature attend la connexion.',
    );
  });

  it('hides a severity that its chip switches off', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: /^Alertes\s:/ }));
    expect(screen.queryByRole('button', { name: /canal groupé/ })).toBeNull();
  });

  it('says of an open finding why it matters, where that comes from and what to do', async () => {
    const { row, user } = open();
    expect(screen.queryByText('Pourquoi')).toBeNull();
    await user.click(screen.getByRole('button', { name: /canal groupé/ }));
    const opened = row(/canal groupé/);
    const rule = ruleById('decision-not-shared');
    if (!rule) throw new Error('The rule is gone');
    expect(opened.getAllByRole('definition').map((words) => plain(words.textContent))).toEqual([
      `${rule.why.fr} ${sources[rule.source].fr}`,
      rule.todo.fr,
    ]);
  });

  it('counts the findings of each brand, and shows only those of the brands that are left on', async () => {
    const { user } = open();
    const filters = within(screen.getByRole('group', { name: 'Marques montrées' }));
    const names = filters.getAllByRole('button').map((chip) => chip.getAttribute('aria-label'));
    expect(names.map((name) => plain(name ?? '').replace(/ \d+$/, ''))).toEqual([
      'Ditec :',
      'Nuvia :',
      'Sans marque :',
    ]);
    await user.click(filters.getByRole('button', { name: /^Ditec/ }));
    expect(screen.queryByRole('button', { name: /canal groupé/ })).toBeNull();
    await user.click(filters.getByRole('button', { name: /^Ditec/ }));
    expect(screen.getByRole('button', { name: /canal groupé/ })).toBeTruthy();
  });

  it('says who carries the open actions, also in words', () => {
    open();
    const bar = within(screen.getByRole('region', { name: 'Qui porte les actions' }));
    expect(plain(bar.getByRole('img').getAttribute('aria-label') ?? '')).toBe(
      'Actions ouvertes par marque : Ditec 1 et Nuvia 0. Ditec en porte 100 %.',
    );
  });

  it('offers a reader no way to change anything', () => {
    open({ role: 'viewer' });
    expect(screen.queryByRole('button', { name: 'C’est voulu, parce que…' })).toBeNull();
    expect(screen.queryByRole('button', { name: /partagée/ })).toBeNull();
  });
});

describe('a loop of dependencies', () => {
  it('holds under it the dates that it makes impossible, which say what to do once it is open', async () => {
    const { session, row, user } = open();
    const day = (id: string, due: string) =>
      ({ op: 'create', entity: { id, type: 'action', title: id, start: due, due } }) as const;
    const depends = (from: string, to: string) =>
      ({ op: 'link', link: { type: 'depends', from, to } }) as const;
    act(() => {
      session.edit([day('b-1', '2026-03-02'), day('b-2', '2026-03-09')]);
      session.edit([depends('b-1', 'b-2'), depends('b-2', 'b-1')]);
    });
    const caused = within(row(/^Boucle de dépendances/).getByRole('list', { name: 'Ce qui en découle' }));
    expect(plain(caused.getByRole('listitem').textContent)).toBe('« b-1 » démarre avant la fin de « b-2 ».');
    expect(screen.queryByRole('button', { name: /^« b-1 » démarre/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Boucle de dépendances/ }));
    expect(caused.getByText('À faire')).toBeTruthy();
    expect(caused.getByRole('button', { name: /^Avancer/ })).toBeTruthy();
  });
});
