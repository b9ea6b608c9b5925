import type { BoardSession } from '../../document/board-session.ts';
import {
  CHANGE_KINDS,
  type ChangeKind,
  type OthersChange,
  readChanges,
} from '../../document/others-changes.ts';

/** What others did in a while, to be said in one sentence. */
export interface Announcement {
  /** First names, each once; empty when nobody can be named. */
  readonly names: readonly string[];
  readonly kind: ChangeKind;
  readonly count: number;
  /** The title of the only card that is spoken of. */
  readonly title: string | null;
}

/** What is done together is said together. */
const GATHER_MS = 2_000;
/** Never more often than this: a reader of the screen is reading. */
const PAUSE_MS = 6_000;
/** A hand lets go of a card as it deletes it. */
const JUST_NOW_MS = 1_500;

interface Gathered {
  readonly kind: ChangeKind;
  readonly names: ReadonlySet<string>;
  readonly title: string;
}

/**
 * Gathers what others change and tells it now and then. A title is told once it is written, not letter by letter. Timers
 * are the page's own; `stop` leaves none.
 */
export class Announcer {
  readonly #session: BoardSession;
  readonly #say: (announcement: Announcement) => void;
  readonly #gathered = new Map<string, Gathered>();
  readonly #onTransaction = (transaction: unknown) =>
    this.#take(transaction as Parameters<typeof readChanges>[0]);
  /** The names of those who had a card in hand, and when last. */
  readonly #held = new Map<string, Map<string, number>>();
  readonly #stopWatching: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #saidAt = Number.NEGATIVE_INFINITY;

  constructor(session: BoardSession, say: (announcement: Announcement) => void) {
    this.#session = session;
    this.#say = say;
    session.doc.on('afterTransaction', this.#onTransaction);
    this.#stopWatching = session.presence.peers.subscribe(this.#watchHands);
  }

  stop(): void {
    this.#session.doc.off('afterTransaction', this.#onTransaction);
    this.#stopWatching();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #take(transaction: Parameters<typeof readChanges>[0]): void {
    const changes = readChanges(transaction);
    if (changes.length === 0) return;
    for (const change of changes) this.#gather(change);
    this.#sayLater();
  }

  #gather(change: OthersChange): void {
    const { card, kind } = change;
    const before = this.#gathered.get(card);
    const name = this.#authorOf(change);
    const names = new Set(before?.names);
    if (name) names.add(name);
    // The store shows the others’ work with the next frame: a card that goes is still called by its title here.
    const title = this.#session.board.card(card)?.entity?.title ?? before?.title ?? '';
    this.#gathered.set(card, { kind: before ? firstOf(before.kind, kind) : kind, names, title });
  }

  /** Who wrote it, or else the only one who has the card in hand or has just let it go. Nobody when in doubt. */
  #authorOf({ card, by }: OthersChange): string | null {
    const peers = this.#session.presence.peers.get();
    if (by !== null) return peers.find(({ clientId }) => clientId === by)?.user.name || null;
    this.#watchHands();
    const since = Date.now() - JUST_NOW_MS;
    const [only, ...others] = [...(this.#held.get(card) ?? [])].flatMap(([name, at]) =>
      at >= since ? [name] : [],
    );
    return others.length === 0 ? (only ?? null) : null;
  }

  /** Notes who has which card in hand now. */
  readonly #watchHands = (): void => {
    const now = Date.now();
    for (const [card, names] of this.#held) {
      if ([...names.values()].every((at) => at < now - JUST_NOW_MS)) this.#held.delete(card);
    }
    for (const { user, selection, editing } of this.#session.presence.peers.get()) {
      for (const card of editing ? [...selection, editing.card] : selection) {
        const names = this.#held.get(card) ?? new Map<string, number>();
        this.#held.set(card, names.set(user.name, now));
      }
    }
  };

  #sayLater(): void {
    const wait = Math.max(GATHER_MS, this.#saidAt + PAUSE_MS - Date.now());
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#sayNow();
    }, wait);
  }

  #sayNow(): void {
    const { board, presence } = this.#session;
    const written = new Set(presence.peers.get().flatMap(({ editing }) => (editing ? [editing.card] : [])));
    const told: Gathered[] = [];
    for (const [card, each] of this.#gathered) {
      if (written.has(card)) continue;
      told.push({ ...each, title: board.card(card)?.entity?.title ?? each.title });
      this.#gathered.delete(card);
    }
    if (told.length > 0) {
      this.#saidAt = Date.now();
      this.#say(summaryOf(told));
    }
    if (this.#gathered.size > 0) this.#sayLater();
  }
}

function firstOf(one: ChangeKind, other: ChangeKind): ChangeKind {
  return CHANGE_KINDS.find((kind) => kind === one || kind === other) ?? one;
}

function summaryOf(told: readonly Gathered[]): Announcement {
  const [first, ...others] = told;
  const isAlike = others.every(({ kind }) => kind === first?.kind);
  return {
    // The order of a merged frame is nobody's: people are named by their names.
    names: [...new Set(told.flatMap(({ names }) => [...names]))].sort((one, other) =>
      one.localeCompare(other),
    ),
    kind: first && isAlike ? first.kind : 'changed',
    count: told.length,
    title: first && others.length === 0 ? first.title : null,
  };
}
