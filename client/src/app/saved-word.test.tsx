import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { BoardSession } from '../document/board-session.ts';
import { BoardSessionProvider } from '../document/session-context.ts';
import { languageSetting } from '../i18n/language.ts';
import type { ConnectionStatus } from '../sync/status.ts';
import { SavedWord } from './saved-word.tsx';

const NOW = Date.UTC(2026, 2, 24, 10);
let session: BoardSession;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  languageSetting.set('fr');
  session = openSession('editor');
});
afterEach(() => {
  cleanup();
  session.destroy();
  vi.useRealTimers();
});

function openSession(role: 'editor' | 'viewer'): BoardSession {
  const doc = new Y.Doc();
  return new BoardSession({
    boardId: 'b-1',
    doc,
    awareness: new Awareness(doc),
    me: { name: 'Sarah', role, partner: null, slot: null, person: null },
    findings: { now: () => Date.now() },
  });
}

const word = (status: ConnectionStatus) => (
  <BoardSessionProvider value={session}>
    <SavedWord status={status} onRetry={() => undefined} />
  </BoardSessionProvider>
);

describe('SavedWord', () => {
  it('does not flicker, and yet always tells programs the truth', () => {
    const { rerender } = render(word({ kind: 'saved' }));
    rerender(word({ kind: 'sending', waiting: 1, since: NOW }));
    expect(screen.getByRole('status').textContent).toBe('Enregistré');
    expect(screen.getByRole('status').dataset.saveState).toBe('sending');
    act(() => void vi.advanceTimersByTime(400));
    expect(screen.getByRole('status').textContent).toBe('Enregistrement…');
  });

  it('counts what waits while offline', () => {
    render(word({ kind: 'offline', waiting: 2, nextRetryAt: null, isRestart: false }));
    expect(screen.getByRole('status').textContent).toBe('Hors ligne, 2 à envoyer');
  });

  it('counts the seconds without a safe copy', () => {
    render(word({ kind: 'unsaved', waiting: 1, since: NOW - 8_000, refusal: null }));
    expect(screen.getByRole('status').textContent).toBe('Non enregistré depuis 8\u00a0s');
    act(() => void vi.advanceTimersByTime(3_000));
    expect(screen.getByRole('status').textContent).toBe('Non enregistré depuis 11\u00a0s');
  });

  it('never says “saved” to a reader, who has nothing to save', () => {
    session.identify({ ...session.me, role: 'viewer' });
    render(word({ kind: 'saved' }));
    expect(screen.getByRole('status').textContent).toBe('Lecture seule');
  });
});
