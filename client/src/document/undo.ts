import { boardRoots } from '@cap-commun/shared/document/roots';
import * as Y from 'yjs';
import { createStore, type ReadableStore } from '../lib/store.ts';

/** Origin of this person's own transactions: what undo takes back, and nothing else. */
export const LOCAL_ORIGIN = Symbol('local');

/** Letters typed in one field within this time are one step. */
const TYPING_PAUSE_MS = 800;

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface UndoOutcome {
  /** Cards that were to go and stay, because somebody else has changed them since. */
  readonly kept: readonly string[];
}

/** Undo and redo of this person's own work: one gesture is one step, and nobody else's work goes with it. */
export class BoardUndo {
  readonly state: ReadableStore<UndoState>;
  readonly #state;
  readonly #manager: Y.UndoManager;
  readonly #roots;
  readonly #doc: Y.Doc;
  #protected: ReadonlySet<string> = new Set();
  #mergeKey: string | null = null;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    this.#roots = boardRoots(doc);
    this.state = this.#state = createStore<UndoState>({ canUndo: false, canRedo: false });
    this.#manager = new Y.UndoManager(Object.values(this.#roots), {
      trackedOrigins: new Set([LOCAL_ORIGIN]),
      captureTimeout: TYPING_PAUSE_MS,
      deleteFilter: (item) => !this.#isProtected(item),
    });
    const refresh = () => this.#refresh();
    this.#manager.on('stack-item-added', refresh);
    this.#manager.on('stack-item-popped', refresh);
    this.#manager.on('stack-cleared', refresh);
  }

  /** Says, before a gesture is written, whether it goes on the step before: typing in one field does. */
  beginStep(mergeKey: string | null): void {
    if (mergeKey === null || mergeKey !== this.#mergeKey) this.#manager.stopCapturing();
    this.#mergeKey = mergeKey;
  }

  /** Whether the last step made this card and nothing else of its kind: undoing it is as if it had never been. */
  lastStepMakes(cardId: string): boolean {
    const step = this.#manager.undoStack.at(-1);
    const created = step ? this.#cardsCreatedIn(step.insertions) : [];
    return created.length === 1 && created[0] === cardId;
  }

  undo(): UndoOutcome {
    return this.#takeBack('undo', this.#manager.undoStack);
  }

  redo(): UndoOutcome {
    return this.#takeBack('redo', this.#manager.redoStack);
  }

  destroy(): void {
    this.#manager.destroy();
  }

  /** Either way removes what the step before it put there: a card made, or one brought back by an undo. */
  #takeBack(way: 'undo' | 'redo', stack: Y.UndoManager['undoStack']): UndoOutcome {
    const step = stack.at(-1);
    if (!step) return { kept: [] };
    this.#mergeKey = null;
    const created = this.#cardsCreatedIn(step.insertions);
    const kept = created.filter((id) => this.#isTouchedByOthers(id));
    if (kept.length > 0 && kept.length === created.length) {
      stack.pop();
      this.#refresh();
      return { kept };
    }
    this.#protected = new Set(kept);
    this.#manager[way]();
    this.#protected = new Set();
    return { kept };
  }

  #refresh(): void {
    const canUndo = this.#manager.canUndo();
    const canRedo = this.#manager.canRedo();
    const { canUndo: couldUndo, canRedo: couldRedo } = this.#state.get();
    if (canUndo !== couldUndo || canRedo !== couldRedo) this.#state.set({ canUndo, canRedo });
  }

  #cardsCreatedIn(insertions: Y.UndoManager['undoStack'][number]['insertions']): string[] {
    const created: string[] = [];
    for (const [id, item] of this.#roots.cards._map) {
      if (!item.deleted && Y.isDeleted(insertions, item.id)) created.push(id);
    }
    return created;
  }

  /** Plain undo would delete the card with everything that others have written in it. */
  #isTouchedByOthers(cardId: string): boolean {
    const card = this.#roots.cards.get(cardId);
    const isForeign = (item: Y.Item) => item.id.client !== this.#doc.clientID;
    const place = this.#roots.layout._map.get(cardId);
    return (card instanceof Y.Map && someItem(card, isForeign)) || (place !== undefined && isForeign(place));
  }

  #isProtected(item: Y.Item): boolean {
    if (this.#protected.size === 0) return false;
    const top = topItem(item);
    if (top.parentSub === null) return false;
    if (top.parent === this.#roots.links)
      return top.parentSub.split('|').some((id) => this.#protected.has(id));
    return this.#protected.has(top.parentSub);
  }
}

/** Whether any item of a type's subtree passes, overwritten and deleted ones included: those are work, too. */
function someItem<Event>(type: Y.AbstractType<Event>, test: (item: Y.Item) => boolean): boolean {
  const passes = (item: Y.Item) =>
    test(item) || (item.content instanceof Y.ContentType && someItem(item.content.type, test));
  for (const last of type._map.values()) {
    for (let item: Y.Item | null = last; item !== null; item = item.left) if (passes(item)) return true;
  }
  for (let item = type._start; item !== null; item = item.right) if (passes(item)) return true;
  return false;
}

/** The item of the root's own map under which an item lies. */
function topItem(item: Y.Item): Y.Item {
  let top = item;
  while (top.parent instanceof Y.AbstractType && top.parent._item !== null) top = top.parent._item;
  return top;
}
