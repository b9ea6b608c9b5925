import type { Point } from '@cap-commun/shared/protocol/presence';
import { copyText } from '../lib/clipboard.ts';
import type { BoardSession } from './board-session.ts';
import { copiedAs, copyCards, lastCopied, pasteCards } from './card-clipboard.ts';

/** Copies the selected cards without a key; answers whether there were any. */
export function copyByMenu(session: BoardSession): boolean {
  const copied = copyCards(session, session.selection.get().cards);
  if (copied) void copyText(copied.text);
  return copied !== null;
}

/**
 * Pastes without a key around a point: cards that were copied on this page, or what else the clipboard holds. Where the
 * browser, or the person, keeps the clipboard closed, it is what was copied here.
 */
export async function pasteByMenu(session: BoardSession, at: Point): Promise<void> {
  const text = await readClipboard();
  const file = text === null ? lastCopied() : copiedAs(text);
  if (file !== null && pasteCards(session, file, at)) return;
  if (text !== null && text.trim() !== '') session.incoming.set({ kind: 'text', at, text });
}

async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
