import type { CardReading } from '@cap-commun/shared/document/board-document';
import type { Finding } from '@cap-commun/shared/domain/finding';
import { useCallback, useSyncExternalStore } from 'react';
import type { BoardSession } from '../document/board-session.ts';
import { contentOf } from '../document/frame-content.ts';
import { KeyedListeners } from '../document/keyed-listeners.ts';
import { useBoardSession } from '../document/session-context.ts';
import { type CardFacts, NO_FACTS, readCardFacts } from './card-facts.ts';
import { findingsShownOn } from './shown-findings.ts';

/** All that a card shows: its own content, what its links say, and what the rules say of it. */
export interface CardView {
  readonly reading: CardReading;
  readonly facts: CardFacts;
  readonly findings: readonly Finding[];
}

/** Keeps the views of the cards on screen: one subscription a card, woken only when what it shows has changed. */
export class CardViews {
  readonly #session: BoardSession;
  readonly #views = new Map<string, CardView | undefined>();
  readonly #watched = new Map<string, number>();
  readonly #listeners = new KeyedListeners();

  constructor(session: BoardSession) {
    this.#session = session;
    session.board.subscribeChanges((change) => {
      if (change.cards.size > 0 || change.links.size > 0 || change.info) this.#refresh();
      // How many cards a frame holds is said by where they lie.
      else if (change.layout.size > 0) this.#refresh((view) => view?.reading.entity?.type === 'frame');
    });
    session.findings.evaluation.subscribe(() => this.#refresh());
  }

  get(id: string): CardView | undefined {
    if (!this.#views.has(id)) this.#views.set(id, this.#read(id));
    return this.#views.get(id);
  }

  subscribe(id: string, listener: () => void): () => void {
    this.#watched.set(id, (this.#watched.get(id) ?? 0) + 1);
    const stop = this.#listeners.add(id, listener);
    return () => {
      stop();
      const left = (this.#watched.get(id) ?? 1) - 1;
      if (left > 0) this.#watched.set(id, left);
      else {
        this.#watched.delete(id);
        this.#views.delete(id);
      }
    };
  }

  #refresh(isAsked: (view: CardView | undefined) => boolean = () => true): void {
    for (const [id, before] of this.#views) {
      if (!isAsked(before)) continue;
      const after = this.#read(id);
      if (isSameView(before, after)) continue;
      this.#views.set(id, after);
      this.#listeners.notify(id);
    }
  }

  #read(id: string): CardView | undefined {
    const { board, findings } = this.#session;
    const reading = board.card(id);
    if (!reading) return undefined;
    const { graph } = findings.evaluation.get().context;
    const { entity } = reading;
    const facts =
      entity?.type === 'frame'
        ? { ...NO_FACTS, contentCount: contentOf(board, id).length }
        : entity
          ? readCardFacts(graph, board.info.get(), findings.today(), entity)
          : NO_FACTS;
    return { reading, facts, findings: findingsShownOn(this.#session, id) };
  }
}

const viewsBySession = new WeakMap<BoardSession, CardViews>();

/** The views of an open board, made once a session. */
export function cardViewsOf(session: BoardSession): CardViews {
  const known = viewsBySession.get(session);
  if (known) return known;
  const views = new CardViews(session);
  viewsBySession.set(session, views);
  return views;
}

/** What a card shows, `undefined` once it is gone. */
export function useCardView(id: string): CardView | undefined {
  const views = cardViewsOf(useBoardSession());
  const subscribe = useCallback((listener: () => void) => views.subscribe(id, listener), [views, id]);
  return useSyncExternalStore(subscribe, () => views.get(id));
}

function isSameView(before: CardView | undefined, after: CardView | undefined): boolean {
  if (!before || !after) return before === after;
  return (
    before.reading === after.reading &&
    before.findings === after.findings &&
    JSON.stringify(before.facts) === JSON.stringify(after.facts)
  );
}
