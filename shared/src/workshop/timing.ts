import { remainingMs, type Session, type StepClock } from './session.ts';

const MINUTE_MS = 60_000;

/** A step's whole time, running from now. */
export function freshClock(minutes: number, now: number): StepClock {
  const totalMs = minutes * MINUTE_MS;
  return { kind: 'running', endsAt: now + totalMs, totalMs };
}

/** The session with its time standing still; null when it does not run. */
export function paused(session: Session, now: number): Session | null {
  const { clock } = session;
  if (clock?.kind !== 'running') return null;
  const { totalMs } = clock;
  return { ...session, clock: { kind: 'paused', remainingMs: remainingMs(clock, now), totalMs } };
}

/** The session with its time running again; null when it runs already. */
export function resumed(session: Session, now: number): Session | null {
  const { clock } = session;
  if (clock?.kind !== 'paused') return null;
  return { ...session, clock: { kind: 'running', endsAt: now + clock.remainingMs, totalMs: clock.totalMs } };
}

/** The session with more time: counted from now when the time was over. */
export function withTime(session: Session, addedMs: number, now: number): Session | null {
  const { clock } = session;
  if (!clock) return null;
  const totalMs = clock.totalMs + addedMs;
  const left = Math.max(0, remainingMs(clock, now)) + addedMs;
  return {
    ...session,
    clock:
      clock.kind === 'running'
        ? { kind: 'running', endsAt: now + left, totalMs }
        : { kind: 'paused', remainingMs: left, totalMs },
  };
}
