import type { Session } from './session.ts';

/** What must happen besides, by who keeps the session, before the new state is shown. */
export type Effect =
  /** Remember which cards there are, and how many findings. */
  | { readonly kind: 'remember' }
  /** Bring every note of the open rounds onto the board. */
  | { readonly kind: 'reveal' }
  /** Find what may be voted on in the vote that has just opened. */
  | { readonly kind: 'open-vote'; readonly step: string }
  /** Count what is new, and the findings that are left. */
  | { readonly kind: 'conclude' };

export interface Outcome {
  /** Null when there is none any more. */
  readonly session: Session | null;
  readonly effects: readonly Effect[];
}

export interface Moment {
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
  /** A fresh id for a session. */
  readonly newId: () => string;
}
