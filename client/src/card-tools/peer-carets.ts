import { useSyncExternalStore } from 'react';
import { useBoardSession } from '../document/session-context.ts';
import type { BrandSide } from '../ui/avatar.tsx';
import { sideOfPeer } from './peers-on-card.ts';

/** Where somebody else's caret stands in a text. */
export interface PeerCaret {
  readonly client: number;
  readonly name: string;
  readonly side: BrandSide;
  readonly shade: number;
  /** UTF-16 code units. */
  readonly at: number;
}

const NONE: readonly PeerCaret[] = [];

/** The others' carets in one field of a card, from its beginning to its end. Wakes only when they move. */
export function usePeerCarets(card: string, field: string): readonly PeerCaret[] {
  const { presence } = useBoardSession();
  const read = () => {
    const carets = presence.peers.get().flatMap((peer): PeerCaret[] => {
      const { editing, clientId, user } = peer;
      if (editing?.card !== card || editing.field !== field || editing.caret === undefined) return [];
      const { name, shade = 0 } = user;
      return [{ client: clientId, name, side: sideOfPeer(peer), shade, at: editing.caret }];
    });
    return carets.length === 0 ? '' : JSON.stringify(carets);
  };
  const key = useSyncExternalStore(presence.peers.subscribe, read);
  return key === '' ? NONE : (JSON.parse(key) as PeerCaret[]).sort((a, b) => a.at - b.at);
}

/** A text cut where carets stand: the word that each one touches is held by its hand. */
export interface CaretPiece {
  readonly text: string;
  /** Whose caret stands at the end of this piece. */
  readonly caret: PeerCaret | null;
  /** Who holds the word that this piece is of. */
  readonly holder: PeerCaret | null;
}

const WORD_AT_END = /[\p{L}\p{N}'’-]+$/u;
const WORD_AT_START = /^[\p{L}\p{N}'’-]+/u;

export function cutAtCarets(text: string, carets: readonly PeerCaret[]): readonly CaretPiece[] {
  const pieces: CaretPiece[] = [];
  let from = 0;
  const push = (to: number, holder: PeerCaret | null, caret: PeerCaret | null) => {
    if (to > from || caret) pieces.push({ text: text.slice(from, Math.max(from, to)), holder, caret });
    from = Math.max(from, to);
  };
  for (const caret of carets) {
    const at = Math.min(caret.at, text.length);
    push(at - (WORD_AT_END.exec(text.slice(from, at))?.[0].length ?? 0), null, null);
    push(at, caret, caret);
    push(at + (WORD_AT_START.exec(text.slice(at))?.[0].length ?? 0), caret, null);
  }
  push(text.length, null, null);
  return pieces;
}
