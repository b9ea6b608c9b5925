import type { EntityId } from '../core/ids.ts';
import type { Session } from './session.ts';

/** Who asks, as the server's session of the browser says: nothing of it is taken from the frame. */
export interface Actor {
  readonly membership: string;
  readonly role: 'facilitator' | 'editor' | 'viewer';
  readonly person: EntityId | null;
  readonly name: string;
  readonly partner: EntityId | null;
}

/** More people than a room holds; who comes after them takes part, and is not listed. */
const MAX_PARTICIPANTS = 500;

/** The session with somebody in it who came, early or late; the same one when they are in it already. */
export function arrived(session: Session, { role, person, name, partner }: Actor, now: number): Session {
  if (person === null || role === 'viewer' || session.participants.length >= MAX_PARTICIPANTS) return session;
  if (session.participants.some((known) => known.person === person)) return session;
  return { ...session, participants: [...session.participants, { person, name, partner, role, since: now }] };
}

/** The session in which somebody says that they have finished the step, or not after all. */
export function withDone(session: Session, person: EntityId, isDone: boolean): Session {
  const others = session.done.filter((each) => each !== person);
  return { ...session, done: isDone ? [...others, person] : others };
}
