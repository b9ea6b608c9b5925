import { currentRoute } from './router.ts';
import { createStore, type ReadableStore } from './store.ts';

/** The views of a board; the address says which one is shown, `?view=outline`, and the map when it says none. */
export const BOARD_VIEWS = ['map', 'outline'] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];

const PARAMETER = 'view';

export function viewIn(search: string): BoardView {
  const asked = new URLSearchParams(search).get(PARAMETER);
  return BOARD_VIEWS.find((view) => view === asked) ?? 'map';
}

const store = createStore<BoardView>(viewIn(location.search));

/** The view of the board that is shown. */
export const boardView: ReadableStore<BoardView> = { get: store.get, subscribe: store.subscribe };

/** Shows another view of the board; the browser's own way back leads to the one before. */
export function showBoardView(view: BoardView): void {
  if (view === store.get()) return;
  const address = new URL(location.href);
  if (view === 'map') address.searchParams.delete(PARAMETER);
  else address.searchParams.set(PARAMETER, view);
  history.pushState(null, '', address);
  store.set(view);
}

const read = () => store.set(viewIn(location.search));
addEventListener('popstate', read);
currentRoute.subscribe(read);
