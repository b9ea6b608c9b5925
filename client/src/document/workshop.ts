import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { CommandFailure } from '@cap-commun/shared/protocol/commands';
import type { SessionAct } from '@cap-commun/shared/workshop/commands';
import { createStore, type ReadableStore } from '../lib/store.ts';
import type { ServerChannel } from './server-channel.ts';

export type ActResult = Result<void, CommandFailure>;

/** What of workshops lies over the board because this person asked for it. */
export type WorkshopPage =
  /** The sessions of the board, and the recipes to start one from. */
  | { readonly kind: 'sessions' }
  /** A recipe that is looked at and edited: one of ours by its id, else that of the session. */
  | { readonly kind: 'recipe'; readonly template?: string }
  | { readonly kind: 'summary'; readonly session: string };

/**
 * The workshop session of a board, as the server tells it to this person. What is told is kept as it came: only the
 * parts of the page that show a session, which come when there is one, know how to read it.
 */
export class Workshop {
  /** The newest session; null for none. */
  readonly told: ReadableStore<unknown>;
  /** Whether a session is prepared or under way, for this person to see. */
  readonly isUnderWay: ReadableStore<boolean>;
  readonly page: ReadableStore<WorkshopPage | null>;
  /** Whether this person looks at the board instead of the step; each step begins with the step. */
  readonly isAside = createStore(false);
  /** Whether a page of the workshop lies over the whole board now. */
  readonly covers = createStore(false);
  readonly #page = createStore<WorkshopPage | null>(null);
  readonly #channel: ServerChannel;
  readonly #stop: () => void;

  constructor(channel: ServerChannel) {
    this.#channel = channel;
    const told = createStore<unknown>(null);
    const isUnderWay = createStore(false);
    this.told = told;
    this.isUnderWay = isUnderWay;
    this.page = this.#page;
    this.#stop = channel.follow('session', (value) => {
      const before = read(told.get());
      const now = read(value);
      told.set(value);
      isUnderWay.set(now.phase === 'running' || now.phase === 'prepared');
      // Whoever was there when it ended reads what came of it; a new one takes the place of what was read.
      if (before.id === now.id && before.phase === 'running' && now.phase === 'closed') {
        this.open({ kind: 'summary', session: now.id ?? '' });
      } else if (now.phase === 'running' && before.phase !== 'running') this.close();
    });
  }

  /** Asks something of the session; fails with `unavailable` at once when the server cannot be reached. */
  async act(act: SessionAct): Promise<ActResult> {
    const result = await this.#channel.send({ type: 'session', act });
    return result.ok ? ok(undefined) : err(result.code);
  }

  open(page: WorkshopPage): void {
    this.#page.set(page);
  }

  close(): void {
    this.#page.set(null);
  }

  destroy(): void {
    this.#stop();
  }
}

/** As much of it as the page must know before it can read the rest. */
function read(value: unknown): { readonly id?: string | undefined; readonly phase?: string | undefined } {
  const { id, phase } = (value ?? {}) as { readonly id?: unknown; readonly phase?: unknown };
  return {
    id: typeof id === 'string' ? id : undefined,
    phase: typeof phase === 'string' ? phase : undefined,
  };
}
