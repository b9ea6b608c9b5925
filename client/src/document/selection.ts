import type { ThreadTarget } from '@cap-commun/shared/comments/thread';
import type { Opening } from '@cap-commun/shared/rules/fix';
import { createStore, type Store } from '../lib/store.ts';

export type PanelTab = 'findings' | 'inspector' | 'comments' | 'activity';

/** A conversation that is open: one that is there, or one that this hand begins. */
export type ThreadOpening =
  | { readonly kind: 'thread'; readonly id: string }
  | { readonly kind: 'new'; readonly target: ThreadTarget };

/** What this person has in hand. It is never stored; the selection and the card being typed in are shown to the others. */
export interface Selection {
  readonly cards: readonly string[];
  /** The cards that the map was last asked to show whole; another list is another time. */
  readonly shown: readonly string[];
  /** Key of the finding that is open in the list: `rule|entity|key`. */
  readonly finding: string | null;
  readonly editing: { readonly card: string; readonly field: string } | null;
  /** The comments that lie beside their card, or fill the panel. */
  readonly thread: ThreadOpening | null;
  readonly panel: PanelTab;
  readonly isPanelOpen: boolean;
  /** Whether bar, tools and panel are out of the way of the map. */
  readonly isBare: boolean;
  /** The form that a fix has opened over the board. */
  readonly form: FormOpening | null;
  /** Whether the launch gate lies over the map. */
  readonly isGateOpen: boolean;
  /** Whether the versions of the board stand in the place of the map. */
  readonly areVersionsOpen: boolean;
}

/** What is filled in apart from the card's own form. */
export type FormOpening = Extract<Opening, { form: 'smart' | 'merge-metrics' }>;

export interface SelectionStore extends Store<Selection> {
  selectCards(cards: readonly string[]): void;
  /** Selects cards and has the map show them all. */
  showCards(cards: readonly string[]): void;
  /** Opens the list of findings at one finding, or closes it with `null`. */
  focusFinding(finding: string | null): void;
  startEditing(card: string, field: string): void;
  stopEditing(): void;
  /** Opens the form of a card with the keyboard in one of its fields. */
  goToField(card: string, field: string): void;
  openThread(thread: ThreadOpening): void;
  closeThread(): void;
  openForm(form: FormOpening): void;
  closeForm(): void;
  openVersions(): void;
  closeVersions(): void;
  openGate(): void;
  closeGate(): void;
  /** Shows a panel, and opens it where it is folded away. */
  showPanel(panel: PanelTab): void;
  closePanel(): void;
  togglePanel(): void;
  /** Hides the interface around the map, or brings it back. */
  toggleBare(): void;
}

export function createSelection(): SelectionStore {
  const store = createStore<Selection>({
    cards: [],
    shown: [],
    finding: null,
    editing: null,
    thread: null,
    panel: 'findings',
    isPanelOpen: true,
    form: null,
    isBare: false,
    isGateOpen: false,
    areVersionsOpen: false,
  });
  const patch = (change: Partial<Selection>) => store.update((current) => ({ ...current, ...change }));
  return {
    ...store,
    selectCards: (cards) => {
      if (!isSameList(cards, store.get().cards)) patch({ cards: [...cards] });
    },
    showCards: (cards) => patch({ cards: [...cards], shown: [...cards] }),
    focusFinding: (finding) =>
      patch(finding === null ? { finding } : { finding, panel: 'findings', isPanelOpen: true }),
    startEditing: (card, field) => patch({ editing: { card, field } }),
    stopEditing: () => patch({ editing: null }),
    goToField: (card, field) =>
      patch({ cards: [card], editing: { card, field }, panel: 'inspector', isPanelOpen: true }),
    openThread: (thread) => patch({ thread }),
    closeThread: () => {
      if (store.get().thread !== null) patch({ thread: null });
    },
    openForm: (form) => patch({ form }),
    closeForm: () => patch({ form: null }),
    openVersions: () => patch({ areVersionsOpen: true, isGateOpen: false }),
    closeVersions: () => patch({ areVersionsOpen: false }),
    openGate: () => patch({ isGateOpen: true }),
    closeGate: () => patch({ isGateOpen: false }),
    showPanel: (panel) => patch({ panel, isPanelOpen: true }),
    closePanel: () => patch({ isPanelOpen: false }),
    togglePanel: () => patch({ isPanelOpen: !store.get().isPanelOpen }),
    toggleBare: () => patch({ isBare: !store.get().isBare }),
  };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
