import { useEffect, useState } from 'react';

/** The time, each second while `isRunning`. Milliseconds since 1970. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}

/** True once `value` has been true for `delayMs` without a break; false at once when it is false. */
export function useSettled(value: boolean, delayMs: number): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!value) {
      setSettled(false);
      return;
    }
    const timer = setTimeout(() => setSettled(true), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return value && isSettled;
}
