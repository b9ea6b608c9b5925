import { CLOSE, type CloseName } from '@cap-commun/shared/protocol/close-codes';
import { REFUSAL } from '@cap-commun/shared/protocol/messages';

/** What the page says about the link to the server. `saved` is only said of what is on the server's disk. */
export type ConnectionStatus =
  /** First load: nothing to show yet, or the local copy while the server is asked. */
  | { readonly kind: 'connecting'; readonly waiting: number }
  | { readonly kind: 'saved' }
  | { readonly kind: 'sending'; readonly waiting: number; readonly since: number }
  /** Connected, and yet unacknowledged for too long or refused. */
  | {
      readonly kind: 'unsaved';
      readonly waiting: number;
      readonly since: number;
      readonly refusal: RefusalName | null;
    }
  | {
      readonly kind: 'offline';
      readonly waiting: number;
      readonly nextRetryAt: number | null;
      /** Whether the server has said that it goes away, and will be back. */
      readonly isRestart: boolean;
    }
  /** The server answers, but the network lets no board through. */
  | { readonly kind: 'blocked'; readonly waiting: number }
  /** The server said that trying again is pointless. */
  | { readonly kind: 'closed'; readonly reason: CloseName | null; readonly waiting: number };

/** Why the server does not keep what it is sent. */
export type RefusalName = keyof typeof REFUSAL | 'damaged';

/** After this long without an answer, what was sent counts as not saved. */
export const UNSAVED_AFTER_MS = 8_000;

export interface LinkState {
  readonly isOpen: boolean;
  readonly isSynced: boolean;
  readonly hasEverSynced: boolean;
  readonly isRestart: boolean;
  readonly isBlocked: boolean;
  readonly isAllDurable: boolean;
  readonly waiting: number;
  readonly oldestWaitingAt: number | null;
  readonly nextRetryAt: number | null;
  readonly refusal: RefusalName | null;
  readonly close: { readonly reason: CloseName | null } | null;
}

/** Reads the status off the facts, at `now` (milliseconds since 1970). */
export function connectionStatus(link: LinkState, now: number): ConnectionStatus {
  const { waiting } = link;
  if (link.close) return { kind: 'closed', reason: link.close.reason, waiting };
  const since = link.oldestWaitingAt ?? now;
  // Who has nothing to be kept loses nothing by a store that does not write.
  const isFelt = link.refusal !== 'storeUnavailable' || waiting > 0;
  if (link.refusal && isFelt) return { kind: 'unsaved', waiting, since, refusal: link.refusal };
  const isLate = now - since >= UNSAVED_AFTER_MS;
  if (!link.isOpen || !link.isSynced) {
    if (link.isBlocked) return { kind: 'blocked', waiting };
    const isFirstTry = !link.hasEverSynced && link.nextRetryAt === null;
    if (!isFirstTry && !link.isOpen) {
      return { kind: 'offline', waiting, nextRetryAt: link.nextRetryAt, isRestart: link.isRestart };
    }
    // Connected to a server that takes its time, work waits as it does once the board is there.
    return isLate ? { kind: 'unsaved', waiting, since, refusal: null } : { kind: 'connecting', waiting };
  }
  if (waiting === 0 && link.isAllDurable) return { kind: 'saved' };
  if (isLate) return { kind: 'unsaved', waiting, since, refusal: null };
  return { kind: 'sending', waiting, since };
}

export function closeNameOf(code: number): CloseName | null {
  const names = Object.keys(CLOSE) as CloseName[];
  return names.find((name) => CLOSE[name].code === code) ?? null;
}

/** What a close that is retried says of the store; it holds until something was kept again. */
export function refusalOfClose(code: number): RefusalName | null {
  if (code === CLOSE.damaged.code) return 'damaged';
  return code === CLOSE.tryLater.code ? 'storeUnavailable' : null;
}

export function refusalNameOf(code: number): RefusalName {
  const names = Object.keys(REFUSAL) as (keyof typeof REFUSAL)[];
  return names.find((name) => REFUSAL[name] === code) ?? 'storeUnavailable';
}
