import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Link } from '@cap-commun/shared/domain/board';
import type { LinkType } from '@cap-commun/shared/domain/link-types';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import type { LinkRefusal } from '@cap-commun/shared/graph/legal-links';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { ActTarget } from '../../acts/act.ts';
import type { LinkOffer } from '../../card-tools/link-offers.ts';
import { createStore, type Store } from '../../lib/store.ts';

/** What floats over the map because of the last gesture; places are in canvas units unless said otherwise. */
export type MapPopover =
  | { readonly kind: 'create'; readonly at: Point }
  | { readonly kind: 'create-linked'; readonly at: Point; readonly from: EntityId }
  | {
      readonly kind: 'choose-link';
      readonly at: Point;
      readonly offers: readonly LinkOffer[];
      /** The link that goes when one of them is chosen. */
      readonly replaced?: Link;
    }
  | {
      readonly kind: 'refused';
      readonly at: Point;
      readonly from: EntityId;
      readonly to: EntityId;
      readonly refusal: LinkRefusal | { readonly code: 'ITSELF' };
      readonly instead: readonly LinkOffer[];
      readonly replaced?: Link;
    }
  /** One link by its key in the document. */
  | { readonly kind: 'link'; readonly key: string; readonly at: Point }
  | { readonly kind: 'links-of'; readonly card: EntityId }
  | { readonly kind: 'link-to'; readonly from: EntityId }
  /** What lies under the right button, and the place of the window where it was pressed, pixels. */
  | { readonly kind: 'menu'; readonly target: ActTarget; readonly x: number; readonly y: number }
  /** The menu of owners, which hangs on the acts on the card. */
  | { readonly kind: 'owner'; readonly of: EntityId };

/** What this hand has just done, told to those who don't see it. */
export type Said =
  | { readonly kind: 'deleted'; readonly count: number }
  | { readonly kind: 'linked'; readonly type: LinkType; readonly to: EntityId }
  | { readonly kind: 'created'; readonly type: EntityType }
  | { readonly kind: 'tidied'; readonly count: number };

export type MapTool = 'select' | 'hand';

export interface MapState {
  readonly tool: MapTool;
  /** Whether the tool stays after its one use. */
  readonly isToolKept: boolean;
  readonly popover: MapPopover | null;
  readonly isHelpOpen: boolean;
  readonly said: Said | null;
  /** The objective whose branch is looked at alone. */
  readonly branch: EntityId | null;
  readonly isLegendOpen: boolean;
  /** Whether a click adds to the selection, as with Shift held. */
  readonly isAdding: boolean;
}

export interface MapStateStore extends Store<MapState> {
  /** Takes a tool for one use; a second time, for as long as it isn’t left. */
  setTool(tool: MapTool): void;
  /** The tool was used. */
  usedTool(): void;
  open(popover: MapPopover): void;
  close(): void;
  toggleHelp(isOpen: boolean): void;
  say(said: Said): void;
  showBranch(objective: EntityId | null): void;
  toggleLegend(): void;
  toggleAdding(): void;
}

/** What this hand does on the map now; nobody else sees it. */
export function createMapState(): MapStateStore {
  const store = createStore<MapState>({
    tool: 'select',
    isToolKept: false,
    popover: null,
    isHelpOpen: false,
    said: null,
    branch: null,
    isLegendOpen: false,
    isAdding: false,
  });
  const patch = (change: Partial<MapState>) => store.update((state) => ({ ...state, ...change }));
  return {
    ...store,
    setTool: (tool) =>
      patch({ tool, isAdding: false, isToolKept: tool !== 'select' && store.get().tool === tool }),
    usedTool: () => {
      if (store.get().tool !== 'select' && !store.get().isToolKept) patch({ tool: 'select' });
    },
    open: (popover) => patch({ popover }),
    close: () => {
      if (store.get().popover !== null) patch({ popover: null });
    },
    toggleHelp: (isHelpOpen) => patch({ isHelpOpen }),
    say: (said) => patch({ said }),
    showBranch: (branch) => patch({ branch }),
    toggleAdding: () => patch({ isAdding: !store.get().isAdding, tool: 'select' }),
    toggleLegend: () => patch({ isLegendOpen: !store.get().isLegendOpen }),
  };
}
