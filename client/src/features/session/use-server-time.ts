import { remainingMs, type StepClock } from '@cap-commun/shared/workshop/session';
import { useEffect, useState } from 'react';
import { useBoardSession } from '../../document/session-context.ts';

const SECOND_MS = 1_000;

/** Whole seconds that a step has left by the server's clock, below zero once it is over; wakes as they turn. */
export function useSecondsLeft(clock: StepClock | null): number | null {
  const { findings } = useBoardSession();
  const [, setTick] = useState(0);
  const left = clock && remainingMs(clock, findings.now());
  const isRunning = clock?.kind === 'running';
  useEffect(() => {
    if (clock?.kind !== 'running') return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const ms = remainingMs(clock, findings.now());
      // To the turn of the second, so that all screens turn together.
      const rest = ((ms % SECOND_MS) + SECOND_MS) % SECOND_MS;
      timer = setTimeout(() => {
        setTick((count) => count + 1);
        wait();
      }, rest + 5);
    };
    wait();
    return () => clearTimeout(timer);
  }, [clock, findings]);
  if (left === null) return null;
  return isRunning ? Math.ceil(left / SECOND_MS) : Math.round(left / SECOND_MS);
}

/** `03:12`, and `+ 00:40` once the time is over. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  const text = `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
  return seconds < 0 ? `+ ${text}` : text;
}
