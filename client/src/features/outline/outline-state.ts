import type { EntityId } from '@cap-commun/shared/core/ids';
import { createStore, type Store } from '../../lib/store.ts';

/** What hangs on a row because of the last gesture. */
export type RowMenu = 'owner' | 'facts' | 'more';

/** What this hand does in the outline; nobody else sees it. */
export interface OutlineState {
  /** Key of the row that has the keyboard, or would. */
  readonly active: string | null;
  /** Where a selection of several rows began. */
  readonly anchor: string | null;
  readonly closed: ReadonlySet<string>;
  /** Key of the row whose title is being written. */
  readonly writing: string | null;
  /** The card that was made by the title being written: nothing of it is kept if nothing is written. */
  readonly fresh: EntityId | null;
  readonly menu: { readonly key: string; readonly kind: RowMenu } | null;
  /** The card for which a card to link with is looked for. */
  readonly linkFrom: EntityId | null;
  readonly filter: string;
  /** Grows each time that the active row is to take the keyboard. */
  readonly focus: number;
}

export type OutlineStateStore = Store<OutlineState> & { patch(change: Partial<OutlineState>): void };

const NOTHING: OutlineState = {
  active: null,
  anchor: null,
  closed: new Set(),
  writing: null,
  fresh: null,
  menu: null,
  linkFrom: null,
  filter: '',
  focus: 0,
};

export function createOutlineState(): OutlineStateStore {
  const store = createStore(NOTHING);
  return { ...store, patch: (change) => store.update((state) => ({ ...state, ...change })) };
}
