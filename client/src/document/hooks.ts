import type { SignaturesBySubject } from '@cap-commun/shared/consent/signature';
import type { CardReading, LinkReading } from '@cap-commun/shared/document/board-document';
import type { BoardInfo, CardLayout } from '@cap-commun/shared/domain/board';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Finding } from '@cap-commun/shared/domain/finding';
import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import { mayWrite } from '@cap-commun/shared/protocol/roles';
import type { Evaluation } from '@cap-commun/shared/rules/live-evaluation';
import { useCallback, useSyncExternalStore } from 'react';
import { useStore } from '../lib/store.ts';
import type { Peer } from './presence.ts';
import type { Selection } from './selection.ts';
import { useBoardSession } from './session-context.ts';
import type { UndoState } from './undo.ts';

/** A card as it can be read, `undefined` once it is gone; wakes only for that card. */
export function useCard(id: string): CardReading | undefined {
  const { board } = useBoardSession();
  const subscribe = useCallback((listener: () => void) => board.subscribeCard(id, listener), [board, id]);
  return useSyncExternalStore(subscribe, () => board.card(id));
}

/** Where a card lies, `undefined` when it has no place on the canvas. */
export function useLayout(id: string): CardLayout | undefined {
  const { board } = useBoardSession();
  const subscribe = useCallback((listener: () => void) => board.subscribeLayout(id, listener), [board, id]);
  return useSyncExternalStore(subscribe, () => board.layout(id));
}

/** The ids of all cards; the list changes only when a card comes or goes. */
export function useCardIds(): readonly string[] {
  return useStore(useBoardSession().board.cardIds);
}

/** All links by their key in the document. */
export function useLinks(): ReadonlyMap<string, LinkReading> {
  return useStore(useBoardSession().board.links);
}

export function useBoardInfo(): BoardInfo {
  return useStore(useBoardSession().board.info);
}

/** Grows with every change of the board: for what is read off all of it, also where no finding changes. */
export function useBoardRevision(): number {
  const { board } = useBoardSession();
  const subscribe = useCallback((listener: () => void) => board.subscribeChanges(listener), [board]);
  return useSyncExternalStore(subscribe, () => board.revision);
}

/** The findings of the whole board, ordered, with those that people have taken on. */
export function useEvaluation(): Evaluation {
  return useStore(useBoardSession().findings.evaluation);
}

/** The findings on one card; wakes only when they change. */
export function useCardFindings(id: string): readonly Finding[] {
  const { findings } = useBoardSession();
  const subscribe = useCallback(
    (listener: () => void) => findings.subscribeCard(id, listener),
    [findings, id],
  );
  return useSyncExternalStore(subscribe, () => findings.ofCard(id));
}

export function useSelection(): Selection {
  return useStore(useBoardSession().selection);
}

/** Who this person is on the board. */
export function useMe(): PresenceUser {
  return useStore(useBoardSession().identity);
}

/** Whether this person may change the board. */
export function useCanWrite(): boolean {
  return mayWrite(useMe().role);
}

/** The signatures that the server has recorded; null until it has said so. */
export function useSignatures(): SignaturesBySubject | null {
  return useStore(useBoardSession().signatures.known);
}

/** Whether a signature would reach the server now. */
export function useCanReachServer(): boolean {
  return useStore(useBoardSession().signatures.canReachServer);
}

/** The others on the board now. */
export function usePeers(): readonly Peer[] {
  return useStore(useBoardSession().presence.peers);
}

export function useUndoState(): UndoState {
  return useStore(useBoardSession().undo.state);
}

/** Writes a list of edits as one undo step; with a `merge` key, quick repetitions are one step. */
export function useEdit(): (edits: readonly Edit[], options?: { readonly merge?: string }) => void {
  const session = useBoardSession();
  return useCallback((edits, options) => session.edit(edits, options), [session]);
}
