import { createStore, type ReadableStore } from './store.ts';

const PREFIX = 'cap-commun.visit.';
const LEVELS = ['error', 'warning', 'info', 'ok'] as const;

/** How a board stood when this browser last had it open: for the list of boards, which opens none of them. */
export interface Visit {
  /** Milliseconds since 1970, by this device's clock. */
  readonly at: number;
  readonly brands: readonly string[];
  readonly brandPair: string | null;
  /** The worst kind of finding and how many there were of it; `ok` with 0 when none was left. */
  readonly worst: { readonly level: (typeof LEVELS)[number]; readonly count: number } | null;
  /** Taken off the list by the reader; opening the board puts it back. */
  readonly isHidden: boolean;
}

export type Visits = ReadonlyMap<string, Visit>;

const store = createStore<Visits>(readAll());

/** What is known of the boards that this browser has opened, by board. */
export const visits: ReadableStore<Visits> = { get: store.get, subscribe: store.subscribe };

export function rememberVisit(boardId: string, visit: Visit): void {
  store.update((known) => new Map(known).set(boardId, visit));
  try {
    localStorage.setItem(PREFIX + boardId, JSON.stringify(visit));
  } catch {
    // A browser that keeps nothing still lists the boards that the server knows it on.
  }
}

/** Takes a board off the list, and puts it back. Nobody else sees it, and the board is not left. */
export function hideVisit(boardId: string, isHidden: boolean): void {
  const known = store.get().get(boardId);
  rememberVisit(boardId, { ...(known ?? UNKNOWN), isHidden });
}

const UNKNOWN: Visit = { at: 0, brands: [], brandPair: null, worst: null, isHidden: false };

function readAll(): Visits {
  try {
    return new Map(
      Object.keys(localStorage).flatMap((key): [string, Visit][] => {
        if (!key.startsWith(PREFIX)) return [];
        const visit = parseVisit(localStorage.getItem(key));
        return visit ? [[key.slice(PREFIX.length), visit]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

/** What another version wrote, or somebody by hand, counts as nothing known. */
export function parseVisit(text: string | null): Visit | null {
  try {
    const { at, brands, brandPair, worst, isHidden } = JSON.parse(text ?? 'null') ?? {};
    if (typeof at !== 'number' || !Array.isArray(brands)) return null;
    const level = LEVELS.find((known) => known === worst?.level);
    return {
      at,
      brands: brands.filter((brand) => typeof brand === 'string'),
      brandPair: typeof brandPair === 'string' ? brandPair : null,
      worst: level && typeof worst.count === 'number' ? { level, count: worst.count } : null,
      isHidden: isHidden === true,
    };
  } catch {
    return null;
  }
}
